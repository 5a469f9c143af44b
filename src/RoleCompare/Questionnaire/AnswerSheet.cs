using System.Collections.Immutable;
using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Profiles;

namespace RoleCompare.Questionnaire;

/// <summary>
/// What a person has answered so far: a profile that they started from, and the last answer to each question. Never changes;
/// an answer makes another sheet.
/// </summary>
public sealed class AnswerSheet
{
    private readonly CatalogIndex _index;
    private readonly Profile _start;
    private readonly ImmutableList<Answer> _given;
    private readonly ImmutableDictionary<string, string?> _latest;

    private AnswerSheet(CatalogIndex index, ItemBank bank, Profile start, ImmutableList<Answer> given, ImmutableDictionary<string, string?> latest)
    {
        _index = index;
        Bank = bank;
        _start = start;
        _given = given;
        _latest = latest;
    }

    /// <summary>The questions.</summary>
    public ItemBank Bank { get; }

    /// <summary>The answers in the order given; of several to a question the last one counts.</summary>
    public IReadOnlyList<Answer> Given => _given;

    /// <summary>How many questions have an answer other than "not sure".</summary>
    public int AnsweredCount => _latest.Values.Count(value => value is not null);

    /// <summary>The ids of the questions that were answered, be it with "not sure", in no particular order.</summary>
    internal IEnumerable<string> AnsweredIds => _latest.Keys;

    /// <summary>A sheet without answers.</summary>
    /// <param name="index">The catalogue that the questions are about.</param>
    /// <param name="bank">The questions, made from that catalogue.</param>
    /// <param name="start">What is known already, for example from a CV; null for nothing. Its skills and wishes count as answers.</param>
    public static AnswerSheet Create(CatalogIndex index, ItemBank bank, Profile? start = null) =>
        new(index, bank, start ?? new Profile(), [], FromProfile(start ?? new Profile(), index, bank).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>The sheet with one answer more.</summary>
    /// <exception cref="RoleCompareException">There is no such question, or it cannot be answered like this; the message says what is allowed.</exception>
    public AnswerSheet With(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var given = Checked(answer);
        return new AnswerSheet(_index, Bank, _start, _given.Add(given), _latest.SetItem(given.Question, given.Value));
    }

    /// <summary>Whether a question was answered, be it with "not sure".</summary>
    public bool Has(Question question) => _latest.ContainsKey(question.Id);

    /// <summary>The answer to a question; null for "not sure" and for none.</summary>
    public string? this[Question question] => _latest.GetValueOrDefault(question.Id);

    /// <summary>The answer to a closed question; null for "not sure" and for none.</summary>
    public int? Choice(Question question) => this[question] is { } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The answers as the profile that is ranked.</summary>
    public Profile ToProfile() => new()
    {
        Skills = [.. Skills()],
        Goals = Text(ItemTexts.GoalsId),
        Experience = Text(ItemTexts.ExperienceId),
        Preferences = Dimension.Ids
            .Select(id => (Id: id, Level: Level(ItemTexts.PreferencePrefix + id)))
            .Where(wish => wish.Level is not null)
            .ToDictionary(wish => wish.Id, wish => DimensionLevel.Create(wish.Level!.Value)),
        WantedSeniority = Level(ItemTexts.SeniorityId) is { } seniority ? Seniority.Create(seniority) : null,
        Constraints = _start.Constraints with
        {
            NoPeopleManagement = Level(ItemTexts.NoPeopleManagementId) == 1,
            MinSeniority = Bound(ItemTexts.MinSeniorityId),
            MaxSeniority = Bound(ItemTexts.MaxSeniorityId),
            ExcludeRoles = SplitRoles(_latest.GetValueOrDefault(ItemTexts.ExcludedRolesId)),
        },
        CurrentRole = _latest.GetValueOrDefault(ItemTexts.CurrentRoleId),
        TargetRole = _latest.GetValueOrDefault(ItemTexts.TargetRoleId),
    };

    private static Dictionary<string, string?> FromProfile(Profile start, CatalogIndex index, ItemBank bank)
    {
        var latest = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (id, level) in start.Preferences)
            latest[ItemTexts.PreferencePrefix + id] = level.ToString();
        foreach (var skill in start.Skills.Select(index.Skills.Resolve).Where(skill => skill.Skill is not null).OrderBy(skill => skill.Stated.Level))
            latest[ItemTexts.SkillPrefix + skill.Skill!.Id] = skill.Stated.Level.ToString();
        foreach (var unknown in latest.Keys.Where(id => bank.Find(id) is null).ToList())
            latest.Remove(unknown);
        if (start.WantedSeniority is { } seniority)
            latest[ItemTexts.SeniorityId] = seniority.ToString();
        if (start.Constraints.NoPeopleManagement)
            latest[ItemTexts.NoPeopleManagementId] = "1";
        if (start.Constraints.MinSeniority is { } minimum)
            latest[ItemTexts.MinSeniorityId] = minimum.ToString();
        if (start.Constraints.MaxSeniority is { } maximum)
            latest[ItemTexts.MaxSeniorityId] = maximum.ToString();
        if (start.Constraints.ExcludeRoles.Count > 0)
            latest[ItemTexts.ExcludedRolesId] = string.Join("; ", start.Constraints.ExcludeRoles);
        AddText(ItemTexts.GoalsId, start.Goals);
        AddText(ItemTexts.ExperienceId, start.Experience);
        AddText(ItemTexts.CurrentRoleId, start.CurrentRole);
        AddText(ItemTexts.TargetRoleId, start.TargetRole);
        return latest;

        void AddText(string id, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                latest[id] = text;
        }
    }

