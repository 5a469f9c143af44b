namespace RoleCompare.Web.Cv;

/// <summary>The questions of the questionnaire that a CV answers.</summary>
internal static class CvQuestions
{
    /// <summary>The id of the question for the present role.</summary>
    public const string Role = "currentRole";

    /// <summary>The id of the question for what the person did.</summary>
    public const string Experience = "experience";

    /// <summary>The id of the question for a skill.</summary>
    /// <param name="skill">The skill's id.</param>
    public static string Skill(string skill) => $"skills.{skill}";
}
