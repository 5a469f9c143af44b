using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Documents;

/// <summary>Reads a PDF through <c>pdftotext</c> of poppler, a program of its own.</summary>
internal static class PdfDocument
{
    /// <summary>What to do about pages that are pictures.</summary>
    public const string HowToReadScans = " Its pages are probably pictures of a scanner: make their text readable first, for instance with `ocrmypdf in.pdf out.pdf`.";

    private const string Program = "pdftotext";
    private const string HowToInstall = "install poppler: `apt-get install poppler-utils` (Debian, Ubuntu), `brew install poppler` (macOS), `winget install oschwartz10612.Poppler` (Windows)";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The text in the order of reading, with line feeds; empty where the pages have none.</summary>
    /// <exception cref="SourceException">It is no PDF, is damaged or protected, takes too long, has too much text, or pdftotext is not installed.</exception>
    public static async Task<string> ReadAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        // The mark may stand behind other bytes, but within the first kilobyte.
        if (bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) < 0)
            throw new SourceException($"{path}: this is no PDF file. Export it as PDF again, or save it as text.");
        using var process = Start(path);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            var sent = SendAsync(process.StandardInput.BaseStream, bytes, deadline.Token);
            var text = await ReadLimitedAsync(path, process.StandardOutput, deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            await sent;
            return process.ExitCode == 0 ? text.ReplaceLineEndings("\n") : throw Failure(path, await errors);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException($"{path}: {Program} did not end within {Patience.TotalSeconds} seconds. Print the file to PDF again, or save it as text.", exception);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo(Program) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-", "-"])
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new SourceException($"{path}: PDF files are read with {Program}, which is not installed or not on the PATH; {HowToInstall}. Or save the document as .docx or .txt.", exception);
        }
    }

    private static async Task SendAsync(Stream input, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            await using (input)
                await input.WriteAsync(bytes, cancellationToken);
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code says why.
        }
    }

    private static async Task<string> ReadLimitedAsync(string path, StreamReader output, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (await output.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (text.Length > DocumentFile.MaxCharacters)
                throw new SourceException($"{path}: the text has more than {DocumentFile.MaxCharacters} characters, the most that is allowed.");
        }

        return text.ToString();
    }

    private static SourceException Failure(string path, string errors) =>
        errors.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? new SourceException($"{path}: the PDF is protected by a password. Save it without one.")
            : new SourceException($"{path}: {Program} cannot read it: {errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("no reason was given")}. Export it as PDF again, or save it as text.");
}
