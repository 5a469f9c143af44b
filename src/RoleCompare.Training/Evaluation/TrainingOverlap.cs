using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// How much of a set the training data knows already. A relevant pair counts as known where the query's text and one of the document's
/// titles are names (title, alternate or reported title, preferred or alternative label) of one occupation.
/// </summary>
/// <param name="RelevantPairs">All relevant pairs of a query and a document.</param>
/// <param name="OnetSynonyms">Those that are names of one O*NET occupation.</param>
/// <param name="EscoSynonyms">Those that are names of one ESCO occupation.</param>
/// <param name="Synonyms">Those of either kind, each once.</param>
/// <param name="LinkedSynonyms">The further ones of two occupations, one of each release, that training takes for one job.</param>
/// <param name="EqualPairs">The relevant pairs whose query is named as the document is: any search finds them.</param>
/// <param name="QueriesNamedAsDocument">The queries whose text is a name of any document that may be an answer, relevant or not.</param>
public sealed record TrainingOverlap(
    int RelevantPairs, int OnetSynonyms, int EscoSynonyms, int Synonyms, int LinkedSynonyms, int EqualPairs, int QueriesNamedAsDocument)
{
    /// <summary>The part of the relevant pairs that are synonyms, 0 to 1.</summary>
    public double SynonymShare => RelevantPairs == 0 ? 0 : (double)Synonyms / RelevantPairs;

    /// <summary>Counts.</summary>
    /// <param name="names">The names of the training data.</param>
    /// <param name="set">The set.</param>
    public static TrainingOverlap Count(OccupationNames names, EvaluationSet set)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(set);
        var titles = set.Documents.Select(document => document.Titles.Select(NameWords.Of).Where(key => key.Length > 0).ToHashSet()).ToList();
        var occupations = titles.ConvertAll(keys => keys.SelectMany(names.OccupationsOf).ToHashSet());
        var named = set.Documents.Zip(titles).SelectMany(entry => entry.Second.Select(key => (Key: key, entry.First.Id))).ToLookup(entry => entry.Key, entry => entry.Id);
        int pairs = 0, onet = 0, esco = 0, either = 0, linked = 0, equal = 0, askedByName = 0;
        foreach (var query in set.Queries)
        {
            var key = NameWords.Of(query.Texts[0]);
            var asked = names.OccupationsOf(key);
            if (named[key].Any(id => !query.Excluded.Contains(id)))
                askedByName++;
            foreach (var document in query.Gains.Keys)
            {
                pairs++;
                var common = asked.Where(occupations[document].Contains).ToList();
                if (common.Exists(occupation => occupation.Release == Release.Onet))
                    onet++;
                if (common.Exists(occupation => occupation.Release == Release.Esco))
                    esco++;
                if (common.Count > 0)
                    either++;
                else if (asked.Any(occupation => names.LinksOf(occupation).Any(occupations[document].Contains)))
                    linked++;
                if (titles[document].Contains(key))
                    equal++;
            }
        }

        return new TrainingOverlap(pairs, onet, esco, either, linked, equal, askedByName);
    }
}
