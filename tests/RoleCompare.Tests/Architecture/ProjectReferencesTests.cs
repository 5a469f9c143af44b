using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace RoleCompare.Tests.Architecture;

/// <summary>The arrows between projects point one way: Web, Cli → OpenAI, Storage, Import, Training → RoleCompare; Charts → RoleCompare.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["RoleCompare"] = [],
        ["RoleCompare.Charts"] = ["RoleCompare"],
        ["RoleCompare.Import"] = ["RoleCompare"],
        ["RoleCompare.Training"] = ["RoleCompare.Import", "RoleCompare"],
        ["RoleCompare.Storage"] = ["RoleCompare"],
        ["RoleCompare.OpenAI"] = ["RoleCompare"],
        ["RoleCompare.Cli"] = ["RoleCompare.OpenAI", "RoleCompare.Storage", "RoleCompare.Training", "RoleCompare.Import", "RoleCompare"],
        ["RoleCompare.Web"] = ["RoleCompare.OpenAI", "RoleCompare.Storage", "RoleCompare.Training", "RoleCompare.Import", "RoleCompare"],
    };

    // What belongs to the storage, the web app, the command line and models over HTTP.
    private static readonly string[] NotForTheEngine = ["OpenAI", "System.ClientModel", "System.Net.", "Dapper", "Microsoft.Data.Sqlite", "SQLitePCL", "Npgsql", "Microsoft.AspNetCore", "Spectre.", "System.CommandLine"];

    [Fact]
    public void A_project_file_names_only_projects_further_down()
    {
        var projects = ProjectFiles("src");

        Assert.Contains("RoleCompare", projects.Keys);
        Assert.All(projects, project => Assert.Empty(Includes(project.Value, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(AllowedFor(project.Key))));
    }

    [Fact]
    public void A_built_assembly_uses_only_assemblies_further_down()
    {
        var assemblies = BuiltAssemblies();

        Assert.Superset(new HashSet<string>(["RoleCompare", "RoleCompare.Charts", "RoleCompare.Import", "RoleCompare.OpenAI", "RoleCompare.Storage", "RoleCompare.Training"]), assemblies.Keys.ToHashSet());
        Assert.All(assemblies, assembly => Assert.Empty(
            ReferencesOf(assembly.Value).Where(name => name == "RoleCompare" || name.StartsWith("RoleCompare.", StringComparison.Ordinal)).Except(AllowedFor(assembly.Key))));
    }

    [Fact]
    public void The_engines_project_file_names_no_package_of_a_database_the_web_a_model_over_http_or_a_terminal()
    {
        var engine = ProjectFiles("src")["RoleCompare"];

        Assert.Equal("Microsoft.NET.Sdk", engine.Root!.Attribute("Sdk")!.Value);
        Assert.Empty(Includes(engine, "FrameworkReference"));
        Assert.DoesNotContain(Includes(engine, "PackageReference"), IsNotForTheEngine);
    }

    [Fact]
    public void The_engines_assembly_uses_nothing_of_a_database_the_web_a_model_over_http_or_a_terminal()
    {
        var references = ReferencesOf(BuiltAssemblies()["RoleCompare"]);

        Assert.Contains("YamlDotNet", references);
        Assert.DoesNotContain(references, IsNotForTheEngine);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "RoleCompare.sln"));
        var projects = ProjectFiles("src").Keys.Select(name => $"src\\{name}\\{name}.csproj").Concat(ProjectFiles("tests").Keys.Select(name => $"tests\\{name}\\{name}.csproj"));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    private static string[] AllowedFor(string project) =>
        Allowed.TryGetValue(project, out var allowed) ? allowed : throw new InvalidOperationException($"State in {nameof(Allowed)} what {project} may use.");

    private static bool IsNotForTheEngine(string name) => NotForTheEngine.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, XDocument> ProjectFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => XDocument.Load(file));

    private static IEnumerable<string> Includes(XDocument project, string item) => project.Descendants(item).Select(element => element.Attribute("Include")!.Value);

    private static Dictionary<string, string> BuiltAssemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "RoleCompare*.dll")
            .Where(file => !file.EndsWith("Tests.dll", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    private static List<string> ReferencesOf(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
