namespace RoleCompare.WhatIf;

/// <summary>A first way to bring a role before its rivals, so that the search need only look for less effort: the raise that closes most of what is missing for its effort, again and again; then what can be taken back.</summary>
internal static class AimGuess
{
    /// <summary>The levels by which to raise each skill; null when this way leads nowhere, which does not say that none does.</summary>
    /// <param name="problem">What raises do.</param>
    /// <param name="allowed">How many rivals may stay ahead.</param>
    public static int[]? Find(AimProblem problem, int allowed)
    {
        var levels = new int[problem.Skills.Count];
        while (!IsEnough(problem, levels, allowed))
        {
            var missing = Missing(problem, levels, allowed);
            var best = (Worth: 0.0, Skill: -1, Levels: 0);
            for (var skill = 0; skill < levels.Length; skill++)
            {
                var from = levels[skill];
                for (var to = from + 1; to <= problem.Skills[skill].Gains.Count; to++)
                {
                    levels[skill] = to;
                    var worth = (missing - Missing(problem, levels, allowed)) / (problem.Skills[skill].EffortOf(to) - problem.Skills[skill].EffortOf(from));
                    if (worth > best.Worth + 1e-12)
                        best = (worth, skill, to);
                }

                levels[skill] = from;
            }

            if (best.Skill < 0)
                return null;
            levels[best.Skill] = best.Levels;
        }

        TakeBack(problem, levels, allowed);
        return levels;
    }

    private static void TakeBack(AimProblem problem, int[] levels, int allowed)
    {
        for (var skill = 0; skill < levels.Length; skill++)
        {
            var needed = levels[skill];
            for (var less = needed - 1; less >= 0; less--)
            {
                levels[skill] = less;
                if (IsEnough(problem, levels, allowed))
                    needed = less;
            }

            levels[skill] = needed;
        }
    }

    private static bool IsEnough(AimProblem problem, int[] levels, int allowed)
    {
        var behind = 0;
        for (var rival = 0; rival < problem.Rivals; rival++)
        {
            if (!AimProblem.MayPass(LeadOf(problem, levels, rival)))
                behind++;
        }

        return behind <= allowed;
    }

    // What is missing to the rivals that must be passed: those that are ahead, but for the ones farthest ahead.
    private static double Missing(AimProblem problem, int[] levels, int allowed) =>
        Enumerable.Range(0, problem.Rivals).Select(rival => Math.Max(0, -LeadOf(problem, levels, rival))).OrderDescending().Skip(allowed).Sum();

    private static double LeadOf(AimProblem problem, int[] levels, int rival)
    {
        var lead = problem.Lead(rival);
        for (var skill = 0; skill < levels.Length; skill++)
            lead += problem.Gain(rival, skill, levels[skill]);
        return lead;
    }
}
