using RoleCompare.Cli.Terminal;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Storage;

namespace RoleCompare.Cli;

/// <summary>The profile that a command was told to use: one that was read, or a saved one, which depends on the catalogue.</summary>
internal sealed class ChosenProfile
{
    private readonly Profile? _read;
    private readonly string _database = "";
    private readonly SavedProfile? _saved;
    private readonly IReadOnlyList<SavedAnswer> _answers = [];

    private ChosenProfile(Profile read) => _read = read;

    private ChosenProfile(string database, SavedProfile saved, IReadOnlyList<SavedAnswer> answers)
    {
        _database = database;
        _saved = saved;
        _answers = answers;
    }

    /// <summary>How it is named on a command line.</summary>
    public string Option => _saved is null ? "--profile FILE" : $"--saved {_saved.Name}";

    /// <summary>A profile that was read.</summary>
    public static ChosenProfile OfFile(Profile profile) => new(profile);

    /// <summary>A saved profile as it is now.</summary>
    /// <exception cref="StorageException">There is none of this name, or the database cannot be read.</exception>
    public static ChosenProfile OfSaved(string database, ProfileName name)
    {
        using var profiles = Workspace.OpenSaved(database, name);
        var saved = profiles.Get(name);
        return new ChosenProfile(database, saved, profiles.Answers(saved));
    }

    /// <summary>What it says to a catalogue; tells which saved answers do not count.</summary>
    /// <exception cref="RoleCompareException">A saved profile says nothing to this catalogue.</exception>
    public Profile Over(CatalogIndex index)
    {
        if (_saved is null)
            return _read!;
        var replayed = ReplayedProfile.Create(index, _saved.Base, _answers);
        foreach (var warning in replayed.Warnings)
            Output.Warning(warning);
        var profile = replayed.Sheet.ToProfile();
        return profile.SaysNothing
            ? throw new RoleCompareException($"The saved profile '{_saved.Name}' says nothing yet to rank roles by; answer questions with `rolecompare quiz {_saved.Name}`.")
            : profile;
    }

    /// <summary>Keeps a ranking of a saved profile. When it cannot be kept, that is told, and the ranking can still be shown.</summary>
    public void Keep(RoleRanking ranking, CatalogIndex index)
    {
        if (_saved is null)
            return;
        try
        {
            using var profiles = SavedProfiles.Open(_database, TimeProvider.System);
            profiles.KeepResult(_saved, ranking, index);
        }
        catch (StorageException exception)
        {
            Output.Warning($"The ranking is not kept. {exception.Message}");
        }
    }
}
