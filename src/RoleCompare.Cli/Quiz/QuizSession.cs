using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Quiz;

/// <summary>One sitting at the questionnaire: which question is asked, what was answered, and that it is kept. It knows nothing of how it is shown.</summary>
internal sealed class QuizSession
{
    private readonly AdaptiveQuestionnaire _questionnaire;
    private readonly SavedProfiles _saved;
    private readonly Profile? _start;
    private readonly List<string> _asked;
    private SavedProfile? _profile;
    private int _position;
    private bool _toldSettled;

    private QuizSession(AdaptiveQuestionnaire questionnaire, SavedProfiles saved, ProfileName name, Profile? start, SavedProfile? profile, Standing standing)
    {
        _questionnaire = questionnaire;
        _saved = saved;
        _profile = profile;
        _start = start;
        Name = name;
        Standing = standing;
        _asked = [.. standing.Sheet.Given.Select(answer => answer.Question).Distinct()];
        _position = _asked.Count;
        _toldSettled = standing.IsSettled;
    }

    /// <summary>The name that the answers are kept under.</summary>
    public ProfileName Name { get; }

    /// <summary>The catalogue that is asked about.</summary>
    public CatalogIndex Index => _questionnaire.Index;

    /// <summary>Where the person stands with the answers considered last.</summary>
    public Standing Standing { get; private set; }

    /// <summary>The answers.</summary>
    public AnswerSheet Sheet => Standing.Sheet;

    /// <summary>The options that name the database and the catalogue as they were typed, each after a blank, for commands that are proposed; empty for none.</summary>
    public string Options { get; private init; } = "";

    /// <summary>What the person should know of their answers, as sentences: what was not understood first. Nothing while nothing was answered.</summary>
    public IReadOnlyList<string> Notes => Sheet.AnsweredCount == 0 && AskedCount < AdaptiveQuestionnaire.EnoughAnswers ? [] : [.. Standing.Understood.Warnings, .. Standing.Notes];

    /// <summary>When the last answer of a former sitting was given; null where there was none.</summary>
    public DateTimeOffset? LastAnswer { get; private init; }

    /// <summary>Answers of a former sitting that do not count here, and why.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>How many questions were answered, in this sitting or before it.</summary>
    public int AskedCount => _asked.Count;

    /// <summary>The number of the present question, from 1.</summary>
    public int Number => _position + 1;

    /// <summary>Whether the present question is one that was answered and is looked at again.</summary>
    public bool IsRevisited => _position < _asked.Count;

    /// <summary>The question to show; null when all were answered.</summary>
    public Question? Current => IsRevisited ? _questionnaire.Bank.Get(_asked[_position]) : Standing.Next?.Question;

    /// <summary>Why the present question is asked now; may be empty.</summary>
    public string Reason => IsRevisited ? "" : Standing.Next?.Reason ?? "";

    /// <summary>Whether something was said that roles can be ranked by.</summary>
    public bool CanRank => !Sheet.ToProfile().SaysNothing;

    /// <summary>Begins under a new name, or goes on where one stopped.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="saved">Where answers are kept.</param>
    /// <param name="name">The name to keep them under.</param>
    /// <param name="start">What is known before the first answer, for a new name only; null for nothing.</param>
    /// <param name="options">See <see cref="Options"/>.</param>
    /// <param name="cancellationToken">Stops the considering.</param>
    /// <exception cref="RoleCompareException">There is a profile of this name already and a start was given, or it cannot be used.</exception>
    public static async Task<QuizSession> OpenAsync(CatalogIndex index, SavedProfiles saved, ProfileName name, Profile? start, string options, CancellationToken cancellationToken)
    {
        var questionnaire = AdaptiveQuestionnaire.Create(index);
        var profile = saved.Find(name);
        if (profile is not null && start is not null)
            throw new RoleCompareException($"There is a saved profile '{name}' already, and --start is for a new one. Leave --start out to go on with it, or choose another NAME.");
        var answers = profile is null ? [] : saved.Answers(profile);
        var replayed = ReplayedProfile.Create(index, profile?.Base ?? start, answers);
        var standing = await questionnaire.ConsiderAsync(replayed.Sheet, cancellationToken);

        // What was given on the command line is not to be given again; a name without an answer leaves nothing.
        if (start is not null)
            profile = saved.Create(name, start);
        return new QuizSession(questionnaire, saved, name, start, profile, standing)
        {
            Options = options,
            LastAnswer = answers.Count > 0 ? answers[^1].Given : null,
            Warnings = replayed.Warnings,
        };
    }

    /// <summary>Keeps an answer: when the call returns, nothing can lose it. It counts from the next <see cref="ConsiderAsync"/> on.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The answer; null for "not sure".</param>
    /// <returns>The answers with this one.</returns>
    /// <exception cref="RoleCompareException">The question cannot be answered like this, or the answer cannot be kept.</exception>
    public AnswerSheet Keep(Question question, string? value)
    {
        var sheet = Sheet.With(new Answer(question.Id, value));
        _saved.Append(Profile(), sheet.Given[^1]);
        return sheet;
    }

    /// <summary>Goes to the next open question with answers that were kept.</summary>
    public async Task ConsiderAsync(AnswerSheet sheet, CancellationToken cancellationToken)
    {
        Standing = await _questionnaire.ConsiderAsync(sheet, cancellationToken);
        var last = sheet.Given[^1].Question;
        if (!_asked.Contains(last))
            _asked.Add(last);
        _position = _asked.Count;
    }

    /// <summary>Goes back to the question before; false when there is none.</summary>
    public bool Back()
    {
        if (_position == 0)
            return false;
        _position--;
        return true;
    }

    /// <summary>Leaves the answer to a revisited question as it is, and goes on.</summary>
    public void KeepAsItIs() => _position = Math.Min(_position + 1, _asked.Count);

    /// <summary>Whether the first three are settled and the person was not told so yet; true once.</summary>
    public bool TellSettled()
    {
        var news = Standing.IsSettled && !_toldSettled;
        _toldSettled |= Standing.IsSettled;
        return news;
    }

    /// <summary>Ranks the roles for the answers, as <c>recommend</c> does.</summary>
    public Task<RoleRanking> RankAsync(CancellationToken cancellationToken) => new RoleMatcher(Index).RankAsync(Sheet.ToProfile(), cancellationToken);

    /// <summary>Keeps a ranking.</summary>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public void Keep(RoleRanking ranking) => _saved.KeepResult(Profile(), ranking, Index);

    private SavedProfile Profile() => _profile ??= _saved.Find(Name) ?? _saved.Create(Name, _start);
}
