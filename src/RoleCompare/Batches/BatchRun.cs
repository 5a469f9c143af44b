using System.Threading.Channels;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Batches;

/// <summary>
/// Ranks the roles for many profiles, one a line, on all cores: results come in the order of the lines, one for each line, and no more lines are in memory than a few for each core.
/// A line that cannot be used gets a result that says why, and the others are not touched by it.
/// </summary>
/// <param name="index">The roles.</param>
/// <param name="top">How many roles a result has at most; all when null.</param>
/// <param name="withRanges">Whether to say how firm the places are, which takes longer than the ranking itself.</param>
public sealed class BatchRun(CatalogIndex index, int? top, bool withRanges = true)
{
    private const int LinesAhead = 4;

    private readonly RoleMatcher _matcher = new(index);

    /// <summary>Ranks every line of a stream.</summary>
    /// <param name="input">UTF-8, one JSON object a line: a profile, or <c>{"id": …, "profile": {…}}</c>. Read to its end.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <param name="output">Gets a <see cref="BatchLineDocument"/> a line.</param>
    /// <param name="badLine">Is told of each line that could not be used: its number and why. In the order of the lines.</param>
    /// <param name="progress">Is told how many lines are done; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run; what was written by then stays written.</param>
    /// <returns>How many lines there were.</returns>
    /// <exception cref="RoleCompareException">The input cannot be read, or another model than the built-in one cannot be reached or used.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public async Task<int> RunAsync(Stream input, string source, Stream output, Action<int, string> badLine, IProgress<int>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(badLine);
        var workers = Environment.ProcessorCount;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = Channel.CreateBounded<Task<BatchResult>>(LinesAhead * workers);
        var reading = StartAsync(input, source, workers, results.Writer, stop.Token);
        var done = 0;
        try
        {
            await foreach (var ranking in results.Reader.ReadAllAsync(stop.Token))
            {
                var result = await ranking;
                await output.WriteAsync(result.Json, stop.Token);
                await output.WriteAsync("\n"u8.ToArray(), stop.Token);
                if (result.Error is not null)
                    badLine(result.Line, result.Error);
                done++;
                progress?.Report(done);
            }
        }
        finally
        {
            // After a failure here the reader waits for room that nobody makes.
            await stop.CancelAsync();
            await reading;
        }

        return done;
    }

    // Each line takes a buffer that is free, so that no more lines are worked on than there are buffers; the channel bounds how far they run ahead of a slow one.
    private async Task StartAsync(Stream input, string source, int workers, ChannelWriter<Task<BatchResult>> results, CancellationToken cancellationToken)
    {
        var free = Channel.CreateBounded<RankingBuffer>(workers);
        for (var worker = 0; worker < workers; worker++)
            free.Writer.TryWrite(new RankingBuffer());
        try
        {
            await foreach (var line in BatchReader.ReadAsync(input, source, cancellationToken))
            {
                var buffer = await free.Reader.ReadAsync(cancellationToken);
                await results.WriteAsync(Task.Run(() => RankAsync(line, buffer, free.Writer, cancellationToken), cancellationToken), cancellationToken);
            }

            results.Complete();
        }
        catch (Exception exception) when (exception is RoleCompareException or OperationCanceledException)
        {
            results.Complete(exception);
        }
    }

    private async Task<BatchResult> RankAsync(BatchLine line, RankingBuffer buffer, ChannelWriter<RankingBuffer> free, CancellationToken cancellationToken)
    {
        try
        {
            var document = await RankAsync(line, buffer, cancellationToken);
            return new BatchResult(line.Number, RoleCompareJson.SerializeLine(document), document.Error);
        }
        finally
        {
            free.TryWrite(buffer);
        }
    }

    private async Task<BatchLineDocument> RankAsync(BatchLine line, RankingBuffer buffer, CancellationToken cancellationToken)
    {
        BatchEntry? entry = null;
        UnderstoodProfile understood;
        try
        {
            entry = BatchEntry.Parse(line);
            understood = _matcher.Understand(ProfileReader.Parse(entry.Profile, BatchEntry.PlaceOf(line)));
        }
        catch (ProfileException exception)
        {
            return new BatchLineDocument(line.Number, entry?.Id, exception.Problem, null);
        }
        catch (RoleCompareException exception)
        {
            return new BatchLineDocument(line.Number, entry?.Id, exception.Message, null);
        }

        // Outside: what fails here fails for every line.
        var said = await index.EmbedAsync(ProfileEvidence.Texts(understood.Profile), null, cancellationToken);
        return new BatchLineDocument(line.Number, entry.Id, null, RankingDocument.Create(_matcher.Rank(understood, said, buffer), index, top, withRanges));
    }
}
