namespace RoleCompare.WhatIf;

/// <summary>How hard it is to get better at a skill: each level costs its own number, because the higher ones take longer. From 2 to 4 costs 3 + 4 = 7; what was not mentioned starts at 0.</summary>
public static class Effort
{
    /// <summary>The effort from one level of a skill to another.</summary>
    /// <param name="from">0 to 5.</param>
    /// <param name="to">From <paramref name="from"/> to 5.</param>
    public static int Of(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return ((to * (to + 1)) - (from * (from + 1))) / 2;
    }
}
