namespace RoleCompare.Catalog;

/// <summary>A publication that roles and skills were taken from, with the words in which its publisher asks to be named.</summary>
/// <param name="Id">A slug, unique in the catalogue, such as <c>onet-29-3</c>.</param>
/// <param name="Name">The publication's name.</param>
/// <param name="Version">The release that was taken, in the publisher's own numbering.</param>
/// <param name="License">The terms of use, by name.</param>
/// <param name="Attribution">What must be shown wherever its data shows.</param>
public sealed record Origin(string Id, string Name, string Version, string License, string Attribution);

/// <summary>Where a role or a skill was taken from.</summary>
/// <param name="Origin">The publication.</param>
/// <param name="Code">What it is called there: a code, an address, a heading.</param>
public sealed record Provenance(Origin Origin, string Code);
