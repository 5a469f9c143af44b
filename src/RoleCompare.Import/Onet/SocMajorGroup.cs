using RoleCompare.Catalog;

namespace RoleCompare.Import.Onet;

/// <summary>The major groups of the Standard Occupational Classification of 2018, which the first two digits of an O*NET-SOC code name.</summary>
internal static class SocMajorGroup
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["11"] = "Management",
        ["13"] = "Business and Financial Operations",
        ["15"] = "Computer and Mathematical",
        ["17"] = "Architecture and Engineering",
        ["19"] = "Life, Physical, and Social Science",
        ["21"] = "Community and Social Service",
        ["23"] = "Legal",
        ["25"] = "Educational Instruction and Library",
        ["27"] = "Arts, Design, Entertainment, Sports, and Media",
        ["29"] = "Healthcare Practitioners and Technical",
        ["31"] = "Healthcare Support",
        ["33"] = "Protective Service",
        ["35"] = "Food Preparation and Serving Related",
        ["37"] = "Building and Grounds Cleaning and Maintenance",
        ["39"] = "Personal Care and Service",
        ["41"] = "Sales and Related",
        ["43"] = "Office and Administrative Support",
        ["45"] = "Farming, Fishing, and Forestry",
        ["47"] = "Construction and Extraction",
        ["49"] = "Installation, Maintenance, and Repair",
        ["51"] = "Production",
        ["53"] = "Transportation and Material Moving",
        ["55"] = "Military Specific",
    };

    /// <summary>The family of an occupation: the slug of its group's name; null when the code is of no group.</summary>
    public static string? Family(string code) =>
        code.Length >= 2 && Names.GetValueOrDefault(code[..2]) is { } name ? Slug.Of(name, "group") : null;
}
