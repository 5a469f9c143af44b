namespace RoleCompare.Catalog.Caching;

/// <summary>
/// A catalogue as bytes that are quick to read: dimensions, origins, skills, roles, each list preceded by its length. Skills, dimensions and
/// origins are named by their position; a level of 0 stands for one that is not known, an empty text for one that is not there.
/// </summary>
internal static class CompiledCatalog
{
    /// <summary>Writes a catalogue.</summary>
    public static void Write(BinaryWriter writer, RoleCatalog catalog)
    {
        var origins = Positions(catalog.Origins);
        var skills = Positions(catalog.Skills);
        writer.Write(catalog.Fingerprint);
        WriteList(writer, catalog.Dimensions, WriteDimension);
        WriteList(writer, catalog.Origins, WriteOrigin);
        WriteList(writer, catalog.Skills, (to, skill) => WriteSkill(to, skill, origins));
        WriteList(writer, catalog.Roles, (to, role) => WriteRole(to, role, skills, origins));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RoleCatalog Read(BinaryReader reader)
    {
        var fingerprint = reader.ReadString();
        var dimensions = ReadList(reader, ReadDimension);
        var origins = ReadList(reader, ReadOrigin);
        var skills = ReadList(reader, from => ReadSkill(from, origins));
        var roles = ReadList(reader, from => ReadRole(from, dimensions, skills, origins));
        return RoleCatalog.Create(dimensions, skills, roles, fingerprint, origins);
    }

    private static Dictionary<T, int> Positions<T>(IReadOnlyList<T> items)
        where T : class => items.Index().ToDictionary(entry => entry.Item, entry => entry.Index, ReferenceEqualityComparer.Instance as IEqualityComparer<T>);

    private static void WriteDimension(BinaryWriter writer, Dimension dimension)
    {
        writer.Write(dimension.Id);
        writer.Write(dimension.Name);
        writer.Write((byte)dimension.Lens);
        writer.Write(dimension.Question);
        WriteTexts(writer, dimension.Rubric);
    }

    private static Dimension ReadDimension(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), (Lens)reader.ReadByte(), reader.ReadString(), ReadTexts(reader));

    private static void WriteOrigin(BinaryWriter writer, Origin origin)
    {
        foreach (var text in (string[])[origin.Id, origin.Name, origin.Version, origin.License, origin.Attribution])
            writer.Write(text);
    }

    private static Origin ReadOrigin(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());

    private static void WriteSkill(BinaryWriter writer, Skill skill, Dictionary<Origin, int> origins)
    {
        writer.Write(skill.Id);
        writer.Write(skill.Name);
        WriteTexts(writer, skill.Aliases);
        writer.Write(skill.Category);
        writer.Write(skill.Description ?? "");
        WriteTexts(writer, skill.Levels);
        WriteProvenance(writer, skill.Provenance, origins);
    }

    private static Skill ReadSkill(BinaryReader reader, List<Origin> origins) =>
        new(reader.ReadString(), reader.ReadString(), ReadTexts(reader), reader.ReadString(), ReadText(reader), ReadTexts(reader))
        {
            Provenance = ReadProvenance(reader, origins),
        };

    private static void WriteRole(BinaryWriter writer, Role role, Dictionary<Skill, int> skills, Dictionary<Origin, int> origins)
    {
        writer.Write(role.Id.Value);
        writer.Write(role.Title);
        WriteTexts(writer, role.Aliases);
        writer.Write(role.Family ?? "");
        writer.Write((byte)(role.Seniority?.Value ?? 0));
        writer.Write(role.Summary ?? "");
        foreach (var entry in role.Dimensions)
        {
            writer.Write((byte)(entry.Level?.Value ?? 0));
            writer.Write(entry.Text ?? "");
        }

        WriteList(writer, role.Skills, (to, need) =>
        {
            to.Write7BitEncodedInt(skills[need.Skill]);
            to.Write((byte)(need.Level?.Value ?? 0));
            to.Write((byte)need.Need);
        });
        WriteList(writer, role.Progressions, (to, move) =>
        {
            to.Write(move.To.Value);
            to.Write((byte)move.Kind);
            to.Write(move.Sentence);
        });
        WriteTexts(writer, role.Sources);
        WriteProvenance(writer, role.Provenance, origins);
    }

    // The members are read in the order in which they are written: C# runs an initializer in the order of its text.
    private static Role ReadRole(BinaryReader reader, List<Dimension> dimensions, List<Skill> skills, List<Origin> origins) => new()
    {
        Id = RoleId.Create(reader.ReadString()),
        Title = reader.ReadString(),
        Aliases = ReadTexts(reader),
        Family = ReadText(reader),
        Seniority = Seniority.TryCreate(reader.ReadByte()),
        Summary = ReadText(reader),
        Dimensions = [.. dimensions.Select(dimension => new RoleDimension(dimension, DimensionLevel.TryCreate(reader.ReadByte()), ReadText(reader)))],
        Skills = ReadList(reader, from => new RoleSkill(skills[from.Read7BitEncodedInt()], ReadSkillLevel(from), (SkillNeed)from.ReadByte())),
        Progressions = ReadList(reader, from => new Progression(RoleId.Create(from.ReadString()), (ProgressionKind)from.ReadByte(), from.ReadString())),
        Sources = ReadTexts(reader),
        Provenance = ReadProvenance(reader, origins),
    };

    private static SkillLevel? ReadSkillLevel(BinaryReader reader) => reader.ReadByte() is > 0 and var level ? SkillLevel.Create(level) : null;

    private static void WriteProvenance(BinaryWriter writer, Provenance? provenance, Dictionary<Origin, int> origins)
    {
        writer.Write7BitEncodedInt(provenance is null ? 0 : origins[provenance.Origin] + 1);
        if (provenance is not null)
            writer.Write(provenance.Code);
    }

    private static Provenance? ReadProvenance(BinaryReader reader, List<Origin> origins) =>
        reader.Read7BitEncodedInt() is > 0 and var position ? new Provenance(origins[position - 1], reader.ReadString()) : null;

    private static string? ReadText(BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;

    private static void WriteTexts(BinaryWriter writer, IReadOnlyList<string> texts) => WriteList(writer, texts, (to, text) => to.Write(text));

    private static List<string> ReadTexts(BinaryReader reader) => ReadList(reader, from => from.ReadString());

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(writer, item);
    }

    private static List<T> ReadList<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
            items.Add(read(reader));
        return items;
    }
}
