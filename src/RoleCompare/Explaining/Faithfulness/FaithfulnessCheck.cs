using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Randomness;

namespace RoleCompare.Explaining.Faithfulness;

/// <summary>
/// Whether reasons are true: for each reason, what the answer that it names said is made to count no more, all roles are ranked again, and the role's score must have fallen by the value that was
/// stated. A skill, a wish and a wanted role are left out of the profile; a sentence is silenced: it stays, as one that says nothing, because deleting it would make the others count more; of the
/// person's role, which can give two reasons, the stated move or the seniority is left out, whichever the reason names. Beside it stands a control that must fail: the
/// same with another answer of the same person, drawn by chance. The first missing skill of a role is added at the level asked for, and the score must rise by what was stated.
/// </summary>
public sealed class FaithfulnessCheck
{
    // Each of two scores is rounded, and so is the part.
    private const int ToleranceSteps = 2;
    private const int MissingPerRole = 1;
    private const ulong Seed = 6;

    private readonly CatalogIndex _index;
    private readonly RoleMatcher _matcher;
    private readonly int _rolesPerProfile;
    private readonly SplitMix64 _random = new(Seed);
    private readonly FaithfulnessCounts _counts = new();
    private readonly RankingBuffer _buffer = new();

    private FaithfulnessCheck(CatalogIndex index, int rolesPerProfile)
    {
        _index = index;
        _matcher = new RoleMatcher(index);
        _rolesPerProfile = rolesPerProfile;
    }

    /// <summary>Checks the reasons of rankings.</summary>
    /// <param name="index">The catalogue with the model and the weights.</param>
    /// <param name="profiles">The people.</param>
    /// <param name="rolesPerProfile">How many of each person's first roles are checked, at least 1.</param>
    /// <param name="progress">Told the number of people done; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two people.</param>
    /// <exception cref="InvalidOperationException">The index is of another model than the built-in one.</exception>
    public static FaithfulnessReport Run(
        CatalogIndex index, IReadOnlyList<Profile> profiles, int rolesPerProfile, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentOutOfRangeException.ThrowIfLessThan(rolesPerProfile, 1);
        var check = new FaithfulnessCheck(index, rolesPerProfile);
        foreach (var (done, profile) in profiles.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            check.Examine(profile);
            progress?.Report(done + 1);
        }

        return check._counts.ToReport(profiles.Count);
    }

    private void Examine(Profile profile)
    {
        var ranking = _matcher.Rank(profile);
        var shown = ranking.Matches.Take(_rolesPerProfile).ToList();
        var without = new Dictionary<AnswerKey, RoleRanking>();
        var answers = shown.SelectMany(match => match.Contributions.Skip(1)).Where(part => part.Source != ContributionSource.Base).Select(AnswerKey.Of).Distinct().ToList();
        foreach (var match in shown)
        {
            foreach (var part in match.Contributions.Skip(1).Where(part => part.Source != ContributionSource.Base))
            {
                var key = AnswerKey.Of(part);
                var drop = DropWithout(key, match);
                var stated = Score.ToSteps(part.Value);
                var sameAnswer = match.Contributions.Skip(1).Where(other => other.Source != ContributionSource.Base && AnswerKey.Of(other) == key).Sum(other => Score.ToSteps(other.Value));
                _counts.AddReason(part.Source, IsNear(drop, stated), IsNear(drop, sameAnswer), IsAtEnd(match, key));
                if (answers.Count > 1)
                    _counts.AddControl(IsNear(DropWithout(Another(answers, key), match), stated));
            }

            foreach (var missing in match.Missing.Take(MissingPerRole))
                _counts.AddMissing(IsNear(RiseWith(profile, missing, match), Score.ToSteps(missing.WouldAdd)));
        }

        int DropWithout(AnswerKey key, RoleMatch match)
        {
            if (!without.TryGetValue(key, out var other))
                without.Add(key, other = Without(profile, ranking.Understood, key));
            return match.Score.InSteps - other.Find(match.Role.Id)!.Score.InSteps;
        }

        bool IsAtEnd(RoleMatch match, AnswerKey key) =>
            match.Score.InSteps is 0 or Score.Steps || without[key].Find(match.Role.Id)!.Score.InSteps is 0 or Score.Steps;
    }

    private AnswerKey Another(List<AnswerKey> answers, AnswerKey key)
    {
        var drawn = answers[_random.Below(answers.Count)];
        return drawn == key ? answers[(answers.IndexOf(key) + 1) % answers.Count] : drawn;
    }

    private RoleRanking Without(Profile profile, UnderstoodProfile understood, AnswerKey key)
    {
        var said = TextVectors.Of(_index.Model);
        var less = key.Source switch
        {
            ContributionSource.Skill => profile with { Skills = [.. understood.Skills.Where(skill => skill.Skill?.Id != key.Name).Select(skill => skill.Stated)] },
            ContributionSource.Preference when key.Name.Length == 0 => profile with { WantedSeniority = null },
            ContributionSource.Preference => profile with { Preferences = profile.Preferences.Where(wish => wish.Key != key.Name).ToDictionary(wish => wish.Key, wish => wish.Value) },
            ContributionSource.Progression when key.Name == AnswerKey.Target => profile with { TargetRole = null },
            _ => profile,
        };
        if (key.Source is ContributionSource.Goal or ContributionSource.Experience)
            said = said.Without(key.Name);
        var heard = _matcher.Understand(less);
        if (key is { Source: ContributionSource.Progression, Name: AnswerKey.Move })
            heard = heard with { CurrentRole = heard.CurrentRole! with { Progressions = [] } };
        else if (key is { Source: ContributionSource.Progression, Name: AnswerKey.Seniority })
            heard = heard with { CurrentRole = heard.CurrentRole! with { Seniority = null } };
        return _matcher.Rank(heard, said, new RankingBuffer());
    }

    private int RiseWith(Profile profile, MissingSkill missing, RoleMatch match)
    {
        var level = missing.Need.Level ?? SkillLevel.Create(SkillScorer.LevelWhereUnstated);
        var more = profile with { Skills = [.. profile.Skills.Where(skill => skill.Name != missing.Need.Skill.Id), new StatedSkill(missing.Need.Skill.Id, level)] };
        return _matcher.Rank(more, _buffer).Find(match.Role.Id)!.Score.InSteps - match.Score.InSteps;
    }

    private static bool IsNear(int steps, int stated) => Math.Abs(steps - stated) <= ToleranceSteps;
}
