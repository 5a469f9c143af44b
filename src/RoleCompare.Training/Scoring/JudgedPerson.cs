using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Training.Scoring;

/// <summary>A profile, and the role that someone judged to fit this person best.</summary>
/// <param name="Id">Names the person in reports.</param>
/// <param name="Expected">The role that should stand first.</param>
/// <param name="Acceptable">Roles that may stand above it all the same.</param>
/// <param name="Kind">What the profile mostly consists of, in a word, such as <c>cv</c>.</param>
/// <param name="Hard">Whether the judge had to think twice.</param>
/// <param name="Profile">What the person said.</param>
/// <param name="Place">The file and the line, for messages.</param>
public sealed record JudgedPerson(string Id, Role Expected, IReadOnlyList<Role> Acceptable, string Kind, bool Hard, Profile Profile, string Place)
{
    /// <summary>The error for a profile that rules the expected role out.</summary>
    internal RoleCompareException RuledOut() =>
        new($"{Place}: 'expected' is '{Expected.Id}', which the profile itself rules out. Change 'expected', or the constraints or 'currentRole' of the profile.");
}
