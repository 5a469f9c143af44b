using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Profiles;

/// <summary>Any profile, written as JSON by a writer that shares nothing with the reader, reads back as it was.</summary>
public sealed class ProfileRoundTripTests
{
    private static readonly Gen<string> Texts =
        from parts in Gen.ListOf(Gen.Elements("a", "Z", "7", " ", "\"", "\\", "/", "\n", "\t", "\0", "\u007f", "é", "漢", "👩‍💻", "{", "}", ":", ",", "<b>", "\u2028"))
        select string.Concat(parts);

    private static readonly Gen<string> Names = from text in Texts where text.Length <= 199 select "n" + text;

    private static readonly Gen<Profile> Profiles =
        from names in Gen.ListOf(Names)
        from levels in Gen.ArrayOf(Gen.Choose(0, 5), 200)
        from goals in Texts
        from experience in Texts
        from wishes in Gen.ArrayOf(Gen.Choose(0, 5), Dimension.Ids.Count)
        from flag in Gen.Elements(true, false)
        from seniorities in Gen.ArrayOf(Gen.Choose(0, 7), 3)
        from excluded in Gen.ListOf(Names)
        from current in Gen.OneOf(Names, Gen.Constant(""))
        from target in Names
        let low = Math.Min(seniorities[0], seniorities[1])
        let high = Math.Max(seniorities[0], seniorities[1])
        select new Profile
        {
            Skills = [.. names.Distinct().Take(200).Select((name, i) => new StatedSkill(name, SkillLevel.Create(levels[i])))],
            Goals = goals,
            Experience = experience,
            Preferences = Dimension.Ids.Zip(wishes).Where(wish => wish.Second > 0).ToDictionary(wish => wish.First, wish => DimensionLevel.Create(wish.Second)),
            WantedSeniority = Seniority.TryCreate(seniorities[2]),
            Constraints = new ProfileConstraints
            {
                NoPeopleManagement = flag,
                MinSeniority = Seniority.TryCreate(low),
                MaxSeniority = Seniority.TryCreate(high),
                ExcludeRoles = [.. excluded],
            },
            CurrentRole = current.Length == 0 ? null : current,
            TargetRole = target,
        };

    [Fact]
    public void A_written_profile_reads_back_as_it_was() =>
        Prop.ForAll(Profiles.ToArbitrary(), Gen.Elements("", " ", "\r\n\t").ToArbitrary(), (written, blank) =>
        {
            var read = ProfileReader.Parse(Encoding.UTF8.GetBytes(Write(written, blank)), "profile.json");

            Assert.Equal(written.Skills, read.Skills);
            Assert.Equal((written.Goals, written.Experience, written.CurrentRole, written.TargetRole), (read.Goals, read.Experience, read.CurrentRole, read.TargetRole));
            Assert.Equal(written.Preferences, read.Preferences);
            Assert.Equal(written.WantedSeniority, read.WantedSeniority);
            Assert.Equal(written.Constraints.ExcludeRoles, read.Constraints.ExcludeRoles);
            Assert.Equal(written.Constraints with { ExcludeRoles = [] }, read.Constraints with { ExcludeRoles = [] });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_the_program_writes_reads_back_as_it_was() =>
        Prop.ForAll(Profiles.ToArbitrary(), written =>
        {
            var bytes = ProfileWriter.Write(written);

            Assert.Equal(bytes, ProfileWriter.Write(ProfileReader.Parse(bytes, "profile.json")));
        }).QuickCheckThrowOnFailure();

    private static string Write(Profile profile, string blank)
    {
        var constraints = profile.Constraints;
        var members = new List<string>
        {
            Member("targetRole", Text(profile.TargetRole!)),
            Member("skills", Object(profile.Skills.Select(skill => Member(skill.Name, skill.Level.ToString())))),
            Member("goals", Text(profile.Goals)),
            Member("experience", Text(profile.Experience)),
            Member("preferences", Object(
            [
                .. profile.Preferences.Select(wish => Member(wish.Key, wish.Value.ToString())),
                Member("seniority", profile.WantedSeniority?.ToString() ?? "null"),
            ])),
            Member("constraints", Object(
            [
                Member("excludeRoles", $"[{blank}{string.Join(blank + ",", constraints.ExcludeRoles.Select(Text))}{blank}]"),
                Member("noPeopleManagement", constraints.NoPeopleManagement ? "true" : "false"),
                Member("minSeniority", constraints.MinSeniority?.ToString() ?? "null"),
                Member("maxSeniority", constraints.MaxSeniority?.ToString() ?? "null"),
            ])),
        };
        if (profile.CurrentRole is not null)
            members.Add(Member("currentRole", Text(profile.CurrentRole)));
        return blank + Object(members) + blank;

        string Member(string name, string value) => $"{Text(name)}{blank}:{blank}{value}";

        string Object(IEnumerable<string> inner) => $"{{{blank}{string.Join($"{blank},{blank}", inner)}{blank}}}";
    }

    // Every second character in its escaped form: both forms are the same text.
    private static string Text(string text)
    {
        var written = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var plain = text[i] is >= ' ' and not '"' and not '\\' && !char.IsSurrogate(text[i]) && i % 2 == 0;
            written.Append(plain ? text[i].ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}"));
        }

        return written.Append('"').ToString();
    }
}
