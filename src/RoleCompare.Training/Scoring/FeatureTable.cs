using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Training.Scoring;

/// <summary>The features of roles for one profile. Worked out when they are first asked for.</summary>
internal sealed class FeatureTable
{
    private readonly CatalogIndex _index;
    private readonly ScoreColumns _columns;
    private readonly UnderstoodProfile _understood;
    private readonly ProfileEvidence _evidence;
    private readonly double[]?[] _rows;

    public FeatureTable(CatalogIndex index, ScoreColumns columns, Profile profile)
    {
        _index = index;
        _columns = columns;
        _understood = new RoleMatcher(index).Understand(profile);
        _evidence = ProfileEvidence.Create(index, index.Weights, _understood, index.OnDemand, new TextScorer());
        _rows = new double[]?[index.Catalog.Roles.Count];
    }

    /// <summary>Whether the profile leaves a role in the ranking.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public bool Leaves(int role) => !ConstraintFilter.Excludes(_understood, _index.Catalog.Roles[role]);

    /// <summary>The sum of each feature over all evidence for a role: an element a column.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public double[] Of(int role)
    {
        if (_rows[role] is { } known)
            return known;
        var row = new double[_columns.Count];
        foreach (var evidence in _evidence.For(role))
        {
            foreach (var value in evidence.Values)
                row[_columns.Of(value)] += value.Value;
        }

        return _rows[role] = row;
    }
}
