using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>What the screens of one sitting have in common: they are drawn, scrolled and drawn again until a key means something to them.</summary>
internal sealed class Dialog(QuizSession session, Screen screen, CancellationToken cancellation)
{
    private const int NoteLines = 2;

    /// <summary>The sitting.</summary>
    public QuizSession Session => session;

    /// <summary>Stops what is waited for.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Shows a page until a key is pressed that does not scroll it.</summary>
    /// <param name="status">What stands at the right of the header.</param>
    /// <param name="draw">Draws the page, for the width that the terminal has then.</param>
    /// <param name="problem">What was just not understood; empty for nothing.</param>
    /// <param name="keys">The keys and what they do.</param>
    public async Task<Keystroke> ShowAsync(string status, Func<Page> draw, string problem, IReadOnlyList<(string Key, string Meaning)> keys)
    {
        while (true)
        {
            Draw(status, draw(), problem, keys);
            var stroke = await screen.Keys.ReadAsync(cancellation);
            if (stroke.Kind != KeyKind.Redraw && !screen.Scroll(stroke))
                return stroke;
        }
    }

    /// <summary>Lets the next page begin with its first line.</summary>
    public void ToTop() => screen.ToTop();

    /// <summary>Shows what keys do and what the figures mean, until a key is pressed.</summary>
    public async Task HelpAsync()
    {
        ToTop();
        await ShowAsync("help", () => HelpPage.Draw(session), "", [("any key", "back to the question")]);
        ToTop();
    }

    private void Draw(string status, Page page, string problem, IReadOnlyList<(string Key, string Meaning)> keys)
    {
        var notice = new Page(page.Width);
        if (problem.Length > 0)
            notice.Add(problem, Styles.Problem);
        else
            AddNote(notice, session.Notes);
        screen.Draw(
            ($"RoleCompare · {session.Name}{(session.AskedCount > 0 ? $" · {QuizWords.Answers(session.AskedCount)} saved" : "")}", status), page, notice, isNeeded: problem.Length > 0, keys);
    }

    // The help has all of them, and the whole of a long one.
    private static void AddNote(Page notice, IReadOnlyList<string> notes)
    {
        if (notes.Count == 0)
            return;
        var whole = new Page(notice.Width);
        whole.Add(notes[0], Styles.Note);
        foreach (var (i, line) in whole.All.Take(NoteLines).Index())
            notice.AddLine(i == NoteLines - 1 && whole.Height > NoteLines ? [.. line, new Segment(" …", Styles.Note)] : line);
    }
}
