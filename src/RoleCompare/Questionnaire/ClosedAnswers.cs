namespace RoleCompare.Questionnaire;

/// <summary>Answers to closed questions, by the number of the question, laid out for the score. Made to be filled and copied often.</summary>
internal sealed class ClosedAnswers
{
    /// <summary>In place of the level of a skill of which nothing was said.</summary>
    public const sbyte NotMentioned = -1;

    private readonly ClosedItems _items;
    private readonly Asked[] _states;

    private ClosedAnswers(ClosedItems items, Asked[] states, int[] wishes, sbyte[] skills)
    {
        _items = items;
        _states = states;
        Wishes = wishes;
        Skills = skills;
    }

    /// <summary>The wanted level of each dimension, and at the end the wanted seniority; 0 where nothing was said.</summary>
    public int[] Wishes { get; }

    /// <summary>The level of each skill of the catalogue, or <see cref="NotMentioned"/>.</summary>
    public sbyte[] Skills { get; }

    /// <summary>How many questions were asked.</summary>
    public int AskedCount { get; private set; }

    /// <summary>No answers.</summary>
    public static ClosedAnswers Empty(ClosedItems items)
    {
        var skills = new sbyte[items.Catalog.Skills.Count];
        Array.Fill(skills, NotMentioned);
        return new ClosedAnswers(items, new Asked[items.All.Count], new int[items.Catalog.Dimensions.Count + 1], skills);
    }

    /// <summary>The closed answers of a sheet.</summary>
    public static ClosedAnswers Of(ClosedItems items, AnswerSheet sheet)
    {
        var answers = Empty(items);
        foreach (var id in sheet.AnsweredIds)
        {
            if (items.Find(id) is not { } item)
                continue;
            if (sheet.Choice(items.All[item].Question) is { } value)
                answers.Set(item, value);
            else
                answers.SetNotSure(item);
        }

        return answers;
    }

    /// <summary>Whether a question was asked.</summary>
    public bool Has(int item) => _states[item] != Asked.No;

    /// <summary>The answer to a question; null where there is none or the person was not sure.</summary>
    public int? this[int item]
    {
        get
        {
            if (_states[item] != Asked.Given)
                return null;
            var closed = _items.All[item];
            return closed.IsWish ? Wishes[closed.Target] : Skills[closed.Target];
        }
    }

    /// <summary>Whether the person was asked for a wish and is not sure.</summary>
    public bool IsNotSureOfWish(int wish) => _items.OfWish(wish) is { } item && _states[item] == Asked.NotSure;

    /// <summary>Whether the person was asked for a skill and is not sure.</summary>
    public bool IsNotSureOfSkill(int skill) => _items.OfSkill(skill) is { } item && _states[item] == Asked.NotSure;

    /// <summary>The same answers, to be changed apart.</summary>
    public ClosedAnswers Copy() => new(_items, [.. _states], [.. Wishes], [.. Skills]) { AskedCount = AskedCount };

    /// <summary>Answers a question that has no answer yet.</summary>
    public void Set(int item, int value)
    {
        _states[item] = Asked.Given;
        AskedCount++;
        var closed = _items.All[item];
        if (closed.IsWish)
            Wishes[closed.Target] = value;
        else
            Skills[closed.Target] = (sbyte)value;
    }

    /// <summary>Takes an answer back.</summary>
    public void Clear(int item)
    {
        _states[item] = Asked.No;
        AskedCount--;
        var closed = _items.All[item];
        if (closed.IsWish)
            Wishes[closed.Target] = 0;
        else
            Skills[closed.Target] = NotMentioned;
    }

    /// <summary>Leaves a question that has no answer yet at "not sure".</summary>
    public void SetNotSure(int item)
    {
        _states[item] = Asked.NotSure;
        AskedCount++;
    }

    private enum Asked : byte
    {
        No,
        NotSure,
        Given,
    }
}
