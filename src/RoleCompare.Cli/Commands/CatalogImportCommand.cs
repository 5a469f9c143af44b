using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;
using RoleCompare.Import.Sources;
using RoleCompare.Import.Tables;
using RoleCompare.Json;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare catalog import onet|esco|table SOURCE --output DIR</c>: makes a catalogue of public data or of a comparison table.</summary>
internal static class CatalogImportCommand
{
    private delegate ImportedCatalog Reading(ParseResult parsed, IReadOnlyList<Dimension> dimensions, IProgress<string> progress, CancellationToken cancellationToken);

    public static Command Create() => new("import", "Make a catalogue's folder of public data or of a comparison table.") { CreateOnet(), CreateEsco(), CreateTable() };

    private static Command CreateOnet()
    {
        var (source, version, unpacked) = (Source("The O*NET text release: its zip file or folder."), Version("the release, from the folder's name db_29_3_text"), MaxUnpacked());
        return Create("onet", $"Import O*NET. {Limits}", source, [version, unpacked], (parsed, dimensions, progress, _) =>
            OnetImport.Read(parsed.GetRequiredValue(source), dimensions, parsed.GetValue(version), LimitsOf(parsed, unpacked), progress));
    }

    private static Command CreateEsco()
    {
        var (source, version, unpacked) = (Source("The English ESCO CSV release: its zip file or folder."), Version("the release, from a name such as 'ESCO dataset - v1.1.1', else not stated"), MaxUnpacked());
        return Create("esco", $"Import ESCO. {Limits}", source, [version, unpacked], (parsed, dimensions, progress, _) =>
            EscoImport.Read(parsed.GetRequiredValue(source), dimensions, parsed.GetValue(version), LimitsOf(parsed, unpacked), progress));
    }

    private static Command CreateTable()
    {
        var source = Source($"The table: one column a role, one row a dimension; {string.Join(", ", TableFile.Extensions)}.");
        var version = Version("the first digits of the file's SHA-256");
        var license = Text("--license", "The terms of use of the table's texts. [default: not stated]");
        var attribution = Text("--attribution", "The words to show wherever the table's data shows. [default: names the file]");
        return Create("table", $"Import a comparison table of at most {TableFile.MaxLength / 1024 / 1024} MB.", source, [version, license, attribution], (parsed, dimensions, _, cancellationToken) =>
            TableImport.Read(parsed.GetRequiredValue(source), dimensions, parsed.GetValue(version), parsed.GetValue(license), parsed.GetValue(attribution), cancellationToken));
    }

    private static string Limits => $"A zip file may hold {SourceLimits.MaxFiles} files and unpack to {SourceLimits.DefaultMaxUnpacked / 1024 / 1024 / 1024} GB (see --max-unpacked), none of them to more than {SourceLimits.MaxRatio} times its packed size.";

    private static Command Create(string name, string description, Argument<string> source, IReadOnlyList<Option> options, Reading read)
    {
        var output = new Option<string>("--output") { Description = "The folder to write: a new or empty one, or one with an imported catalogue, which is replaced.", HelpName = "DIR", Required = true };
        var json = Shared.Json();
        var command = new Command(name, description) { source, output };
        foreach (var option in options)
            command.Add(option);
        command.Add(json);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, parsed.GetRequiredValue(output), parsed.GetValue(json), read, cancellationToken), cancellationToken));
        return command;
    }

    private static int Run(ParseResult parsed, string directory, bool asJson, Reading read, CancellationToken cancellationToken)
    {
        using var folder = CatalogFolder.Create(directory);
        var dimensions = RoleCatalog.Load(Workspace.BuiltInCatalog).Dimensions;
        ImportedCatalog catalog;
        using (var progress = new ProgressLine<string>(table => $"Reading {table} …"))
            catalog = read(parsed, dimensions, new Cancelling<string>(progress, cancellationToken), cancellationToken);
        using (var progress = new ProgressLine<int>(written => $"Writing: {written} of {catalog.Roles.Count} roles"))
            folder.Write(catalog, dimensions, progress, cancellationToken);

        if (asJson)
        {
            Output.Json(CatalogImportDocument.Create(directory, catalog.Roles, catalog.Skills.Count, catalog.Notes, catalog.Origin));
            return ExitCode.Done;
        }

        Output.LongLine($"{directory}: {catalog.Roles.Count} roles, {catalog.Skills.Count} skills, {catalog.Roles.Sum(role => role.Progressions.Count)} moves from {catalog.Release}.");
        foreach (var note in catalog.Notes)
            Output.Line($"- {note}");
        AttributionLines.Write([catalog.Origin]);
        return ExitCode.Done;
    }

    private static Argument<string> Source(string description) => new("SOURCE") { Description = description };

    private static Option<string> Version(string otherwise) => Text("--version", $"The version to name in every output. [default: {otherwise}]");

    private static Option<string> Text(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "TEXT" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }, ..] && string.IsNullOrWhiteSpace(text))
                result.AddError($"{name} is empty; state it, or leave {name} out for the default.");
        });
        return option;
    }

    private static Option<long?> MaxUnpacked() => new("--max-unpacked")
    {
        Description = $"The most that the zip file may unpack to, in bytes, KB, MB or GB. [default: {SourceLimits.DefaultMaxUnpacked / 1024 / 1024 / 1024}GB]",
        HelpName = "BYTES",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (ByteCount.TryParse(text) is { } bytes)
                return bytes;
            result.AddError($"--max-unpacked is '{text}'; it must be {ByteCount.Rule}.");
            return null;
        },
    };

    private static SourceLimits LimitsOf(ParseResult parsed, Option<long?> option) => parsed.GetValue(option) is { } bytes ? new SourceLimits(bytes) : SourceLimits.Default;

    /// <summary>Stops at the next report once that is asked for: a reader has no other place to.</summary>
    private sealed class Cancelling<T>(IProgress<T> inner, CancellationToken cancellationToken) : IProgress<T>
    {
        public void Report(T value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            inner.Report(value);
        }
    }
}
