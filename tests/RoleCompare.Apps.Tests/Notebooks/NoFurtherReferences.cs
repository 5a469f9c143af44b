using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>Finds no assembly beyond those that a script is given. Roslyn's own looks for more, and may find a second copy of one that is there, whose types are others.</summary>
internal sealed class NoFurtherReferences : MetadataReferenceResolver
{
    public override bool ResolveMissingAssemblies => false;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => other is NoFurtherReferences;

    public override int GetHashCode() => 1;
}
