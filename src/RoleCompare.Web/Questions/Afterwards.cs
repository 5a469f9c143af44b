namespace RoleCompare.Web.Questions;

/// <summary>Where an answer leads, other than to the next question; travels in the address as <c>then</c>.</summary>
public static class Afterwards
{
    /// <summary>Back to the list of answers.</summary>
    public const string Answers = "answers";

    /// <summary>On to further questions, also where the first roles are settled.</summary>
    public const string More = "more";

    /// <summary>One of these; null for anything else.</summary>
    public static string? Of(string? then) => then is Answers or More ? then : null;

    /// <summary>An address that leads there.</summary>
    /// <param name="address">An address without a query.</param>
    /// <param name="then">One of these; null for none.</param>
    public static string On(string address, string? then) => then is null ? address : $"{address}?then={then}";

    /// <summary>The address to go to when an answer is kept.</summary>
    public static string Next(string? then) => then == Answers ? "/answers" : On("/questions", then);
}
