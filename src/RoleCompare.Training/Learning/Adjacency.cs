namespace RoleCompare.Training.Learning;

/// <summary>A list of lists of numbers in two arrays.</summary>
internal sealed class Adjacency
{
    private int[] _starts = new int[1024];
    private int[] _members = new int[4096];
    private int _total;

    /// <summary>The number of lists.</summary>
    public int Count { get; private set; }

    /// <summary>One of the lists.</summary>
    public ReadOnlySpan<int> this[int list] => _members.AsSpan(_starts[list], _starts[list + 1] - _starts[list]);

    /// <summary>Forgets all lists.</summary>
    public void Clear()
    {
        Count = 0;
        _total = 0;
    }

    /// <summary>Adds a member to the open list.</summary>
    public void Append(int member)
    {
        if (_total == _members.Length)
            Array.Resize(ref _members, _total * 2);
        _members[_total++] = member;
    }

    /// <summary>Ends the open list and begins the next one.</summary>
    public void Close()
    {
        Count++;
        if (Count == _starts.Length)
            Array.Resize(ref _starts, Count * 2);
        _starts[Count] = _total;
    }

    /// <summary>Becomes the inverse of another: list <c>m</c> has every list of the other that has the member <c>m</c>, ascending.</summary>
    /// <param name="other">Members 0 to <paramref name="count"/> − 1.</param>
    /// <param name="count">The number of lists that this one gets.</param>
    public void Invert(Adjacency other, int count)
    {
        if (_starts.Length < count + 2)
            _starts = new int[count * 2];
        if (_members.Length < other._total)
            _members = new int[other._total * 2];
        Array.Clear(_starts, 0, count + 2);
        for (var i = 0; i < other._total; i++)
            _starts[other._members[i] + 2]++;
        for (var list = 2; list <= count + 1; list++)
            _starts[list] += _starts[list - 1];
        for (var list = 0; list < other.Count; list++)
        {
            foreach (var member in other[list])
                _members[_starts[member + 1]++] = list;
        }

        Count = count;
        _total = other._total;
    }
}
