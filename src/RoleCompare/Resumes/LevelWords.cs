using System.Globalization;
using System.Text.RegularExpressions;
using RoleCompare.Catalog;

namespace RoleCompare.Resumes;

/// <summary>What words, ratings and years say of a level: the table of docs/from-cv.md.</summary>
internal static partial class LevelWords
{
    private static readonly string[] Numerals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    // Fewest years for a level. Years alone do not make the person whom others ask.
    private static readonly (double Years, int Level)[] Ladder = [(6, 4), (3, 3), (1, 2), (0, 1)];

    /// <summary>What the words that <see cref="Words"/> finds mean, by the name of the group.</summary>
    private static readonly (string Group, int Level)[] Grades = [("five", 5), ("four", 4), ("two", 2), ("one", 1), ("three", 3)];

    /// <summary>The strongest statement of a level in a piece of text; null when there is none.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="now">The year in which the text was written.</param>
    public static LevelReason? Find(string text, int now) => Rating(text) ?? Word(Words().Match(text)) ?? Years(text, now);

    /// <summary>The statement of a level in words at the end of a piece of text, such as "expert in" or "good knowledge of"; null when it does not end so.</summary>
    public static LevelReason? FindAtEnd(string text, int now)
    {
        if (Word(WordsAtEnd().Match(text)) is { } word)
            return word;
        return YearsAtEnd().Match(text) is { Success: true } years ? Years(years.Value, now) : null;
    }

    /// <summary>The statement of a level that a sentence begins with and that holds for the list behind it: "Expert: …", "Familiar with …"; null when it does not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where the list begins.</param>
    public static LevelReason? FindLabel(string sentence, out int end)
    {
        var label = Label().Match(sentence);
        end = label.Length;
        return Word(label);
    }

    /// <summary>Whether a piece of text says nothing but a level.</summary>
    public static bool IsOnly(string text) => Only().IsMatch(text);

    private static LevelReason? Rating(string text)
    {
        if (Ratings().Match(text) is { Success: true } rating)
        {
            var (got, most) = (Number(rating.Groups["got"].Value), Number(rating.Groups["most"].Value));
            return got > most || got == 0 ? null : new LevelReason(Level((int)Math.Round(got * 5 / most, MidpointRounding.AwayFromZero)), rating.Value, LevelStrength.Stated);
        }

        var stars = text.Count(letter => letter is '★' or '●' or '■');
        var empty = text.Count(letter => letter is '☆' or '○' or '□');
        return stars is > 0 and <= 5 && stars + empty == 5 ? new LevelReason(Level(stars), $"{stars} of 5", LevelStrength.Stated) : null;
    }

    private static LevelReason? Word(Match match)
    {
        if (!match.Success)
            return null;
        var grade = Array.Find(Grades, grade => match.Groups[grade.Group].Success);
        return new LevelReason(Level(grade.Level), match.Groups[grade.Group].Value, LevelStrength.Stated);
    }

    private static LevelReason? Years(string text, int now)
    {
        if (Duration().Match(text) is { Success: true } duration)
        {
            var count = Number(duration.Groups["count"].Value);
            return new LevelReason(OfYears(duration.Groups["months"].Success ? count / 12 : count), duration.Value, LevelStrength.Years);
        }

        return Since().Match(text) is { Success: true } since && now - Number(since.Groups["year"].Value) is >= 0 and var years
            ? new LevelReason(OfYears(years), since.Value, LevelStrength.Years)
            : null;
    }

    private static SkillLevel OfYears(double years) => Level(Ladder.First(step => years >= step.Years).Level);

    private static SkillLevel Level(int level) => SkillLevel.Create(Math.Clamp(level, 1, SkillLevel.Maximum));

    private static double Number(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(Numerals, text.ToLowerInvariant());

    private const string Five = @"(?<five>experts?|expertise|master(?:y|ed|ful)|guru|authority|go-to\s+person|world-class|5\s+stars)";
    private const string Four = @"(?<four>very\s+(?:good|strong|experienced|comfortable)|highly\s+(?:proficient|skilled|experienced)|advanced|strong|extensive|extensively|in-depth|in\s+depth|deep|fluent|excellent|thorough(?:ly)?|seasoned|power\s+user)";
    private const string Two = @"(?<two>working\s+knowledge|some\s+(?:experience|practice)|fair|moderate|(?:learnt|learned|know|knew)\s+(?:just\s+)?enough|elementary)";
    private const string One = @"(?<one>(?:very\s+)?basics?|beginner|novice|(?:vaguely\s+|somewhat\s+)?familiar(?:ity)?|exposure|introduct(?:ion|ory)|(?:a\s+)?little|some|rudimentary|hobby|only\s+a\s+lab|lab\s+only|touched|first\s+steps|dabbled|foundational)";
    private const string Three = @"(?<three>good|proficien(?:t|cy)|competent|intermediate|solid|comfortable|confident|experienced|skilled|medium|average|daily(?:\s+use)?|hands-on|independent(?:ly)?|sound|well-versed|regular(?:ly)?)";
    private const string Graded = "(?:" + Five + "|" + Four + "|" + Two + "|" + One + "|" + Three + ")";
    private const string Count = @"(?<count>\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
    /// <summary>The pattern of a number of years or months, such as "3 yrs" or "two years".</summary>
    public const string Span = Count + @"\s*(?:\+|plus)?[\s-]*(?:years?|yrs?\b\.?|(?<months>months?))";
    private const string Filler =
        @"(?:\s*(?:in|with|of|at|on|to|for|the|a|an|and|use|using|user|level|working|practical|professional|commercial|hands-on|knowledge|understanding|experience|skills?|command|work|grasp|developing|programming|about|certified|write|read)\b)*[\s:–—-]*$";

    [GeneratedRegex(@"\b" + Graded + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b" + Graded + @"\b" + Filler, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsAtEnd();

    [GeneratedRegex(@"\b" + Span + Filler, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearsAtEnd();

    [GeneratedRegex(@"^\W*(?:I\s+am\s+|also\s+)?" + Graded + @"\s*(?:knowledge|level|skills|user)?\s*(?:(?:in|with|of|to|at|about)\s*:?|:|\s[–—-]\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(?:(?:about|over|nearly|more\s+than|level|for|since|use|knowledge|skills?|" + Span + @"|(?:19|20)\d\d|" + Graded + @")\W*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    [GeneratedRegex(Span, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\bsince\s+(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<![\d/.])(?<got>\d{1,2}(?:[.,]\d)?)\s*(?:/|out\s+of|of)\s*(?<most>5|10)(?![\d/]|[.,]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ratings();
}

/// <summary>How a text supports a level.</summary>
/// <param name="Level">The level, 1 to 5.</param>
/// <param name="Words">The words of the text that say so.</param>
/// <param name="Strength">What they weigh against other words about the same skill.</param>
internal sealed record LevelReason(SkillLevel Level, string Words, LevelStrength Strength);

/// <summary>What a reason for a level weighs: the person's own word counts more than years, and those more than having led.</summary>
internal enum LevelStrength
{
    Led,
    Years,
    Stated,
}
