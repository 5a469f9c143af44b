using RoleCompare.Json;
using RoleCompare.Questionnaire;

namespace RoleCompare.Web.Api;

/// <summary>The questionnaire for who keeps the answers themselves.</summary>
internal static class QuestionnaireApi
{
    /// <summary>Adds the address.</summary>
    public static void MapQuestionnaire(this RouteGroupBuilder api) => api
        .MapPost("/questionnaire/next", NextAsync)
        .WithName("questionnaire").WithSummary("Where a person stands with some answers, and the question that would tell most.").Accepts<AnswersBody>("application/json").Produces<StandingDocument>();

    private static async Task<IResult> NextAsync(HttpRequest request, AdaptiveQuestionnaire questionnaire, CancellationToken cancellationToken)
    {
        var sheet = AnswerSheetReader.Parse(await Answers.ReadAsync(request, cancellationToken), "The body", questionnaire.Index, questionnaire.Bank);
        return Answers.Of(StandingDocument.Create(questionnaire, await questionnaire.ConsiderAsync(sheet, cancellationToken)));
    }
}
