namespace RoleCompare.Tests.Storage;

/// <summary>Owned profiles in a database file, and in those beside it.</summary>
public sealed class OwnedProfilesInAFileTests() : OwnedProfilesTests(new StorePlace())
{
    private protected override IEnumerable<byte[]> AllThatIsKept() => Directory.GetFiles(((StorePlace)Place).Folder).Select(DeletingTests.ReadShared);
}
