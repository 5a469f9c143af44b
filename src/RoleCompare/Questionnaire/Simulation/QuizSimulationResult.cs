namespace RoleCompare.Questionnaire.Simulation;

/// <summary>What became of all simulated people who were asked in one order.</summary>
/// <param name="Order">The order.</param>
/// <param name="QuestionCount">The number of closed questions in the whole questionnaire.</param>
/// <param name="Courses">The people.</param>
public sealed record QuizSimulationResult(QuestionOrder Order, int QuestionCount, IReadOnlyList<RespondentCourse> Courses)
{
    private static readonly int[] Early = [4, 8, 12, 16, 20, 25, 30, 40, 60, 80];

    /// <summary>After how many questions figures are given: some up to a third of them, and all of them.</summary>
    /// <param name="questions">The number of questions in the whole questionnaire.</param>
    public static IReadOnlyList<int> Checkpoints(int questions) =>
        [.. Early.Append(questions / 3).Where(count => count > 0 && count <= questions / 3).Append(questions).Distinct().Order()];

    /// <summary>The share of people whose own role is first after some questions.</summary>
    public double FirstIsRight(int questions) => Mean(questions, step => step.FirstIsRight ? 1 : 0);

    /// <summary>The share of people whose own role is among the first three after some questions.</summary>
    public double RightInTop(int questions) => Mean(questions, step => step.RightInTop ? 1 : 0);

    /// <summary>The mean share of the first three that are also the first three of the whole questionnaire, after some questions.</summary>
    public double Overlap(int questions) => Mean(questions, step => (double)step.InLastTop / Standing.Top);

    /// <summary>For each person the number of questions after which the first three were those of the whole questionnaire, in any order, for good; rising.</summary>
    public IReadOnlyList<int> QuestionsUntilFinal => [.. Courses.Select(course => course.QuestionsUntilFinal).Order()];

    /// <summary>For each person that the questionnaire was ready to stop for, after how many questions; rising.</summary>
    public IReadOnlyList<int> Stops => [.. Courses.Where(course => course.Stop is not null).Select(course => course.Stop!.Questions).Order()];

    /// <summary>What the questionnaire stated as settled when it was ready to stop, as a mean over the people.</summary>
    public double StatedAtStop => AtStop((course, stop) => stop.Settled);

    /// <summary>The share of the first three that are also the first three of the whole questionnaire when it was ready to stop.</summary>
    public double OverlapAtStop => AtStop((course, stop) => (double)course.Steps[stop.Questions - 1].InLastTop / Standing.Top);

    /// <summary>The share of people whose own role was first when the questionnaire was ready to stop.</summary>
    public double FirstIsRightAtStop => AtStop((course, stop) => course.Steps[stop.Questions - 1].FirstIsRight ? 1 : 0);

    private double AtStop(Func<RespondentCourse, CourseStop, double> value) =>
        Courses.Where(course => course.Stop is not null).Select(course => value(course, course.Stop!)).DefaultIfEmpty(double.NaN).Average();

    private double Mean(int questions, Func<CourseStep, double> value) => Courses.Average(course => value(course.Steps[questions - 1]));
}

/// <summary>How one simulated person's ranking went.</summary>
/// <param name="Steps">What was known after each question.</param>
/// <param name="Stop">When the questionnaire was ready to stop; null when it never was, or the order was not adaptive.</param>
public sealed record RespondentCourse(IReadOnlyList<CourseStep> Steps, CourseStop? Stop)
{
    /// <summary>The number of questions after which the first three were those of the whole questionnaire, in any order, and stayed so.</summary>
    public int QuestionsUntilFinal => Steps.Index().Where(step => step.Item.InLastTop < Standing.Top).Select(step => step.Index + 2).DefaultIfEmpty(1).Last();
}

/// <summary>When the questionnaire was ready to stop.</summary>
/// <param name="Questions">After how many questions.</param>
/// <param name="Settled">What it stated as settled then.</param>
public sealed record CourseStop(int Questions, double Settled);

/// <summary>What was known of a simulated person after a question.</summary>
/// <param name="FirstIsRight">Whether their own role was first.</param>
/// <param name="RightInTop">Whether their own role was among the first three.</param>
/// <param name="InLastTop">How many of the first three were among the first three of the whole questionnaire.</param>
public readonly record struct CourseStep(bool FirstIsRight, bool RightInTop, int InLastTop);
