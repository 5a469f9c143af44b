using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleCompare.Catalog.Loading;

/// <summary>
/// Parses YAML and refuses what is nested deeper than any catalogue needs. The library builds its nodes by recursion, and a stack
/// that overflows ends the program without a message.
/// </summary>
internal sealed class ShallowYaml : IParser
{
    private const int MaximumDepth = 50;
    private readonly Parser _parser;
    private int _depth;

    /// <summary>Creates a parser over a text.</summary>
    public ShallowYaml(TextReader text) => _parser = new Parser(text);

    /// <inheritdoc/>
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
            return false;
        _depth += _parser.Current!.NestingIncrease;
        return _depth <= MaximumDepth
            ? true
            : throw new YamlException(_parser.Current.Start, _parser.Current.End, $"lists and mappings stand in one another more than {MaximumDepth} levels deep");
    }
}
