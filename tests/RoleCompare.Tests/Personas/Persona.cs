using System.Text.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Tests.Personas;

/// <summary>A made-up person for whom a career adviser would put one of the three seed roles above the other two.</summary>
internal sealed record Persona(string Id, string Expected, string Kind, bool Hard, Profile Profile)
{
    public static IReadOnlyList<string> SeedRoles { get; } = ["ai-operations-manager", "mlops-engineer", "prompt-engineer"];

    public static IReadOnlyList<Persona> All { get; } =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Personas", "personas.jsonl"))
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
