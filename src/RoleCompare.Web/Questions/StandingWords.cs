using RoleCompare.Questionnaire;

namespace RoleCompare.Web.Questions;

/// <summary>How firm a ranking is, in words.</summary>
internal static class StandingWords
{
    /// <summary>Such as <c>40 % settled</c>.</summary>
    public static string Firmness(Standing standing) => standing.IsEarly ? "too early to rank" : $"{Percent(standing.Settled)} settled";

    /// <summary>A probability, rounded down: nothing is called certain that is not.</summary>
    public static string Percent(double probability) => $"{Math.Floor(probability * 100)} %";

    /// <summary>A number of answers.</summary>
    public static string Answers(int count) => count == 1 ? "1 answer" : $"{count} answers";
}
