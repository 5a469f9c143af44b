using System.Globalization;
using System.Reflection;

namespace RoleCompare.Storage.Migrations;

/// <summary>A step from one layout of the database to the next: a numbered script that is part of the program.</summary>
/// <param name="Version">The layout that it leads to, from 1.</param>
/// <param name="Script">Its statements.</param>
internal sealed record Migration(int Version, string Script)
{
    /// <summary>The steps of a database file, in order; the numbers have no gaps.</summary>
    public static IReadOnlyList<Migration> Sqlite { get; } = Load(nameof(Sqlite));

    /// <summary>The steps of a PostgreSQL database, in order; the numbers have no gaps.</summary>
    public static IReadOnlyList<Migration> Postgres { get; } = Load(nameof(Postgres));

    private static List<Migration> Load(string kind)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{typeof(Migration).Namespace}.{kind}.";
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
