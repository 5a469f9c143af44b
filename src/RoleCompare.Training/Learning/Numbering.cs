namespace RoleCompare.Training.Learning;

/// <summary>Gives the members of a large range positions 0, 1, 2 … in the order in which they are first asked for.</summary>
internal sealed class Numbering
{
    private readonly int[] _positions;
    private readonly List<int> _items = [];

    /// <summary>A numbering of 0 to <paramref name="range"/> − 1.</summary>
    public Numbering(int range) => _positions = new int[range];

    /// <summary>The members that have a position, by position.</summary>
    public IReadOnlyList<int> Items => _items;

    /// <summary>The position of a member, which gets the next one when it has none.</summary>
    public int PositionOf(int member)
    {
        ref var position = ref _positions[member];
        if (position == 0)
        {
            _items.Add(member);
            position = _items.Count;
        }

        return position - 1;
    }

    /// <summary>Takes all positions back.</summary>
    public void Clear()
    {
        foreach (var item in _items)
            _positions[item] = 0;
        _items.Clear();
    }
}
