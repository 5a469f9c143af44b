using RoleCompare.Matching;

namespace RoleCompare.WhatIf;

/// <summary>What a change of an answer adds to the scores of roles. Exact, because a score is a sum over the answers.</summary>
/// <param name="index">The roles.</param>
internal sealed class ChangeValues(CatalogIndex index)
{
    /// <summary>What a change adds to a role's score, not rounded; negative when it lowers it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="role">The number of the role in the catalogue.</param>
    public double Of(ProfileChange change, int role)
    {
        if (change.Skill is not null)
        {
            var skill = index.Needs.NumberOf(change.Skill);
            foreach (ref readonly var need in index.Needs.OfRole(role))
            {
                if (need.Skill == skill)
                    return OfSkill(need, change.From, change.To);
            }

            return 0;
        }

        var place = change.Dimension is null ? index.Needs.WishCount - 1 : index.Catalog.Dimensions.Index().First(dimension => dimension.Item == change.Dimension).Index;
        var level = index.Needs.LevelsOf(role)[place];
        return level == 0 ? 0 : index.Weights[change.Dimension is null ? ScoreFeature.WantedSeniority : ScoreFeature.Wish] * (Wish(change.To, level) - Wish(change.From, level));
    }

    /// <summary>What another level of a skill adds to the score of a role that asks for it.</summary>
    /// <param name="need">What the role asks for.</param>
    /// <param name="from">The level before; null when it was not mentioned.</param>
    /// <param name="to">The level afterwards; null when it is not mentioned then.</param>
    public double OfSkill(in RoleNeeds.Need need, int? from, int? to) => Worth(need, to) - Worth(need, from);

    private double Worth(in RoleNeeds.Need need, int? level) => level is { } stated ? SkillScorer.Value(index.Weights, need, index.Needs.Rarities[need.Skill], stated) : 0;

    private static double Wish(int? wanted, int actual) => wanted is { } level ? PreferenceScorer.Value(level, actual) : 0;
}
