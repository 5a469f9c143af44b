using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>Finds the person behind a request and keeps what they say. Nothing is made for somebody who only looks. Safe for many threads.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="bank">The catalogue's questions.</param>
/// <param name="store">Where answers are kept.</param>
internal sealed class PeopleDirectory(CatalogIndex index, ItemBank bank, ProfileStore store)
{
    /// <summary>The cookie that names the profile; it is no secret, only which one of this machine's.</summary>
    public const string Cookie = "rolecompare-profile";

    private const string DefaultName = "me";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The person behind a request. What is answered is not to be stored by anybody in between.</summary>
    public Person Find(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var name = NameOf(context);
        var (saved, answers) = store.Read(profiles => profiles.Find(name) is { } found ? (found, profiles.Answers(found)) : ((SavedProfile?)null, []));
        var replayed = ReplayedProfile.Create(index, bank, saved?.Base, answers);
        return new Person(saved, replayed.Sheet, replayed.Warnings, answers.Count > 0 ? answers[^1].Given : null);
    }

    /// <summary>Keeps answers: when the call returns, nothing can lose them. One that says what counts already is not kept again.</summary>
    /// <returns>The person with these answers.</returns>
    /// <exception cref="RoleCompareException">A question cannot be answered like this, or an answer cannot be kept.</exception>
    public Person Answer(HttpContext context, Person person, params IReadOnlyList<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(answers);
        var sheet = person.Sheet;
        var news = new List<Answer>();
        foreach (var answer in answers)
        {
            var next = sheet.With(answer);
            var question = bank.Get(answer.Question);
            if (sheet.Has(question) && sheet[question] == next[question])
                continue;
            sheet = next;
            news.Add(next.Given[^1]);
        }

        if (news.Count == 0)
            return person;
        var (saved, last) = store.Write(profiles =>
        {
            var profile = person.Saved ?? Create(context, profiles, null);
            return (profile, news.Select(answer => profiles.Append(profile, answer)).Last());
        });
        return person with { Saved = saved, Sheet = sheet, LastAnswer = last.Given };
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

    private static SavedProfile Create(HttpContext context, SavedProfiles profiles, Profile? basis) =>
        profiles.Find(NameOf(context)) ?? profiles.Create(NameOf(context), basis);
}
