namespace RoleCompare.WhatIf;

/// <summary>What a search for a way to bring a role among the first came to.</summary>
public enum AimOutcome
{
    /// <summary>The role stands there already.</summary>
    There,

    /// <summary>The smallest effort was found, and it is shown that less does not do.</summary>
    Smallest,

    /// <summary>A way was found; the search stopped at its bound before it was shown that less does not do.</summary>
    Found,

    /// <summary>It is shown that no raise of the skills that the role asks for, up to the levels that it asks for, does it.</summary>
    Impossible,

    /// <summary>None was found until the search stopped at its bound; there may be one.</summary>
    Unknown,

    /// <summary>The person's constraints rule the role out, whatever its score.</summary>
    Excluded,
}
