using System.Text.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Tests.Personas;

/// <summary>A made-up person, and the role that a career adviser would name first.</summary>
internal sealed record Persona(string Id, string Expected, string Kind, bool Hard, Profile Profile)
{
    public static IReadOnlyList<string> SeedRoles { get; } = ["ai-operations-manager", "mlops-engineer", "prompt-engineer"];

    /// <summary>
    /// One of the three seed roles is expected above the other two. Written before any weight was set; never used to choose anything.
    /// </summary>
    public static IReadOnlyList<Persona> Test { get; } = Read("personas.jsonl");

    /// <summary>Three for each of the 29 roles that the catalogue had when they were written. Used to choose between variants of the matcher.</summary>
    public static IReadOnlyList<Persona> Development { get; } = Read("development.jsonl");

    /// <summary>Of all families and three kinds, a third of them hard; the other half of these people is in data/judgements, for fitting. Used to tell how well the score does.</summary>
    public static IReadOnlyList<Persona> HeldOut { get; } = Read("held-out.jsonl");

    private static List<Persona> Read(string file) =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Personas", file))
            .Where(line => line.Length > 0)
            .Select(Parse)];

    private static Persona Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var id = root.GetProperty("id").GetString()!;
        return new Persona(
            id,
            root.GetProperty("expected").GetString()!,
            root.GetProperty("kind").GetString()!,
            root.GetProperty("hard").GetBoolean(),
            ProfileReader.Parse(JsonSerializer.SerializeToUtf8Bytes(root.GetProperty("profile")), id));
    }
}
