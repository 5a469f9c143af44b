using RoleCompare.Profiles;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>Which profile a request is about. Safe for many threads.</summary>
internal abstract class ProfileKeys
{
    /// <summary>The profile; null when nothing is kept.</summary>
    public abstract SavedProfile? Find(HttpContext context);

    /// <summary>Makes the profile; what names it to the browser goes with the response.</summary>
    /// <param name="context">The request, which is no GET.</param>
    /// <param name="profiles">Where it is made.</param>
    /// <param name="basis">What is known before the first answer; null for nothing.</param>
    /// <exception cref="StorageException">It cannot be kept.</exception>
    public abstract SavedProfile Create(HttpContext context, SavedProfiles profiles, Profile? basis);

    /// <summary>Takes back what names the profile to the browser.</summary>
    public abstract void Forget(HttpContext context);
}
