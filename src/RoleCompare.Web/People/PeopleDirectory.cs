using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>Finds the person behind a request and keeps what they say. Nothing is made for somebody who only looks. Safe for many threads.</summary>
/// <param name="index">The catalogue.</param>
/// <param name="bank">The catalogue's questions.</param>
/// <param name="store">Where answers are kept.</param>
/// <param name="keys">Which profile a request is about.</param>
internal sealed class PeopleDirectory(CatalogIndex index, ItemBank bank, ProfileStore store, ProfileKeys keys)
{
    /// <summary>The person behind a request. What is answered is not to be stored by anybody in between.</summary>
    public Person Find(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        var saved = keys.Find(context);
        var answers = saved is null ? [] : store.Read(profiles => profiles.Answers(saved));
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
            var profile = person.Saved ?? keys.Create(context, profiles, null);
            List<SavedAnswer> kept = [.. news.Select(answer => profiles.Append(profile, answer))];
            return (profile, kept[^1]);
        });
        return person with { Saved = saved, Sheet = sheet, LastAnswer = last.Given };
    }

    /// <summary>Everything that is kept of a person; null when nothing is.</summary>
    public ExportedProfile? Export(HttpContext context) => keys.Find(context) is { } saved ? store.Read(profiles => profiles.Export(saved.Name)) : null;

    /// <summary>Takes in what was exported, whatever its name, in the place of what is there.</summary>
    /// <exception cref="StorageException">It cannot be kept; what was there still is.</exception>
    public void Import(HttpContext context, ExportedProfile exported)
    {
        var saved = keys.Find(context);
        store.Write(profiles => profiles.Import(exported with { Name = (saved ?? keys.Create(context, profiles, null)).Name }, replace: true));
    }

    /// <summary>Deletes everything that is kept of a person, for good.</summary>
    /// <exception cref="StorageException">It cannot be deleted.</exception>
    public void Delete(HttpContext context)
    {
        if (keys.Find(context) is { } saved)
        {
            store.Write(profiles =>
            {
                profiles.Delete(saved.Name);
                return saved;
            });
        }

        keys.Forget(context);
    }
}
