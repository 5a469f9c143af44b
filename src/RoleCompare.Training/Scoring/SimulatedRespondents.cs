using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Randomness;

namespace RoleCompare.Training.Scoring;

/// <summary>
/// Profiles of people who answer the questionnaire as the response model says that those answer whom a role fits best; see <see cref="ClosedItems.Complete(int, ClosedAnswers, SplitMix64)"/>.
/// </summary>
internal static class SimulatedRespondents
{
    private const ulong Seed = 6;

    /// <summary>Draws one person for each role.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="roles">The numbers of the roles.</param>
    /// <param name="answered">The part of the questions that have an answer, 0 to 1.</param>
    public static IReadOnlyList<Profile> Draw(RoleCatalog catalog, IEnumerable<int> roles, double answered)
    {
        var items = ClosedItems.Create(catalog, ItemBank.Create(catalog));
        return [.. roles.Select(role =>
        {
            var random = new SplitMix64(new SplitMix64((Seed << 32) + (ulong)role).Next());
            var answers = ClosedAnswers.Empty(items);
            for (var item = 0; item < items.All.Count; item++)
            {
                if (random.Uniform() >= answered)
                    answers.SetNotSure(item);
            }

            items.Complete(role, answers, random);
            return ProfileOf(catalog, answers);
        })];
    }

    private static Profile ProfileOf(RoleCatalog catalog, ClosedAnswers answers) => new()
    {
        Skills = [.. catalog.Skills.Index().Where(skill => answers.Skills[skill.Index] != ClosedAnswers.NotMentioned)
            .Select(skill => new StatedSkill(skill.Item.Id, SkillLevel.Create(answers.Skills[skill.Index])))],
        Preferences = catalog.Dimensions.Index().Where(dimension => answers.Wishes[dimension.Index] > 0)
            .ToDictionary(dimension => dimension.Item.Id, dimension => DimensionLevel.Create(answers.Wishes[dimension.Index])),
        WantedSeniority = answers.Wishes[^1] > 0 ? Seniority.Create(answers.Wishes[^1]) : null,
    };
}
