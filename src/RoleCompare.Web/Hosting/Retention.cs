using RoleCompare.Storage;

namespace RoleCompare.Web.Hosting;

/// <summary>On a server for many people: deletes, at the start and then once a day, the profiles that nobody has opened for as long as they are kept.</summary>
internal sealed partial class Retention(ProfileStore store, HostedSettings settings, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            Delete();
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private void Delete()
    {
        var since = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-settings.RetentionDays);
        try
        {
            var deleted = store.Write(profiles => profiles.Owned.DeleteUnseen(since));
            if (deleted > 0)
                Deleted(settings.RetentionDays, deleted);
        }
        catch (StorageException exception)
        {
            // Tomorrow is another day; the server goes on.
            Failed(exception);
        }
    }

    [LoggerMessage(LogLevel.Information, "Profiles that nobody had opened for {Days} days were deleted: {Count}.")]
    private partial void Deleted(int days, int count);

    [LoggerMessage(LogLevel.Error, "Profiles that nobody opens any more could not be deleted.")]
    private partial void Failed(Exception exception);
}
