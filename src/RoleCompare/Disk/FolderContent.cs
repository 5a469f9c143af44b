namespace RoleCompare.Disk;

/// <summary>What an <see cref="OutputFolder"/> holds, so that only a folder with the same kind of content is replaced.</summary>
/// <param name="Name">What it is called in messages, such as <c>model</c>.</param>
/// <param name="Marker">The file by which such a folder is known.</param>
/// <param name="Entries">The names of the files and folders that belong to it: carried along, they would stand there beside the new ones. All others are kept.</param>
public sealed record FolderContent(string Name, string Marker, IReadOnlyCollection<string> Entries)
{
    /// <summary>The article that stands before <see cref="Name"/>.</summary>
    internal string Article => Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
}
