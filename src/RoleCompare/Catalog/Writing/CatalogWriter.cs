using System.Globalization;
using RoleCompare.Catalog.Loading;
using RoleCompare.Disk;
using RoleCompare.Naming;

namespace RoleCompare.Catalog.Writing;

/// <summary>Writes a catalogue in the layout that data/README.md describes. What is unknown is left out. The same content gives the same bytes.</summary>
public static class CatalogWriter
{
    /// <summary>What a folder with an imported catalogue is known by, and what of it a new import replaces.</summary>
    public static FolderContent ImportedContent { get; } =
        new("imported catalogue", OriginsFile.Name, [DimensionsFile.Name, SkillsFile.Name, OriginsFile.Name, RoleFile.Folder]);

    /// <summary>Writes the files into an empty folder.</summary>
    /// <param name="folder">The folder; it must be there.</param>
    /// <param name="dimensions">The ten dimensions, in the order of every table.</param>
    /// <param name="skills">The skills; ids unique, and no name or alias of two.</param>
    /// <param name="roles">The roles; ids and titles unique, and what they name among the skills and roles.</param>
    /// <param name="origins">The publications that something was taken from; none gives no file.</param>
    /// <param name="progress">Told how many roles are written; null for nothing.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="IOException">The disk, or a right to it, does not allow it.</exception>
    public static void Write(
        string folder,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyCollection<Skill> skills,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<Origin> origins,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using (var yaml = new YamlWriter(Path.Combine(folder, DimensionsFile.Name)))
            yaml.List(dimensions, dimension => WriteDimension(yaml, dimension));
        using (var yaml = new YamlWriter(Path.Combine(folder, SkillsFile.Name)))
            yaml.List(skills.OrderBy(skill => skill.Id, StringComparer.Ordinal), skill => WriteSkill(yaml, skill));
        if (origins.Count > 0)
        {
            using var yaml = new YamlWriter(Path.Combine(folder, OriginsFile.Name));
            yaml.List(origins.OrderBy(origin => origin.Id, StringComparer.Ordinal), origin => WriteOrigin(yaml, origin));
        }

        var rolesFolder = Directory.CreateDirectory(Path.Combine(folder, RoleFile.Folder)).FullName;
        var written = 0;
        foreach (var role in roles.OrderBy(role => role.Id))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var yaml = new YamlWriter(Path.Combine(rolesFolder, $"{role.Id}.yaml"));
            WriteRole(yaml, role);
            progress?.Report(++written);
        }
    }

    private static void WriteDimension(YamlWriter yaml, Dimension dimension) => yaml.Map(() =>
    {
        yaml.Word("id", dimension.Id);
        yaml.Text("name", dimension.Name);
        yaml.Word("lens", dimension.Lens.Word());
        yaml.Text("question", dimension.Question);
        yaml.Key("rubric");
        yaml.Map(() =>
        {
            for (var level = DimensionLevel.Minimum; level <= DimensionLevel.Maximum; level++)
                yaml.Text(level.ToString(CultureInfo.InvariantCulture), dimension.Anchor(DimensionLevel.Create(level)));
        });
    });

    private static void WriteSkill(YamlWriter yaml, Skill skill) => yaml.Map(() =>
    {
        yaml.Word("id", skill.Id);
        yaml.Text("name", skill.Name);
        yaml.Texts("aliases", skill.Aliases);
        yaml.Word("category", skill.Category);
        yaml.Text("description", skill.Description);
        if (skill.Levels.Count > 0)
        {
            yaml.Key("levels");
            yaml.Map(() =>
            {
                foreach (var (level, text) in Skill.DescribedLevels.Zip(skill.Levels))
                    yaml.Text(level.ToString(CultureInfo.InvariantCulture), text);
            });
        }

        WriteProvenance(yaml, skill.Provenance);
    });

    private static void WriteOrigin(YamlWriter yaml, Origin origin) => yaml.Map(() =>
    {
        yaml.Word("id", origin.Id);
        yaml.Text("name", origin.Name);
        yaml.Text("version", origin.Version);
        yaml.Text("license", origin.License);
        yaml.Text("attribution", origin.Attribution);
    });

    private static void WriteRole(YamlWriter yaml, Role role) => yaml.Map(() =>
    {
        yaml.Word("id", role.Id.Value);
        yaml.Text("title", role.Title);
        yaml.Texts("aliases", role.Aliases);
        yaml.Word("family", role.Family);
        yaml.Number("seniority", role.Seniority?.Value);
        yaml.Text("summary", role.Summary);
        WriteDimensions(yaml, role);
        if (role.Skills.Count > 0)
        {
            yaml.Key("skills");
            yaml.List(role.Skills, need => yaml.Map(() =>
            {
                yaml.Word("id", need.Skill.Id);
                yaml.Number("level", need.Level?.Value);
                yaml.Word("need", need.Need.Word());
            }));
        }

        if (role.Progressions.Count > 0)
        {
            yaml.Key("progressions");
            yaml.List(role.Progressions, move => yaml.Map(() =>
            {
                yaml.Word("to", move.To.Value);
                yaml.Word("kind", move.Kind.Word());
                yaml.Text("sentence", move.Sentence);
            }));
        }

        yaml.Texts("sources", role.Sources);
        WriteProvenance(yaml, role.Provenance);
    });

    private static void WriteDimensions(YamlWriter yaml, Role role)
    {
        var known = role.Dimensions.Where(entry => entry.Level is not null || entry.Text is not null).ToList();
        if (known.Count == 0)
            return;
        yaml.Key("dimensions");
        yaml.Map(() =>
        {
            foreach (var entry in known)
            {
                yaml.Key(entry.Dimension.Id);
                yaml.Map(() =>
                {
                    yaml.Number("level", entry.Level?.Value);
                    yaml.Text("text", entry.Text);
                });
            }
        });
    }

    private static void WriteProvenance(YamlWriter yaml, Provenance? provenance)
    {
        yaml.Word("origin", provenance?.Origin.Id);
        yaml.Text("code", provenance?.Code);
    }
}
