using System.Globalization;
using System.Reflection;

namespace RoleCompare.Storage.Migrations;

/// <summary>A step from one layout of the database to the next: a numbered script that is part of the program.</summary>
/// <param name="Version">The layout that it leads to, from 1.</param>
/// <param name="Script">Its statements.</param>
internal sealed record Migration(int Version, string Script)
{
    /// <summary>All steps, in order; the numbers have no gaps.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    /// <summary>The layout that this program writes.</summary>
    public static int Latest => All.Count;

    private static List<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = typeof(Migration).Namespace + ".";
        var steps = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => new Migration(int.Parse(name.AsSpan(prefix.Length, 3), NumberStyles.None, CultureInfo.InvariantCulture), Read(assembly, name)))
            .OrderBy(step => step.Version)
            .ToList();
        return steps.Index().All(step => step.Item.Version == step.Index + 1)
            ? steps
            : throw new InvalidOperationException($"The migrations must be numbered from 1 without gaps: {string.Join(", ", steps.Select(step => step.Version))}.");
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
