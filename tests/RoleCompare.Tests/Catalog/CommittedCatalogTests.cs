using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using Xunit;

namespace RoleCompare.Tests.Catalog;

/// <summary>The catalogue in data/.</summary>
public sealed partial class CommittedCatalogTests
{
    [Fact]
    public void It_is_sound() => Assert.Empty(CatalogReader.Read(Repository.Catalog).Problems);

    [Fact]
    public void It_has_at_least_16_roles_and_90_skills()
    {
        var catalog = RoleCatalog.Load(Repository.Catalog);

        Assert.InRange(catalog.Roles.Count, 16, int.MaxValue);
        Assert.InRange(catalog.Skills.Count, 90, int.MaxValue);
    }

    [Theory]
    [InlineData("AI Operations Manager", "VP AI Operations", "CTO", "Chief AI Officer")]
    [InlineData("MLOps Engineer", "Senior MLOps Engineer", "ML Platform Lead", "Head of ML Engineering")]
    [InlineData("Prompt Engineer", "Agent Ops Engineer", "AI Product Manager")]
    public void The_moves_that_the_seed_names_lead_from_its_roles_to_roles_that_exist(string seed, params string[] destinations)
    {
        var catalog = RoleCatalog.Load(Repository.Catalog);
        var reached = new HashSet<RoleId>();
        Reach(catalog.Resolve(seed));

        Assert.All(destinations, destination => Assert.Contains(catalog.Resolve(destination).Id, reached));

        void Reach(Role role)
        {
            foreach (var move in role.Progressions.Where(move => reached.Add(move.To)))
                Reach(catalog.Find(move.To)!);
        }
    }

    [Fact]
    public void No_sentence_of_a_dimension_stands_in_two_roles()
    {
        var sentences = RoleCatalog.Load(Repository.Catalog).Roles
            .SelectMany(role => role.Dimensions.SelectMany(entry => Sentences(entry.Text!)).Select(sentence => (Sentence: sentence, role.Id)))
            .ToList();

        Assert.InRange(sentences.Count, 160, int.MaxValue);
        Assert.Empty(sentences.Distinct().GroupBy(entry => entry.Sentence).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(entry => entry.Id))}"));
    }

    [Fact]
    public void Every_file_of_the_folder_of_roles_is_read() =>
        Assert.Equal(
            Directory.EnumerateFileSystemEntries(Path.Combine(Repository.Catalog, "roles")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            RoleCatalog.Load(Repository.Catalog).Roles.Select(role => $"{role.Id}.yaml").Order(StringComparer.Ordinal));

    [Fact]
    public void A_promotion_goes_up_in_seniority()
    {
        var catalog = RoleCatalog.Load(Repository.Catalog);

        Assert.Empty(catalog.Roles.SelectMany(role => role.Progressions
            .Where(move => move.Kind == ProgressionKind.Promotion && catalog.Find(move.To)!.Seniority <= role.Seniority)
            .Select(move => $"{role.Id} → {move.To}")));
    }

    private static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Select(sentence => Spaces().Replace(sentence, " ").Trim().TrimEnd('.').ToLowerInvariant()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
