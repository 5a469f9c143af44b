using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>Finds the person behind a request and keeps what they say. Nothing is made for somebody who only looks. Safe for many threads.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="store">Where answers are kept.</param>
internal sealed class PeopleDirectory(CatalogIndex index, ProfileStore store)
{
    /// <summary>The cookie that names the profile; it is no secret, only which one of this machine's.</summary>
    public const string Cookie = "rolecompare-profile";

    private const string DefaultName = "me";

    /// <summary>The person behind a request. What is answered is not to be stored by anybody in between.</summary>
    public Person Find(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var name = NameOf(context);
        var (saved, answers) = store.Read(profiles => profiles.Find(name) is { } found ? (found, profiles.Answers(found)) : ((SavedProfile?)null, []));
        var replayed = ReplayedProfile.Create(index, saved?.Base, answers);
        return new Person(saved, replayed.Sheet, replayed.Warnings, answers.Count > 0 ? answers[^1].Given : null);
    }

    /// <summary>Keeps an answer: when the call returns, nothing can lose it.</summary>
    /// <returns>The person with this answer.</returns>
    /// <exception cref="RoleCompareException">The question cannot be answered like this, or the answer cannot be kept.</exception>
    public Person Answer(HttpContext context, Person person, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(person);
        var sheet = person.Sheet.With(answer);
        var (saved, kept) = store.Write(profiles =>
        {
            var profile = person.Saved ?? Create(context, profiles, null);
            return (profile, profiles.Append(profile, sheet.Given[^1]));
        });
        return person with { Saved = saved, Sheet = sheet, LastAnswer = kept.Given };
    }

    /// <summary>Begins a profile with what is known before the first answer, in the place of what is there.</summary>
    /// <exception cref="StorageException">It cannot be kept.</exception>
    public void Begin(HttpContext context, Profile? basis) => store.Write(profiles =>
    {
        if (profiles.Find(NameOf(context)) is { } old)
            profiles.Delete(old.Name);
        return Create(context, profiles, basis);
    });

    /// <summary>Everything that is kept of a person; null when nothing is.</summary>
    public ExportedProfile? Export(HttpContext context) => store.Read(profiles => profiles.Find(NameOf(context)) is { } found ? profiles.Export(found.Name) : null);

    /// <summary>Takes in what was exported, in the place of what is there.</summary>
    /// <exception cref="StorageException">It cannot be kept; what was there still is.</exception>
    public void Import(HttpContext context, ExportedProfile exported) => store.Write(profiles => profiles.Import(exported with { Name = NameOf(context) }, replace: true));

    /// <summary>Deletes everything that is kept of a person, for good.</summary>
    /// <exception cref="StorageException">It cannot be deleted.</exception>
    public void Delete(HttpContext context) => store.Write(profiles =>
    {
        if (profiles.Find(NameOf(context)) is { } found)
            profiles.Delete(found.Name);
        return 0;
    });

    private static SavedProfile Create(HttpContext context, SavedProfiles profiles, Profile? basis) =>
        profiles.Find(NameOf(context)) ?? profiles.Create(NameOf(context), basis);

    private static ProfileName NameOf(HttpContext context)
    {
        try
        {
            return ProfileName.Create(context.Request.Cookies[Cookie] ?? DefaultName);
        }
        catch (RoleCompareException)
        {
            return ProfileName.Create(DefaultName);
        }
    }
}
