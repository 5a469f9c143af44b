using RoleCompare.Embedding;

namespace RoleCompare.Training;

/// <summary>The data behind a model, with the words in which its publishers ask to be named.</summary>
internal static class DataSources
{
    private const string EscoAttribution = "This service uses the ESCO classification of the European Commission.";

    /// <summary>The sources of a training.</summary>
    public static IReadOnlyList<ModelDataSource> Of(TrainingOptions options, string onetVersion)
    {
        List<ModelDataSource> sources =
        [
            new() { Name = "O*NET", Version = onetVersion, Attribution = OnetAttribution(onetVersion) },
            new() { Name = "ESCO", Version = options.EscoVersion, Attribution = EscoAttribution },
        ];
        if (options.Catalog is { } catalog)
            sources.Add(new() { Name = "RoleCompare catalogue", Version = catalog.Fingerprint });
        return sources;
    }

    private static string OnetAttribution(string version) =>
        $"This product uses the O*NET {version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). " +
        "Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. " +
        "The data was modified: this model's weights are learnt from its texts. USDOL/ETA has not approved, endorsed, or tested these modifications.";
}
