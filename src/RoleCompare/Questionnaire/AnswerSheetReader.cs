using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.StrictJson;

namespace RoleCompare.Questionnaire;

/// <summary>
/// Reads answers from JSON, for who keeps them on their own side: <c>{"profile": {…}, "answers": [{"question": "preferences.team-management", "value": "2"}]}</c>. Both members may be missing;
/// the value <c>null</c> is "not sure". Nothing is ignored: what the contract does not know is an error.
/// </summary>
public static class AnswerSheetReader
{
    /// <summary>The most answers that are read.</summary>
    public const int MaximumAnswers = 2_000;

    private const int MaximumQuestionLength = 200;

    private static readonly string[] Members = ["profile", "answers"];
    private static readonly string[] AnswerMembers = ["question", "value"];

    /// <summary>Reads UTF-8 JSON.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="source">Where they come from, for messages.</param>
    /// <param name="index">The catalogue.</param>
    /// <param name="bank">Its questions.</param>
    /// <exception cref="RoleCompareException">They are not such JSON, or a question cannot be answered like this; the message names the member.</exception>
    public static AnswerSheet Parse(ReadOnlyMemory<byte> json, string source, CatalogIndex index, ItemBank bank) => StrictReader.Parse(
        json,
        new StrictSource("body", "{\"answers\": []}", message => new RoleCompareException($"{source}: {message}")),
        root => Read(root, source, index, bank));

    private static AnswerSheet Read(StrictObject root, string source, CatalogIndex index, ItemBank bank)
    {
        root.AllowOnly(Members);
        var start = root.Raw("profile") is { } profile ? ProfileReader.ParseKept(profile, $"{source}: 'profile'") : null;
        var answers = root.Objects("answers");
        if (answers.Count > MaximumAnswers)
            throw root.Error("answers", $"has {answers.Count} answers; at most {MaximumAnswers} are allowed.");
        return answers.Select(ReadAnswer).Aggregate(AnswerSheet.Create(index, bank, start), (sheet, answer) => sheet.With(answer));
    }

    private static Answer ReadAnswer(StrictObject answer)
    {
        answer.AllowOnly(AnswerMembers);
        return new Answer(answer.Required("question", answer.Text("question", MaximumQuestionLength)), answer.Text("value", ProfileReader.MaximumTextLength));
    }
}
