namespace RoleCompare.WhatIf;

/// <summary>
/// Finds the smallest effort by which a role passes all rivals but a few: for each effort, from the least that could do, a depth-first search over the skills that leaves a branch as
/// soon as too many rivals cannot be passed with the effort that is left. What is left to gain on one rival is known exactly, from a table (a knapsack of one choice a skill).
/// </summary>
internal sealed class AimSearch
{
    /// <summary>The most branches that are looked at; when there are more, the smallest effort stays unknown.</summary>
    public const int MaximumBranches = 500_000;

    // How much longer ranking takes than looking at a branch.
    private const int BranchesPerRanking = 1_000;

    // 160 MB.
    private const int MaximumEntries = 20_000_000;

    private readonly AimProblem _problem;
    private readonly int _allowed;
    private readonly Func<int[], bool> _isThere;
    private readonly int _highest;
    private readonly double[] _table;
    private readonly int[] _levels;
    private readonly double[][] _leads;
    private int _branches;

    /// <summary>Prepares a search.</summary>
    /// <param name="problem">What raises do.</param>
    /// <param name="allowed">How many rivals may stay ahead.</param>
    /// <param name="highest">The highest effort that is of interest.</param>
    /// <param name="isThere">Whether levels by which the skills are raised do bring the role there: the last word.</param>
    public AimSearch(AimProblem problem, int allowed, int highest, Func<int[], bool> isThere)
    {
        _problem = problem;
        _allowed = allowed;
        _isThere = isThere;
        var room = MaximumEntries / Math.Max(1, (problem.Skills.Count + 1) * problem.Rivals);
        _highest = Math.Min(highest, Math.Max(0, room - 1));
        IsCut = _highest < highest;
        _table = Fill();
        _levels = new int[problem.Skills.Count];
        _leads = [.. Enumerable.Range(0, problem.Skills.Count + 1).Select(_ => new double[problem.Rivals])];
        for (var rival = 0; rival < problem.Rivals; rival++)
            _leads[0][rival] = problem.Lead(rival);
    }

    /// <summary>Whether the search stopped at a bound, so that less effort than that of what it found, or any where it found nothing, may do.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The least effort that is not shown to be too little.</summary>
    public int LeastPossible { get; private set; }

    /// <summary>Searches.</summary>
    /// <param name="isPossible">Whether it is known that some effort does; else that is found out first.</param>
    /// <returns>The levels by which to raise each skill, with the smallest effort unless the search was cut; null when none was found.</returns>
    public int[]? Run(bool isPossible)
    {
        int[]? best = null;
        if (!isPossible)
        {
            best = Descend(0, _highest) ? [.. _levels] : null;
            IsCut |= _branches > MaximumBranches;
            if (best is null)
                return null;
        }

        _branches = 0;
        for (; LeastPossible <= _highest; LeastPossible++)
        {
            if (Descend(0, LeastPossible))
            {
                IsCut = false;
                return _levels;
            }

            if (_branches > MaximumBranches)
            {
                IsCut = true;
                return best;
            }
        }

        return best;
    }

    private bool Descend(int skill, int left)
    {
        if (++_branches > MaximumBranches)
            return false;
        var leads = _leads[skill];
        var more = Left(skill, left);
        var behind = 0;
        for (var rival = 0; rival < _problem.Rivals; rival++)
        {
            if (!AimProblem.MayPass(leads[rival] + more[rival]) && ++behind > _allowed)
                return false;
        }

        if (skill == _levels.Length)
        {
            _branches += BranchesPerRanking;
            return _isThere(_levels);
        }

        var raisable = _problem.Skills[skill];
        var next = _leads[skill + 1];
        for (var levels = 0; levels <= raisable.Gains.Count && raisable.EffortOf(levels) <= left; levels++)
        {
            _levels[skill] = levels;
            for (var rival = 0; rival < leads.Length; rival++)
                next[rival] = leads[rival] + _problem.Gain(rival, skill, levels);
            if (Descend(skill + 1, left - raisable.EffortOf(levels)))
                return true;
        }

        _levels[skill] = 0;
        return false;
    }

    // What the skills from one on can add to a lead with an effort, rival by rival.
    private ReadOnlySpan<double> Left(int skill, int effort) => _table.AsSpan(((skill * (_highest + 1)) + effort) * _problem.Rivals, _problem.Rivals);

    private double[] Fill()
    {
        var (width, rivals) = (_highest + 1, _problem.Rivals);
        var table = new double[(_problem.Skills.Count + 1) * width * rivals];
        for (var skill = _problem.Skills.Count - 1; skill >= 0; skill--)
        {
            var raisable = _problem.Skills[skill];
            for (var effort = 0; effort < width; effort++)
            {
                var row = table.AsSpan(((skill * width) + effort) * rivals, rivals);
                for (var levels = 0; levels <= raisable.Gains.Count && raisable.EffortOf(levels) <= effort; levels++)
                {
                    var after = table.AsSpan((((skill + 1) * width) + effort - raisable.EffortOf(levels)) * rivals, rivals);
                    for (var rival = 0; rival < rivals; rival++)
                    {
                        var sum = after[rival] + _problem.Gain(rival, skill, levels);
                        row[rival] = levels == 0 ? sum : Math.Max(row[rival], sum);
                    }
                }
            }
        }

        return table;
    }
}
