using System.Collections.Frozen;
using RoleCompare.Naming;

namespace RoleCompare.Resumes;

/// <summary>What a part of a CV is about, by its heading.</summary>
internal enum ResumeSection
{
    /// <summary>What the person can do and has done.</summary>
    Work,

    /// <summary>What the person wants.</summary>
    Wishes,

    /// <summary>The person themselves: left out.</summary>
    Personal,

    /// <summary>People who can be asked: left out.</summary>
    References,

    /// <summary>What the person does in their own time: left out.</summary>
    Interests,
}

/// <summary>Knows the usual headings of CVs.</summary>
internal static class ResumeHeadings
{
    private const int MostWords = 6;

    private static readonly FrozenDictionary<string, ResumeSection> Sections = Of(
        (ResumeSection.Work, """
            experience; work experience; professional experience; employment; employment history; work history; career; career history; work; paid work; volunteer work; volunteering; appointments; projects; positions;
            selected achievements; achievements; awards; service summary; summary; professional summary; executive summary; profile; personal statement; personal profile; about me; about; who I am; what I bring; education; education & certifications;
            study; studies; training; courses; qualifications; certificates; certifications; licenses; skills; key skills; core skills; technical skills; soft skills; knowledge; competences; competencies; core competencies;
            expertise; methods; software; tools; technologies; skill matrix; teaching; grants and publications; publications; grants; public engagement; languages; other; data; kitchen; areas of expertise; technical summary
            """),
        (ResumeSection.Wishes, "objective; career objective; goal; goals; career goals; target position; desired position; currently learning; learning; wish list; what I want; what I am looking for; position sought"),
        (ResumeSection.Personal, "personal; personal details; personal information; personal data; about the person; contact details; contact information; private"),
        (ResumeSection.References, "references; reference; referees; referee; my references; character references"),
        (ResumeSection.Interests, "interests; hobbies; hobby; personal interests; hobbies and interests; hobbies & interests; interests and hobbies; leisure; free time; activities and interests"));

    private static readonly FrozenSet<string> Titles = new[] { "curriculum vitae", "cv", "resume", "résumé", "resumé", "lebenslauf", "curriculum", "resum e" }.Select(Key).ToFrozenSet();

    /// <summary>The section that a line begins; null when it is no heading.</summary>
    public static ResumeSection? Find(string line) =>
        line.Length < 60 && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && Sections.TryGetValue(Key(line), out var section) ? section : null;

    /// <summary>Whether a line only says that this is a CV.</summary>
    public static bool IsTitle(string line) => Titles.Contains(Key(line));

    // Scanners take I for l.
    private static string Key(string line) => NameKey.Of(line).Replace('l', 'i');

    private static FrozenDictionary<string, ResumeSection> Of(params (ResumeSection Section, string Headings)[] sections) =>
        sections.SelectMany(section => section.Headings.Split(';', StringSplitOptions.TrimEntries).Select(heading => KeyValuePair.Create(Key(heading), section.Section)))
            .DistinctBy(heading => heading.Key).ToFrozenDictionary();
}
