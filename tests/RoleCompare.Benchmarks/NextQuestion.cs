using System.Diagnostics;
using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How long a person waits for the next question: with the standing, the outlook and the notes, over people who write what they want in a role's own words and answer as
/// its levels are. In one process; the first person, for whom the code is compiled, is told apart.
/// </summary>
internal static class NextQuestion
{
    private const int People = 8;
    private const int Answers = 40;

    /// <summary>Measures a catalogue.</summary>
    public static async Task RunAsync(string catalog)
    {
        var index = CatalogIndex.Create(RoleCatalog.Load(catalog), EmbeddingModel.Load(Delivered.Model));
        var watch = Stopwatch.StartNew();
        var questionnaire = AdaptiveQuestionnaire.Create(index);
        Console.WriteLine($"{index.Catalog.Roles.Count} roles, {questionnaire.Bank.Questions.Count} questions; made in {watch.Elapsed.TotalMilliseconds:0} ms");
        var roles = index.Catalog.Roles;
        for (var person = 0; person < People; person++)
        {
            var times = await AskAsync(questionnaire, roles[person * roles.Count / People]);
            times.Sort();
            Console.WriteLine($"median {times[Answers / 2],6:0.0} ms, most {times[^1],6:0.0} ms   {roles[person * roles.Count / People].Id}{(person == 0 ? " (first)" : "")}");
        }
    }

    private static async Task<List<double>> AskAsync(AdaptiveQuestionnaire questionnaire, Role role)
    {
        var sheet = AnswerSheet.Create(questionnaire.Index, questionnaire.Bank);
        var times = new List<double>();
        while (times.Count < Answers)
        {
            var watch = Stopwatch.StartNew();
            var standing = await questionnaire.ConsiderAsync(sheet);
            times.Add(watch.Elapsed.TotalMilliseconds);
            var question = standing.Next!.Question;
            sheet = sheet.With(new Answer(question.Id, AnswerOf(role, question)));
        }

        return times;
    }

    private static string? AnswerOf(Role role, Question question) => question.Kind switch
    {
        QuestionKind.Text => role.Summary,
        QuestionKind.Preference => Digits(role[question.Id["preferences.".Length..]].Level?.Value),
        QuestionKind.Seniority => Digits(role.Seniority?.Value),
        QuestionKind.Skill => Digits(role.Skills.FirstOrDefault(need => need.Skill.Id == question.Id["skills.".Length..]) is { } need ? need.Level?.Value ?? 3 : 0),
        _ => null,
    };

    private static string? Digits(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
