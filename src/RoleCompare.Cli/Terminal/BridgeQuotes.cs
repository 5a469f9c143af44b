using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Embedding;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Terminal;

/// <summary>Finds what two roles say alike. The model is read only when a bridge is shown: most routes have none.</summary>
internal sealed class BridgeQuotes(RoleCatalog catalog, Func<EmbeddingModel> load)
{
    private readonly Lazy<SentenceLikeness> _likeness = new(() => SentenceLikeness.Create(catalog, load()));

    /// <summary>The sentences that are most alike; null when none are.</summary>
    public AlikeSentences? Of(Bridge bridge) => AlikeSentences.Find(_likeness.Value, bridge);
}
