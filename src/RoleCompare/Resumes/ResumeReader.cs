using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Resumes;

/// <summary>
/// Reads the text of a CV: which skills it shows and with which words, how well where it says so, and which role the person has now.
/// What says who and where they are is taken out first and is in no part of the result. Safe for many threads.
/// </summary>
public sealed class ResumeReader
{
    private const int LongestPhrase = 200;
    private const int WordsBesidePhrase = 8;
    private const int SentencesOfHead = 5;

    private readonly PhraseIndex<Skill> _skills;
    private readonly PhraseIndex<Role> _roles;
    private readonly SkillMeanings _meanings;

    private ResumeReader(PhraseIndex<Skill> skills, PhraseIndex<Role> roles, SkillMeanings meanings)
    {
        _skills = skills;
        _roles = roles;
        _meanings = meanings;
    }

    /// <summary>Indexes a catalogue's skills and roles by their names, and the skills by meaning.</summary>
    /// <param name="catalog">The skills and roles to find.</param>
    /// <param name="model">Tells which words mean a skill that they do not name.</param>
    public static ResumeReader Create(RoleCatalog catalog, EmbeddingModel model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new ResumeReader(
            PhraseIndex<Skill>.Create([
                .. catalog.Skills.Select(skill => (skill.Name, skill)),
                .. catalog.Skills.SelectMany(skill => skill.Aliases.Select(alias => (alias, skill))),
                .. catalog.Skills.Select(skill => (skill.Id, skill)),
                .. catalog.Skills.SelectMany(skill => skill.Aliases.Prepend(skill.Name).SelectMany(VerbForms.Of).Select(verb => (verb, skill)))]),
            PhraseIndex<Role>.Create([
                .. catalog.Roles.Select(role => (role.Title, role)),
                .. catalog.Roles.SelectMany(role => role.Aliases.Select(alias => (alias, role)))]),
            SkillMeanings.Create(model, catalog.Skills));
    }

    /// <summary>What a CV suggests.</summary>
    /// <param name="text">The text of the CV, as <c>DocumentFile</c> reads it.</param>
    public ResumeProposal Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ResumeCleaner.Clean(text, SaysWork);
        var now = ResumeDates.LastYear(sentences.Select(sentence => sentence.Text));
        var mentions = sentences.Distinct().SelectMany(sentence => MentionsIn(sentence, now)).ToList();
        var experience = string.Join('\n', sentences.Select(sentence => sentence.Text));
        var cut = experience.Length > ProfileReader.MaximumTextLength;
        return new ResumeProposal(
            [.. mentions.GroupBy(mention => mention.Skill.Id).Select(Propose)],
            CurrentRole(sentences, now),
            cut ? experience[..experience.LastIndexOf('\n', ProfileReader.MaximumTextLength)] : experience,
            cut);
    }

    private bool SaysWork(string line) => _roles.Find(line).Count > 0 || MentionFilter.Meant(line, _skills.Find(line)).Count > 0;

    private List<SkillMention> MentionsIn(ResumeSentence sentence, int now)
    {
        var mentions = new List<SkillMention>();
        if (sentence.Section != ResumeSection.Work)
            return mentions;
        var text = sentence.Text;
        var found = _skills.Find(text);
        var named = MentionFilter.Meant(text, found);
        var reasons = LevelEvidence.Find(text, [.. named.Select(match => (match.Start, match.End))], now);
        for (var i = 0; i < named.Count; i++)
        {
            if (!Denial.Covers(text, named[i].Start, named[i].End))
                mentions.Add(new SkillMention(named[i].Value, Around(text, named[i].Start), reasons[i], named[i].Name == named[i].Value.Name ? SkillNameMatch.Name : SkillNameMatch.Alias, 1));
        }

        foreach (var (skill, start, similarity) in _meanings.Find(text, [.. named.Select(match => match.Start)]))
        {
            // "Swift response" is near to what the catalogue says of Swift, but has just been told from it.
            if (mentions.TrueForAll(mention => mention.Skill.Id != skill.Id) && found.All(match => match.Value.Id != skill.Id) && !Denial.Covers(text, start, start))
                mentions.Add(new SkillMention(skill, Around(text, start), null, SkillNameMatch.Meaning, similarity));
        }

        return mentions;
    }

    private static ProposedSkill Propose(IEnumerable<SkillMention> mentions)
    {
        var best = mentions
            .OrderByDescending(mention => mention.Reason?.Strength)
            .ThenByDescending(mention => mention.Reason?.Level.Value)
            .ThenByDescending(mention => mention.Similarity)
            .First();
        return new ProposedSkill(best.Skill, best.Phrase, best.Reason?.Level, best.Reason?.Words, best.By, best.Similarity);
    }

    // The latest job is the one that goes on, else the one with the last year. A title without a year is that of the person in the head of the CV or in a sentence that says so.
    private ProposedRole? CurrentRole(IReadOnlyList<ResumeSentence> sentences, int now)
    {
        var titles = sentences.Index()
            .Where(sentence => sentence.Item.Section == ResumeSection.Work)
            .SelectMany(sentence => TitlesIn(sentence.Item.Text).Take(1).Select(match => (
                Role: OfRank(sentence.Item.Text[..match.Start], match.Value),
                Phrase: Around(sentence.Item.Text, match.Start),
                Year: ResumeDates.EndOf(sentence.Item.Text),
                IsOwn: sentence.Index < SentencesOfHead || ResumeDates.IsSaid(sentence.Item.Text[..match.Start]))))
            .ToList();
        var current = titles.Where(title => title.Year >= now - 1).OrderByDescending(title => title.Year).Concat(titles.Where(title => title.Year is null && title.IsOwn)).ToList();
        return current.Count > 0 ? new ProposedRole(current[0].Role, current[0].Phrase) : null;
    }

    private IEnumerable<PhraseMatch<Role>> TitlesIn(string sentence) =>
        _roles.Find(sentence).Where(match => ResumeDates.IsTitle(sentence, match.Start, match.End) && !Denial.Covers(sentence, match.Start, match.End));

    // "Junior ML Engineer": the catalogue may know the role of this rank under its full title only.
    private Role OfRank(string before, Role role) =>
        before.TrimEnd().Split(' ')[^1] is { Length: > 3 } rank && _roles.Find($"{rank} {role.Title}") is [{ Start: 0 } ranked] ? ranked.Value : role;

    private static string Around(string sentence, int start)
    {
        if (sentence.Length <= LongestPhrase)
            return sentence;
        var from = start;
        for (var words = 0; from > 0 && words < WordsBesidePhrase; words++)
            from = Math.Max(0, sentence.LastIndexOf(' ', from - 1));
        var to = from + LongestPhrase >= sentence.Length ? sentence.Length : sentence.LastIndexOf(' ', from + LongestPhrase);
        to = to > start ? to : Math.Min(sentence.Length, from + LongestPhrase);
        return (from > 0 ? "… " : "") + sentence[from..to].Trim() + (to < sentence.Length ? " …" : "");
    }

    private sealed record SkillMention(Skill Skill, string Phrase, LevelReason? Reason, SkillNameMatch By, double Similarity);
}
