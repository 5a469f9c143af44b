using System.Globalization;
using System.Text;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>What a terminal shows: the few controls that the program and the shell send, and a note of everything that did not fit.</summary>
internal sealed class TerminalGrid(int columns, int rows)
{
    private readonly List<string> _shellLines = [];
    private readonly StringBuilder[] _lines = [.. Enumerable.Range(0, rows).Select(_ => new StringBuilder())];
    private readonly StringBuilder _control = new();
    private string _page = "";
    private int _row;
    private int _column;
    private (int Row, int Column) _shellCursor;

    /// <summary>Whether the screen beside that of the shell is shown.</summary>
    public bool IsAlternate { get; private set; }

    /// <summary>Whether the cursor can be seen.</summary>
    public bool HasCursor { get; private set; } = true;

    /// <summary>Whether, beside the shell's screen, a line was too long or the lines too many.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>The lines, without blanks at their ends; of a page of the program only when it is complete.</summary>
    public string Text => IsAlternate ? _page : Now;

    private string Now => string.Join('\n', _lines.Select(line => line.ToString().TrimEnd()));

    public void Write(char letter)
    {
        if (_control.Length > 0)
            Control(letter);
        else if (letter == '\u001b')
            _control.Append(letter);
        else if (letter == '\r')
            _column = 0;
        else if (letter == '\n')
            LineFeed();
        else if (letter == '\b')
            _column = Math.Max(0, _column - 1);
        else if (!char.IsControl(letter))
            Put(letter);
    }

    private void Put(char letter)
    {
        if (_column == columns)
        {
            Overflowed |= IsAlternate;
            _column = 0;
            LineFeed();
        }

        var line = _lines[_row];
        line.Append(' ', Math.Max(0, _column + 1 - line.Length));
        line[_column++] = letter;
    }

    private void LineFeed()
    {
        if (++_row < rows)
            return;
        Overflowed |= IsAlternate;
        _row = rows - 1;
        for (var i = 0; i + 1 < rows; i++)
            _lines[i] = _lines[i + 1];
        _lines[^1] = new StringBuilder();
    }

    private void Control(char letter)
    {
        _control.Append(letter);
        if (_control.Length == 2 && letter == '[')
            return;
        if (_control[1] == '[' && letter is < '@' or > '~')
            return;
        if (_control[1] == '[')
            Sequence(_control.ToString(2, _control.Length - 3), letter);
        _control.Clear();
    }

    private void Sequence(string parameters, char final)
    {
        var numbers = parameters.TrimStart('?').Split(';').Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).ToArray();
        switch (final)
        {
            case 'H':
                Overflowed |= IsAlternate && (numbers[0] > rows || (numbers.Length > 1 && numbers[1] > columns));
                _row = Math.Clamp(numbers[0] - 1, 0, rows - 1);
                _column = Math.Clamp((numbers.Length > 1 ? numbers[1] : 1) - 1, 0, columns - 1);
                break;
            case 'G':
                _column = Math.Max(1, numbers[0]) - 1;
                break;
            case 'K' when numbers[0] == 2:
                _lines[_row].Clear();
                break;
            case 'K':
                _lines[_row].Length = Math.Min(_lines[_row].Length, _column);
                break;
            case 'J':
                _lines[_row].Length = Math.Min(_lines[_row].Length, _column);
                for (var i = _row + 1; i < rows; i++)
                    _lines[i].Clear();
                _page = Now;
                break;
            case 'h' or 'l' when parameters == "?1049":
                Switch(final == 'h');
                break;
            case 'h' or 'l' when parameters == "?25":
                HasCursor = final == 'h';
                break;
        }
    }

    private void Switch(bool toAlternate)
    {
        if (toAlternate == IsAlternate)
            return;
        IsAlternate = toAlternate;
        if (toAlternate)
        {
            _shellCursor = (_row, _column);
            _shellLines.AddRange(_lines.Select(line => line.ToString()));
        }
        else
        {
            (_row, _column) = _shellCursor;
        }

        for (var i = 0; i < rows; i++)
            _lines[i].Clear().Append(toAlternate ? "" : _shellLines[i]);
        if (!toAlternate)
            _shellLines.Clear();
    }
}
