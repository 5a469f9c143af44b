using RoleCompare.Profiles;
using RoleCompare.Storage;
using RoleCompare.Web.Hosting;

namespace RoleCompare.Web.People;

/// <summary>On a server for many people: a secret in a cookie opens a profile, and nothing else does but the recovery code (docs/decisions/hosted-profiles.md).</summary>
/// <param name="store">Where profiles are kept.</param>
/// <param name="settings">How long they are kept; the cookie lasts as long.</param>
internal sealed class HostedKeys(ProfileStore store, HostedSettings settings) : ProfileKeys
{
    /// <summary>The cookie with the secret. Browsers take one of this beginning from its own host over HTTPS only.</summary>
    public const string Cookie = "__Host-rolecompare";

    /// <inheritdoc/>
    public override SavedProfile? Find(HttpContext context) => FindOwned(context)?.Profile;

    /// <summary>The profile, and notes once a day that its owner was there; null when nothing is kept.</summary>
    /// <exception cref="StorageException">It cannot be read, or that not be noted.</exception>
    public OwnedProfile? FindOwned(HttpContext context)
    {
        if (CapabilityOf(context) is not { } capability || store.Read(profiles => profiles.Owned.Find(capability)) is not { } owned)
            return null;
        if (!owned.IsSeenToday)
        {
            store.Write(profiles =>
            {
                profiles.Owned.See(owned.Profile);
                return owned;
            });
            Remember(context, capability);
        }

        return owned;
    }

    /// <inheritdoc/>
    public override SavedProfile Create(HttpContext context, SavedProfiles profiles, Profile? basis)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var owned = profiles.Owned.Create(basis);
        Remember(context, owned.Capability);
        return owned.Profile;
    }

    /// <summary>Ends the secret, here and in the browser; other browsers that have the profile keep it.</summary>
    public override void Forget(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (CapabilityOf(context) is { } capability)
        {
            store.Write(profiles =>
            {
                profiles.Owned.Forget(capability);
                return capability;
            });
        }

        context.Response.Cookies.Delete(Cookie, Options());
    }

    /// <summary>Makes a recovery code in the place of the one before; null when nothing is kept.</summary>
    /// <exception cref="StorageException">It cannot be kept.</exception>
    public RecoveryCode? MakeCode(HttpContext context) => Find(context) is { } saved ? store.Write(profiles => profiles.Owned.MakeCode(saved)) : null;

    /// <summary>Opens a profile to the browser by its recovery code, which is used up; false when it opens none.</summary>
    /// <exception cref="StorageException">It cannot be kept.</exception>
    public bool Recover(HttpContext context, RecoveryCode code)
    {
        if (store.Write(profiles => profiles.Owned.Recover(code)) is not { } owned)
            return false;
        Remember(context, owned.Capability);
        return true;
    }

    private static Capability? CapabilityOf(HttpContext context) => Capability.TryParse(context.Request.Cookies[Cookie], out var capability) ? capability : null;

    private static CookieOptions Options() => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };

    private void Remember(HttpContext context, Capability capability)
    {
        var options = Options();
        options.MaxAge = TimeSpan.FromDays(settings.RetentionDays);
        context.Response.Cookies.Append(Cookie, capability.Reveal(), options);
    }
}
