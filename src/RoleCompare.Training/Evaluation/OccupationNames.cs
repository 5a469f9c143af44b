using System.Runtime.InteropServices;
using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Evaluation;

/// <summary>Which occupations of O*NET and ESCO have which name. Names are compared by <see cref="NameWords"/>.</summary>
public sealed class OccupationNames
{
    private readonly Dictionary<string, HashSet<Occupation>> _occupations = [];
    private readonly ILookup<Occupation, Occupation> _links;

    private OccupationNames(ILookup<Occupation, Occupation> links) => _links = links;

    /// <summary>Collects the names.</summary>
    /// <param name="onet">One release; null for none.</param>
    /// <param name="esco">The other release; null for none.</param>
    public static OccupationNames Create(OnetDatabase? onet, EscoDataset? esco)
    {
        var links = onet is null || esco is null
            ? []
            : LinkedPairs.Links(onet, esco).Select(link => (Onet: new Occupation(Release.Onet, link.Code), Esco: new Occupation(Release.Esco, link.Uri))).ToList();
        var names = new OccupationNames(links.Concat(links.Select(link => (Onet: link.Esco, Esco: link.Onet))).ToLookup(link => link.Onet, link => link.Esco));
        foreach (var occupation in onet?.Occupations ?? [])
            names.Add(occupation.Title, Release.Onet, occupation.Code);
        foreach (var title in (onet?.AlternateTitles ?? []).Concat(onet?.ReportedTitles ?? []))
        {
            names.Add(title.Title, Release.Onet, title.Code);
            names.Add(title.Abbreviation, Release.Onet, title.Code);
        }

        foreach (var occupation in esco?.Occupations ?? [])
        {
            foreach (var label in occupation.Labels)
                names.Add(label, Release.Esco, occupation.Uri);
        }

        return names;
    }

    /// <summary>The occupations that have a name.</summary>
    /// <param name="key">A name as <see cref="NameWords"/> gives it.</param>
    internal IReadOnlyCollection<Occupation> OccupationsOf(string key) => _occupations.TryGetValue(key, out var found) ? found : [];

    /// <summary>The occupations of the other release that training takes for the same job.</summary>
    internal IEnumerable<Occupation> LinksOf(Occupation occupation) => _links[occupation];

    private void Add(string name, Release release, string id)
    {
        var key = NameWords.Of(name);
        if (key.Length == 0)
            return;
        if (!_occupations.TryGetValue(key, out var occupations))
            _occupations[key] = occupations = [];
        occupations.Add(new Occupation(release, id));
    }
}

/// <summary>An occupation of a release.</summary>
/// <param name="Release">The release.</param>
/// <param name="Id">Its code or URI.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Occupation(Release Release, string Id);

/// <summary>Where an occupation is from.</summary>
internal enum Release
{
    /// <summary>O*NET.</summary>
    Onet,

    /// <summary>ESCO.</summary>
    Esco,
}
