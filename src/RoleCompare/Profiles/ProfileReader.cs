using System.Globalization;
using System.Text.Json;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Profiles;

/// <summary>Reads profiles from JSON. Nothing is ignored: what the contract does not know is an error.</summary>
public static class ProfileReader
{
    /// <summary>The most bytes that a profile may have.</summary>
    public const int MaximumBytes = 500_000;

    /// <summary>The most characters that each of goals and experience may have; a long CV has 10,000.</summary>
    public const int MaximumTextLength = 50_000;

    /// <summary>The most skills that a profile may name.</summary>
    public const int MaximumSkills = 200;

    private const int MaximumNameLength = 200;

    private static readonly string[] Members = ["skills", "goals", "experience", "preferences", "constraints", "currentRole", "targetRole"];
    private static readonly string[] ConstraintMembers = ["noPeopleManagement", "minSeniority", "maxSeniority", "excludeRoles"];
    private static readonly string[] NeverAsked =
        ["name", "firstname", "lastname", "fullname", "age", "birthdate", "dateofbirth", "gender", "sex", "origin", "nationality", "ethnicity", "race", "religion"];

    /// <summary>Reads a profile from a file.</summary>
    /// <exception cref="ProfileException">The file is missing, unreadable or no profile.</exception>
    public static Profile ReadFile(string path)
    {
        if (Directory.Exists(path))
            throw new ProfileException(path, "This is a folder; name a JSON file.");
        if (!File.Exists(path))
            throw new ProfileException(path, "There is no such file.");
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProfileException(path, $"The file cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a profile from a stream to its end.</summary>
    /// <param name="stream">UTF-8 JSON of at most <see cref="MaximumBytes"/> bytes.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <exception cref="ProfileException">It is no profile.</exception>
    public static Profile Read(Stream stream, string source)
    {
        var buffer = new byte[MaximumBytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > MaximumBytes)
            throw new ProfileException(source, string.Create(CultureInfo.InvariantCulture, $"The profile has more than {MaximumBytes:N0} bytes; that is the most allowed."));
        return Parse(buffer.AsMemory(0, length), source);
    }

    /// <summary>Reads a profile from UTF-8 JSON.</summary>
    /// <exception cref="ProfileException">It is no profile.</exception>
    public static Profile Parse(ReadOnlyMemory<byte> json, string source)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
            throw new ProfileException(source, "The profile is empty; it must be a JSON object such as {\"skills\": {\"python\": 3}}.");
        if (JsonFault.NotUtf8(json.Span) is { } encoding)
            throw new ProfileException(source, $"The profile {encoding}.");
        try
        {
            using var document = JsonDocument.Parse(json);
            return ReadRoot(ProfileObject.From(source, "", document.RootElement), source);
        }
        catch (JsonException exception)
        {
            throw new ProfileException(source, $"This is not valid JSON {JsonFault.Describe(exception, json.Span)}");
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair parses as JSON and cannot be read as a string.
            throw new ProfileException(source, "This is not valid JSON: a text in it is not valid Unicode.");
        }
    }

    private static Profile ReadRoot(ProfileObject root, string source)
    {
        root.AllowOnly(Members, name => NeverAsked.Contains(NameKey.Of(name))
            ? $"is not used: who a person is plays no part here. Remove it; allowed are {string.Join(", ", Members)}."
            : null);
        var profile = new Profile
        {
            Skills = root.Object("skills") is { } skills ? ReadSkills(skills) : [],
            Goals = root.Text("goals", MaximumTextLength) ?? "",
            Experience = root.Text("experience", MaximumTextLength) ?? "",
            Preferences = root.Object("preferences") is { } preferences ? ReadPreferences(preferences) : new Dictionary<string, DimensionLevel>(),
            Constraints = root.Object("constraints") is { } constraints ? ReadConstraints(constraints) : new ProfileConstraints(),
            CurrentRole = root.Text("currentRole", MaximumNameLength),
            TargetRole = root.Text("targetRole", MaximumNameLength),
        };
        return profile.SaysNothing
            ? throw new ProfileException(source, "The profile says nothing to rank roles by; fill at least one of skills, goals, experience, preferences, currentRole, targetRole.")
            : profile;
    }

    private static List<StatedSkill> ReadSkills(ProfileObject skills)
    {
        var stated = new List<StatedSkill>();
        foreach (var member in skills.Members)
        {
            if (string.IsNullOrWhiteSpace(member.Name) || member.Name.Length > MaximumNameLength)
                throw skills.Error(member.Name, $"is no name of a skill; allowed are 1 to {MaximumNameLength} characters.");
            if (stated.Count == MaximumSkills)
                throw skills.Error(member.Name, $"is one skill too many; at most {MaximumSkills} are allowed.");
            var level = skills.Number(member.Name, SkillLevel.Minimum, SkillLevel.Maximum)
                ?? throw skills.Error(member.Name, $"is null; it must be a whole number from {SkillLevel.Minimum} to {SkillLevel.Maximum}.");
            stated.Add(new StatedSkill(member.Name, SkillLevel.Create(level)));
        }

        return stated;
    }

    private static Dictionary<string, DimensionLevel> ReadPreferences(ProfileObject preferences)
    {
        preferences.AllowOnly([.. Dimension.Ids]);
        var wanted = new Dictionary<string, DimensionLevel>();
        foreach (var id in Dimension.Ids)
        {
            if (preferences.Number(id, DimensionLevel.Minimum, DimensionLevel.Maximum) is { } level)
                wanted.Add(id, DimensionLevel.Create(level));
        }

        return wanted;
    }

    private static ProfileConstraints ReadConstraints(ProfileObject constraints)
    {
        constraints.AllowOnly(ConstraintMembers);
        var minimum = constraints.Number("minSeniority", Seniority.Minimum, Seniority.Maximum);
        var maximum = constraints.Number("maxSeniority", Seniority.Minimum, Seniority.Maximum);
        if (minimum > maximum)
            throw constraints.Error("minSeniority", $"is {minimum}, above maxSeniority ({maximum}); no role could be left.");
        return new ProfileConstraints
        {
            NoPeopleManagement = constraints.Flag("noPeopleManagement"),
            MinSeniority = minimum is { } low ? Seniority.Create(low) : null,
            MaxSeniority = maximum is { } high ? Seniority.Create(high) : null,
            ExcludeRoles = constraints.Texts("excludeRoles", MaximumNameLength),
        };
    }
}
