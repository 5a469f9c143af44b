using RoleCompare.Naming;

namespace RoleCompare.Catalog.Loading;

/// <summary>Checks what no file shows alone: ids and titles that stand twice, and moves to roles that do not exist.</summary>
internal static class CatalogLinks
{
    /// <summary>Adds a problem for each broken link between the roles' files.</summary>
    public static void Check(IReadOnlyList<ParsedRole> roles, List<CatalogProblem> problems)
    {
        var files = new Dictionary<RoleId, string>();
        var titles = new Dictionary<string, ParsedRole>();
        foreach (var parsed in roles)
        {
            var (role, map, _) = parsed;
            if (!files.TryAdd(role.Id, map.Source.File))
                map.Source.Report(map.Required("id")!, role.Id.Value, $"The id '{role.Id}' is that of {files[role.Id]} already.", "Give one of the two another id.");
            else if (!titles.TryAdd(NameKey.Of(role.Title), parsed))
                map.Source.Report(map.Required("title")!, role.Title, $"The title '{role.Title}' is that of '{titles[NameKey.Of(role.Title)].Role.Id}' already.", "Give one of the two another title.");
        }

        // A role with a problem of its own is left out above; a move to it is not a second problem.
        var broken = problems.Select(problem => problem.File).Where(file => file.StartsWith(RoleFile.Folder + "/", StringComparison.Ordinal));
        var existing = files.Keys.Select(id => id.Value).Concat(broken.Select(file => Path.GetFileNameWithoutExtension(file))).ToHashSet();
        foreach (var (role, map, nodes) in roles)
        {
            for (var i = 0; i < nodes.Count; i++)
                CheckMove(role, i, map.Source, nodes[i], existing);
        }
    }

    private static void CheckMove(Role role, int index, YamlSource source, YamlDotNet.RepresentationModel.YamlNode node, HashSet<string> existing)
    {
        var to = role.Progressions[index].To;
        if (to == role.Id)
            source.Report(node, to.Value, "The role leads to itself.", "Name another role.");
        else if (!existing.Contains(to.Value))
            source.Report(node, to.Value, $"There is no role '{to}'.", RoleFile.NearestEdit(to.Value, existing, "roles/"));
        else if (role.Progressions.Take(index).Any(other => other.To == to))
            source.Report(node, to.Value, $"The move to '{to}' stands twice.", "Keep one of the two.");
    }
}
