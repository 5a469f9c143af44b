using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Inspecting;
using RoleCompare.Json;
using RoleCompare.Naming;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare model nearest TEXT</c>: what the model thinks is near, and which words made it so.</summary>
internal static class ModelNearestCommand
{
    private const int DefaultTop = 5;

    private static readonly Dictionary<string, NearKind> Kinds = Enum.GetValues<NearKind>().ToDictionary(kind => kind.Word() + "s");

    public static Command Create()
    {
        var textArgument = new Argument<string>("TEXT") { Description = "Any text, such as a job title or a sentence of a CV; - reads it from standard input." };
        var topOption = Shared.WholeNumber("--top", $"How many of each kind. [default: {DefaultTop}]", 1, 1000);
        var kindsOption = Kind();
        var catalogOption = Shared.Catalog();
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var command = new Command("nearest", "Show what the model thinks is near to a text, and which words made it so.")
        {
            textArgument, topOption, kindsOption, catalogOption, modelOption, jsonOption,
        };
        command.SetAction(parsed =>
        {
            var text = parsed.GetRequiredValue(textArgument) is var given && given == "-" ? Console.In.ReadToEnd() : given;
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var model = Workspace.LoadModel(parsed, modelOption);
            var reading = model.Read(text);
            var kinds = parsed.GetValue(kindsOption) is { } kind ? [kind] : Enum.GetValues<NearKind>();
            var nearest = kinds.SelectMany(each => NearestTexts.Find(model, catalog, text, each, parsed.GetValue(topOption) ?? DefaultTop)).ToList();
            if (parsed.GetValue(jsonOption))
            {
                Output.Json(NearestDocument.Create(model.Id, catalog, text, reading, nearest));
                return ExitCode.Done;
            }

            NearestReport.WriteReading(reading);
            foreach (var group in nearest.GroupBy(near => near.Kind))
                NearestReport.Write($"Nearest {group.Key.Word()}s", [.. group]);
            AttributionLines.Write(NearestTexts.OriginsOf(catalog, nearest));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<NearKind?> Kind() => new("--in")
    {
        Description = $"What to look among: {string.Join(", ", Kinds.Keys)}. [default: all of them]",
        HelpName = "KIND",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Kinds.TryGetValue(text, out var kind))
                return kind;
            result.AddError($"--in is '{text}'; {string.Join(", ", Kinds.Keys)} are allowed.");
            return null;
        },
    };
}