    // In the words of the profile where it named the skill; skills answered later stand at the end, by the catalogue's name.
    private IEnumerable<StatedSkill> Skills()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stated in _start.Skills)
        {
            var id = _index.Skills.Resolve(stated).Skill is { } skill ? ItemTexts.SkillPrefix + skill.Id : null;
            if (id is null || !_latest.TryGetValue(id, out var value))
                yield return stated;
            else if (named.Add(id) && value is not null)
                yield return stated with { Level = SkillLevel.Create(Digits(value)) };
        }

        foreach (var id in _given.Select(answer => answer.Question).Where(id => id.StartsWith(ItemTexts.SkillPrefix, StringComparison.Ordinal)))
        {
            if (named.Add(id) && _latest[id] is { } value)
                yield return new StatedSkill(Bank.Get(id).Title, SkillLevel.Create(Digits(value)));
        }
    }

    private Answer Checked(Answer answer)
    {
        var question = Bank.Get(answer.Question);
        if (answer.Value is not { } value)
            return answer;
        if (question.IsClosed)
        {
            if (question.Choices.Any(choice => choice.Value.ToString(CultureInfo.InvariantCulture) == value))
                return WithinBounds(answer);
            throw new RoleCompareException($"'{question.Id}' cannot be answered with '{Shorten(value)}'; allowed are {string.Join(", ", question.Choices.Select(choice => choice.Value))}, or not sure.");
        }

        var text = value.Trim();
        if (text.Length > ProfileReader.MaximumTextLength)
            throw new RoleCompareException($"The answer to '{question.Id}' has {text.Length} characters; at most {ProfileReader.MaximumTextLength} are allowed.");
        if (text.Length == 0)
            return answer with { Value = null };
        if (question.Kind == QuestionKind.Role)
            _index.Catalog.Resolve(text);
        foreach (var role in question.Id == ItemTexts.ExcludedRolesId ? SplitRoles(text) : [])
            _index.Catalog.Resolve(role);
        return answer with { Value = text };
    }

    private Answer WithinBounds(Answer answer)
    {
        var minimum = answer.Question == ItemTexts.MinSeniorityId ? Digits(answer.Value!) : Level(ItemTexts.MinSeniorityId) ?? ItemTexts.NoBound;
        var maximum = answer.Question == ItemTexts.MaxSeniorityId ? Digits(answer.Value!) : Level(ItemTexts.MaxSeniorityId) ?? ItemTexts.NoBound;
        return maximum == ItemTexts.NoBound || minimum <= maximum || (answer.Question is not ItemTexts.MinSeniorityId and not ItemTexts.MaxSeniorityId)
            ? answer
            : throw new RoleCompareException($"'{answer.Question}' cannot be {answer.Value}: the least seniority would be {minimum}, above the highest, {maximum}, and no role could be left. Answer the other one first.");
    }

    private static string[] SplitRoles(string? roles) =>
        roles?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private string Text(string id) => _latest.GetValueOrDefault(id) ?? "";

    private int? Level(string id) => _latest.GetValueOrDefault(id) is { } value ? Digits(value) : null;

    private Seniority? Bound(string id) => Level(id) is { } value and not ItemTexts.NoBound ? Seniority.Create(value) : null;

    private static int Digits(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Shorten(string text) => PlainText.OneLine(text.Length <= 60 ? text : text[..59] + "…");
}
