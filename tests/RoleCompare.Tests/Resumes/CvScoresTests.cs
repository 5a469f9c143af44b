using RoleCompare.Import.Sources;
using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

/// <summary>How much of what a careful reader finds in fictitious CVs is found, and how much else. The tables are printed with the tests.</summary>
public sealed class CvScoresTests(ITestOutputHelper output)
{
    private static readonly Lazy<ResumeReader> Reader = new(() => ResumeReader.Create(Shipped.Catalog, Shipped.Model));

    [Theory]
    [InlineData(Cv.Development, 0.85, 0.75, 0.9)]
    [InlineData(Cv.HeldOut, 0.8, 0.6, 0.8)]
    public async Task Most_of_what_a_CV_shows_is_found_and_little_else(string half, double precision, double recall, double levels)
    {
        var total = new Score();
        foreach (var cv in Cv.Load(half))
        {
            if (await ReadAsync(cv) is not { } proposal)
                continue;
            var score = Score.Of(cv, proposal);
            output.WriteLine($"{cv.Name,-34} {score}");
            output.WriteLine($"    missed: {string.Join(", ", score.Missed)}; wrong: {string.Join(", ", score.Wrong)}");
            total = total.Add(score);
        }

        output.WriteLine($"{half,-34} {total}");
        Assert.True(total.Precision >= precision, $"precision {total.Precision:0.000}");
        Assert.True(total.Recall >= recall, $"recall {total.Recall:0.000}");
        Assert.True(total.LevelAccuracy >= levels, $"level accuracy {total.LevelAccuracy:0.000}");
    }

    [Fact]
    public async Task The_halves_together_are_printed()
    {
        var total = new Score();
        foreach (var cv in Cv.Load(Cv.Development).Concat(Cv.Load(Cv.HeldOut)))
            total = await ReadAsync(cv) is { } proposal ? total.Add(Score.Of(cv, proposal)) : total;

        output.WriteLine($"all: {total}");
        Assert.True(total.Found > 100);
    }

    [Theory]
    [InlineData(Cv.Development)]
    [InlineData(Cv.HeldOut)]
    public async Task Nothing_of_who_and_where_a_person_is_is_left(string half)
    {
        foreach (var cv in Cv.Load(half))
        {
            if (await ReadAsync(cv) is not { } proposal)
                continue;
            var shown = string.Join('\n', [proposal.Experience, proposal.CurrentRole?.Phrase, .. proposal.Skills.SelectMany(skill => (string?[])[skill.Phrase, skill.Why])]);
            Assert.All(cv.Private, canary => Assert.DoesNotContain(canary, shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Cv.Development)]
    [InlineData(Cv.HeldOut)]
    public async Task Every_phrase_is_a_piece_of_the_experience(string half)
    {
        foreach (var cv in Cv.Load(half))
        {
            if (await ReadAsync(cv) is { } proposal)
                Assert.All(proposal.Skills, skill => Assert.Contains(skill.Phrase.Trim('…', ' '), proposal.Experience, StringComparison.Ordinal));
        }
    }

    private async Task<ResumeProposal?> ReadAsync(Cv cv)
    {
        try
        {
            return Reader.Value.Read(await cv.ReadTextAsync());
        }
        catch (SourceException exception) when (cv.IsPdf && exception.Message.Contains("not installed", StringComparison.Ordinal))
        {
            output.WriteLine($"{cv.Name} is left out: {exception.Message}");
            return null;
        }
    }

    /// <summary>Counts of skills found, missed and wrong, and of levels.</summary>
    private sealed record Score(int Found = 0, int MissedCount = 0, int WrongCount = 0, int Stated = 0, int Proposed = 0, int Near = 0, int Unsupported = 0, int Roles = 0, int RightRoles = 0)
    {
        public IReadOnlyList<string> Missed { get; private init; } = [];

        public IReadOnlyList<string> Wrong { get; private init; } = [];

        public double Precision => Found / (double)(Found + WrongCount);

        public double Recall => Found / (double)(Found + MissedCount);

        /// <summary>Of the levels that were proposed where the text supports one, how many are within one of the reader's.</summary>
        public double LevelAccuracy => Near / (double)Proposed;

        public static Score Of(Cv cv, ResumeProposal proposal)
        {
            var found = proposal.Skills.ToDictionary(skill => skill.Skill.Id, skill => skill.Level);
            var right = cv.Skills.Keys.Where(found.ContainsKey).ToList();
            var wrong = found.Keys.Where(id => !cv.Skills.ContainsKey(id) && !cv.Either.Contains(id)).ToList();
            var missed = cv.Skills.Keys.Where(id => !found.ContainsKey(id)).ToList();
            var stated = right.Where(id => cv.Skills[id] is not null).ToList();
            var proposed = stated.Where(id => found[id] is not null).ToList();
            return new Score(
                right.Count, missed.Count, wrong.Count, stated.Count, proposed.Count,
                proposed.Count(id => Math.Abs(found[id]!.Value.Value - cv.Skills[id]!.Value) <= 1),
                right.Count(id => cv.Skills[id] is null && found[id] is not null),
                cv.Role is null ? 0 : 1,
                cv.Role is not null && proposal.CurrentRole?.Role.Id.Value == cv.Role ? 1 : 0) { Missed = missed, Wrong = wrong };
        }

        public Score Add(Score other) => new(
            Found + other.Found, MissedCount + other.MissedCount, WrongCount + other.WrongCount, Stated + other.Stated, Proposed + other.Proposed, Near + other.Near, Unsupported + other.Unsupported,
            Roles + other.Roles, RightRoles + other.RightRoles);

        public override string ToString() =>
            $"precision {Precision:0.000} recall {Recall:0.000} F1 {2 * Precision * Recall / (Precision + Recall):0.000} ({Found} found, {MissedCount} missed, {WrongCount} wrong); "
            + $"levels: {Near} of {Proposed} within 1, {Proposed} of {Stated} that the text supports, {Unsupported} where it supports none; "
            + $"current role: {RightRoles} of {Roles}";
    }
}
