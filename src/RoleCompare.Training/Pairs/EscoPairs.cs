using RoleCompare.Embedding;
using RoleCompare.Import.Esco;

namespace RoleCompare.Training.Pairs;

/// <summary>The pairs that an ESCO release gives. A pair's group is the occupation or the skill that it is about.</summary>
internal static class EscoPairs
{
    /// <summary>Adds the pairs of a release.</summary>
    /// <param name="dataset">The release.</param>
    /// <param name="setDraws">How many skill sets of each occupation an epoch draws; 0 for none.</param>
    /// <param name="titleDraws">How many pairs of labels of one occupation an epoch draws for each label; 0 for none.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Add(EscoDataset dataset, int setDraws, double titleDraws, PairSet pairs)
    {
        foreach (var occupation in dataset.Occupations)
        {
            AddConcept(BatchStream.EscoOccupation, occupation.Uri, occupation.Label, occupation.AlternativeLabels, occupation.Description, pairs);
            pairs.AddPool(BatchStream.EscoOccupation, PairKind.EscoAlternativeLabel, occupation.Labels, occupation.Labels, occupation.Uri, titleDraws);
        }

        foreach (var skill in dataset.Skills)
            AddConcept(BatchStream.EscoSkill, skill.Uri, skill.Label, skill.AlternativeLabels, skill.Description, pairs);

        var occupations = dataset.Occupations.ToDictionary(occupation => occupation.Uri);
        var skills = dataset.Skills.ToDictionary(skill => skill.Uri);
        var needs = new Dictionary<string, List<string>>();
        foreach (var relation in dataset.Relations)
        {
            if (!occupations.TryGetValue(relation.OccupationUri, out var occupation) || !skills.TryGetValue(relation.SkillUri, out var skill))
                continue;
            if (relation.IsEssential)
                pairs.Add(BatchStream.EscoOccupation, PairKind.EscoOccupationSkill, occupation.Label, skill.Label, occupation.Uri);
            if (!needs.TryGetValue(occupation.Uri, out var labels))
                needs[occupation.Uri] = labels = [];
            labels.Add(skill.Label);
        }

        AddBroader(dataset, skills, pairs);
        AddSets(dataset, needs, setDraws, pairs);
    }

    private static void AddConcept(BatchStream stream, string uri, string label, IReadOnlyList<string> alternatives, string description, PairSet pairs)
    {
        foreach (var alternative in alternatives)
            pairs.Add(stream, PairKind.EscoAlternativeLabel, label, alternative, uri);
        pairs.Add(stream, PairKind.EscoDescription, label, description, uri);
        var sentences = SentenceSplitter.Split(description);
        if (sentences.Count > 1)
            pairs.Add(stream, PairKind.EscoSentence, sentences[0], string.Join(' ', sentences.Skip(1)), uri);
    }

    private static void AddBroader(EscoDataset dataset, Dictionary<string, EscoSkill> skills, PairSet pairs)
    {
        var groups = dataset.Groups.ToDictionary(group => group.Code);
        foreach (var occupation in dataset.Occupations)
        {
            if (groups.TryGetValue(occupation.IscoGroup, out var group))
                pairs.Add(BatchStream.EscoOccupation, PairKind.EscoBroader, occupation.Label, group.Label, group.Uri);
        }

        foreach (var link in dataset.BroaderSkills)
        {
            if (skills.TryGetValue(link.Uri, out var skill) && skills.TryGetValue(link.BroaderUri, out var broader))
                pairs.Add(BatchStream.EscoSkill, PairKind.EscoBroader, skill.Label, broader.Label, broader.Uri);
        }
    }

    private static void AddSets(EscoDataset dataset, Dictionary<string, List<string>> needs, int draws, PairSet pairs)
    {
        foreach (var occupation in dataset.Occupations)
        {
            if (!needs.TryGetValue(occupation.Uri, out var labels))
                continue;
            pairs.AddSet(BatchStream.SkillSet, PairKind.EscoSkillSet, labels, [occupation.Label], occupation.Uri, draws);
            pairs.AddSet(BatchStream.SkillSet, PairKind.EscoSkillSet, labels, [occupation.Description], occupation.Uri, draws);
            pairs.AddSet(BatchStream.SkillSet, PairKind.EscoSkillSet, labels, occupation.AlternativeLabels, occupation.Uri, draws);
        }
    }
}
