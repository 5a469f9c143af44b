namespace RoleCompare.Tests.Storage;

/// <summary>Many threads and a database file.</summary>
public sealed class ManyThreadsInAFileTests() : ManyThreadsTests(new StorePlace());
