using System.Text;
using System.Text.RegularExpressions;
using RoleCompare.Embedding;
using RoleCompare.Naming;

namespace RoleCompare.Resumes;

/// <summary>Takes out of a CV who and where the person is, and leaves what they can do and have done.</summary>
internal static partial class ResumeCleaner
{
    private const int HeadLines = 15;
    private const int WordsOfProse = 13;
    private const int LongestSentence = 1000;

    // No word and no address is as long, and what looks for addresses takes time that grows with the square of the length.
    private const int LongestWord = 200;
    private const int LongestLine = 2000;

    /// <summary>The sentences that are left, in their order.</summary>
    /// <param name="text">The text of the CV.</param>
    /// <param name="saysWork">Whether a line names a job or a skill, so that it stays where everything around it is about the person.</param>
    public static IReadOnlyList<ResumeSentence> Clean(string text, Func<string, bool> saysWork)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').SelectMany(Readable).Select(Tidy).ToList();
        var name = PersonName.Find(lines, saysWork);
        var head = HeadOf(lines);
        var headHasContact = lines.Take(head).Any(PersonalData.HasContact);
        var sentences = new List<ResumeSentence>();
        var (section, block, isValue) = (ResumeSection.Work, new List<string>(), false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (ResumeHeadings.Find(line) is { } begun)
            {
                Flush(block, section, name, sentences);
                section = begun;
                if (begun == ResumeSection.Work && saysWork(line))
                    block.Add(line);
                continue;
            }

            if (section is ResumeSection.Personal or ResumeSection.References or ResumeSection.Interests || (isValue && line.Length > 0))
            {
                isValue = false;
                continue;
            }

            isValue = PersonalData.IsLabel(line);
            if (isValue)
                continue;
            if (!IsPersonal(line, i < head && headHasContact, name, saysWork))
                block.Add(line);
            else if (saysWork(line))
                block.AddRange(Cell().Split(line).Where(cell => saysWork(cell) && !IsPersonal(cell, false, name, saysWork)));
        }

        Flush(block, section, name, sentences);
        return sentences;
    }

    // Without what is too long to be a word; a line that is too long as several, parted at blanks.
    private static IEnumerable<string> Readable(string line)
    {
        if (line.Length <= LongestWord)
        {
            yield return line;
            yield break;
        }

        var piece = new StringBuilder();
        foreach (var word in line.Split(' ').Where(word => word.Length <= LongestWord))
        {
            if (piece.Length + word.Length >= LongestLine)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(piece.Length > 0 ? " " : "").Append(word);
        }

        yield return piece.ToString();
    }

    private static bool IsPersonal(string line, bool inHead, PersonName name, Func<string, bool> saysWork)
    {
        if (ResumeHeadings.IsTitle(line) || PersonalData.IsFormula(line) || PersonName.IsLabelled(line) || name.IsAlone(line))
            return true;
        if (WordCount(line) >= WordsOfProse)
            return false;
        return PersonalData.HasContact(line) || PersonalData.IsAboutThePerson(line) || PersonalData.IsHobby(line) || PersonalData.IsReference(line) || (inHead && line.Length > 0 && !saysWork(line));
    }

    private static void Flush(List<string> block, ResumeSection section, PersonName name, List<ResumeSentence> sentences)
    {
        foreach (var sentence in SentenceSplitter.Split(string.Join('\n', block)).SelectMany(Pieces))
        {
            if (PersonalData.HasContact(sentence) || PersonalData.IsAboutThePerson(sentence) || PersonalData.IsHobby(sentence) || PersonalData.IsReference(sentence) || PersonalData.IsFormula(sentence))
                continue;
            var said = PlainText.OneLine(Blanks().Replace(name.TakeOut(PersonalData.WithoutLinksAndNames(sentence)), " ")).Trim(' ', '|');
            if (said.Any(char.IsLetterOrDigit))
                sentences.Add(new ResumeSentence(said, section));
        }

        block.Clear();
    }

    // What reads a sentence may take time that grows faster than its length.
    private static IEnumerable<string> Pieces(string sentence)
    {
        while (sentence.Length > LongestSentence)
        {
            var blank = sentence.LastIndexOf(' ', LongestSentence - 1);
            var end = blank > 0 ? blank : LongestSentence;
            yield return sentence[..end];
            sentence = sentence[end..];
        }

        yield return sentence;
    }

    // The head ends with the first heading, bullet or line of prose.
    private static int HeadOf(List<string> lines)
    {
        var end = 0;
        while (end < lines.Count && end < HeadLines && ResumeHeadings.Find(lines[end]) is null && !Bullet().IsMatch(lines[end]) && (WordCount(lines[end]) < WordsOfProse || PersonalData.HasContact(lines[end])))
            end++;
        return end;
    }

    private static int WordCount(string line) => Word().Count(line);

    // Dots that lead the eye are a colon; wide gaps part columns; rows of circles are stars.
    private static string Tidy(string line) => Gap().Replace(Leader().Replace(Circles().Replace(line, AsStars).Trim().Trim('|').Trim(), ": "), " | ");

    // A circle alone is a bullet, at which sentences are parted.
    private static string AsStars(Match circles) => circles.Value.Replace('●', '★').Replace('○', '☆');

    [GeneratedRegex("[●○]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Circles();

    [GeneratedRegex(@"\s*(?:\.\s?){4,}\s*|\s*…{2,}\s*|\s*_{4,}\s*|\s+\.\s+(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"\t+\s*|\s{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\s*[|·•]\s*|\s+/\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[-*~•o–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

/// <summary>A sentence, or an entry of a list, of a CV without what is personal.</summary>
/// <param name="Text">One line.</param>
/// <param name="Section">What the part of the CV is about in which it stands.</param>
internal sealed record ResumeSentence(string Text, ResumeSection Section);
