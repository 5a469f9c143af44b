using RoleCompare.Profiles;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>On one's own machine: profiles have names, and a cookie says which one it is.</summary>
/// <param name="store">Where they are kept.</param>
internal sealed class LocalKeys(ProfileStore store) : ProfileKeys
{
    /// <summary>The cookie that names the profile; it is no secret, only which one of this machine's.</summary>
    public const string Cookie = "rolecompare-profile";

    private const string DefaultName = "me";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <inheritdoc/>
    public override SavedProfile? Find(HttpContext context) => store.Read(profiles => profiles.Find(NameOf(context)));

    /// <inheritdoc/>
    public override SavedProfile Create(HttpContext context, SavedProfiles profiles, Profile? basis) =>
        profiles.Find(NameOf(context)) ?? profiles.Create(NameOf(context), basis);

    /// <summary>Does nothing: the next answer begins a profile of the same name.</summary>
    public override void Forget(HttpContext context)
    {
    }

    /// <summary>The profiles that are kept on this machine, by name, to choose from.</summary>
    public IReadOnlyList<SavedProfileSummary> List() => store.Read(profiles => profiles.List());

    /// <summary>The name of the profile that a request is about, whether it is there yet or not.</summary>
    public static ProfileName NameOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            return ProfileName.Create(context.Request.Cookies[Cookie] ?? DefaultName);
        }
        catch (RoleCompareException)
        {
            return ProfileName.Create(DefaultName);
        }
    }

    /// <summary>Goes over to another profile of this machine; it is made with its first answer.</summary>
    public static void Choose(HttpContext context, ProfileName name)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Append(Cookie, name.Value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = Remembered });
    }
}
