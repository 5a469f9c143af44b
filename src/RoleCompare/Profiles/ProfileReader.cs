using RoleCompare.Catalog;
using RoleCompare.Naming;
using RoleCompare.StrictJson;

namespace RoleCompare.Profiles;

/// <summary>Reads profiles from JSON. Nothing is ignored: what the contract does not know is an error.</summary>
public static class ProfileReader
{
    /// <summary>The most bytes that a profile may have.</summary>
    public const int MaximumBytes = 500_000;

    /// <summary>The most characters that each of goals and experience may have; a long CV has 10,000.</summary>
    public const int MaximumTextLength = 50_000;

    /// <summary>The most skills that a profile may name.</summary>
    public const int MaximumSkills = 1_000;

    private const int MaximumNameLength = 200;

    /// <summary>The member of <c>preferences</c> that is no dimension: the wanted seniority.</summary>
    internal const string SeniorityMember = "seniority";

    private static readonly string[] Members = ["skills", "goals", "experience", "preferences", "constraints", "currentRole", "targetRole"];
    private static readonly string[] ConstraintMembers = ["noPeopleManagement", "minSeniority", "maxSeniority", "excludeRoles"];
    private static readonly string[] NeverAsked =
        ["name", "firstname", "lastname", "fullname", "age", "birthdate", "dateofbirth", "gender", "sex", "origin", "nationality", "ethnicity", "race", "religion"];

    /// <summary>Reads a profile from a file.</summary>
    /// <exception cref="ProfileException">The file is missing, unreadable or no profile.</exception>
    public static Profile ReadFile(string path) => StrictReader.ReadFile(path, MaximumBytes, Source(path), root => ReadRoot(root, path));

    /// <summary>Reads a profile from a stream to its end.</summary>
    /// <param name="stream">UTF-8 JSON of at most <see cref="MaximumBytes"/> bytes.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <exception cref="ProfileException">It is no profile.</exception>
    public static Profile Read(Stream stream, string source) => StrictReader.Read(stream, MaximumBytes, Source(source), root => ReadRoot(root, source));

    /// <summary>Reads a profile from UTF-8 JSON.</summary>
    /// <exception cref="ProfileException">It is no profile.</exception>
    public static Profile Parse(ReadOnlyMemory<byte> json, string source) => StrictReader.Parse(json, Source(source), root => ReadRoot(root, source));

    private static StrictSource Source(string source) =>
        new("profile", "{\"skills\": {\"python\": 3}}", message => new ProfileException(source, message));

    private static Profile ReadRoot(StrictObject root, string source)
    {
        root.AllowOnly(Members, name => NeverAsked.Contains(NameKey.Of(name))
            ? $"is not used: who a person is plays no part here. Remove it; allowed are {string.Join(", ", Members)}."
            : null);
        var preferences = root.Object("preferences");
        var profile = new Profile
        {
            Skills = root.Object("skills") is { } skills ? ReadSkills(skills) : [],
            Goals = root.Text("goals", MaximumTextLength) ?? "",
            Experience = root.Text("experience", MaximumTextLength) ?? "",
            Preferences = preferences is { } wishes ? ReadPreferences(wishes) : new Dictionary<string, DimensionLevel>(),
            WantedSeniority = preferences?.Number(SeniorityMember, Seniority.Minimum, Seniority.Maximum) is { } seniority ? Seniority.Create(seniority) : null,
            Constraints = root.Object("constraints") is { } constraints ? ReadConstraints(constraints) : new ProfileConstraints(),
            CurrentRole = root.Text("currentRole", MaximumNameLength),
            TargetRole = root.Text("targetRole", MaximumNameLength),
        };
        return profile.SaysNothing
            ? throw new ProfileException(source, "The profile says nothing to rank roles by; fill at least one of skills, goals, experience, preferences, currentRole, targetRole.")
            : profile;
    }

    private static List<StatedSkill> ReadSkills(StrictObject skills)
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

    private static Dictionary<string, DimensionLevel> ReadPreferences(StrictObject preferences)
    {
        preferences.AllowOnly([.. Dimension.Ids, SeniorityMember]);
        var wanted = new Dictionary<string, DimensionLevel>();
        foreach (var id in Dimension.Ids)
        {
            if (preferences.Number(id, DimensionLevel.Minimum, DimensionLevel.Maximum) is { } level)
                wanted.Add(id, DimensionLevel.Create(level));
        }

        return wanted;
    }

    private static ProfileConstraints ReadConstraints(StrictObject constraints)
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
