using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Tests;

/// <summary>The catalogue and the model as they are delivered, loaded once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<RoleCatalog> LazyCatalog = new(() => RoleCatalog.Load(Repository.Catalog));
    private static readonly Lazy<EmbeddingModel> LazyModel = new(() => EmbeddingModel.Load(Repository.Model));
    private static readonly Lazy<ScoreWeights> LazyWeights = new(() => ScoreWeightsFile.Load(Repository.Model));
    private static readonly Lazy<CatalogIndex> LazyIndex = new(() => CatalogIndex.Create(Catalog, Model, Weights));

    public static RoleCatalog Catalog => LazyCatalog.Value;

    public static EmbeddingModel Model => LazyModel.Value;

    public static ScoreWeights Weights => LazyWeights.Value;

    public static CatalogIndex Index => LazyIndex.Value;

    public static Role Role(string id) => Catalog.Find(RoleId.Create(id))!;

    public static Skill Skill(string id) => Catalog.Skills.Single(skill => skill.Id == id);
}
