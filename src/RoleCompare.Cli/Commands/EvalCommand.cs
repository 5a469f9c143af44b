using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;
using RoleCompare.Matching;
using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare eval DIR…</c>: the model's quality: how well it ranks, what it knows of a catalogue, what changes its rankings.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var sets = new Argument<string[]>("DIR")
        {
            Description = "Folders with queries.jsonl, corpus.jsonl and qrels.tsv.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var model = Shared.Model();
        var against = new Option<string>("--against") { Description = "Another model's folder: its figures, and the paired difference to it.", HelpName = "DIR" };
        var onet = new Option<string>("--onet") { Description = "The O*NET release that was trained on: count what a set has in common with it.", HelpName = "FILE" };
        var esco = new Option<string>("--esco") { Description = "The ESCO release that was trained on, likewise.", HelpName = "FILE" };
        var catalog = new Option<string>("--catalog") { Description = "A catalogue's folder: measure whether its roles' texts find them.", HelpName = "DIR" };
        var bias = new Option<bool>("--bias") { Description = "Measure whether words about a person change rankings of the catalogue's roles (and, with --onet, of occupations)." };
        var people = new Option<string[]>("--people") { Description = "A file of judged people: how well the score ranks the roles for them. May be given more than once.", HelpName = "FILE" };
        var ablation = new Option<bool>("--ablation") { Description = "With --people: learn the weights of the score again without each part of the evidence and of the judgements." };
        var output = new Option<string>("--output") { Description = "A folder to write evaluation.json and evaluation.md to.", HelpName = "DIR" };
        var markdown = new Option<bool>("--markdown") { Description = "Print Markdown tables." };
        var json = Shared.Json();
        var command = new Command("eval", "Measure the model: how well it ranks beside BM25 and character TF-IDF, and more.")
        {
            sets, model, against, onet, esco, catalog, bias, people, ablation, output, markdown, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var folders = parsed.GetValue(sets) ?? [];
                if (parsed.GetValue(json) && parsed.GetValue(markdown))
                    throw new RoleCompareException("--json and --markdown exclude each other; use one of them. --output DIR writes both.");
                var peopleFiles = parsed.GetValue(people) ?? [];
                if (folders.Length == 0 && parsed.GetValue(catalog) is null && !parsed.GetValue(bias) && peopleFiles.Length == 0)
                    throw new RoleCompareException("There is nothing to measure: name the folder of a set, --catalog DIR, --bias or --people FILE. See `rolecompare eval --help`.");
                if (parsed.GetValue(ablation) && peopleFiles.Length == 0)
                    throw new RoleCompareException("--ablation needs people to rank; name a file of them with --people FILE.");
                var files = parsed.GetValue(output) is { } directory ? EvaluationFiles.In(directory) : null;
                var plan = new Plan(
                    EvaluationSets.Load(folders),
                    Workspace.LoadModel(parsed, model),
                    parsed.GetValue(against) is { } other ? EmbeddingModel.Load(other) : null,
                    parsed.GetValue(onet) is { } onetFile ? OnetDatabase.Load(onetFile) : null,
                    parsed.GetValue(esco) is { } escoFile ? EscoDataset.Load(escoFile) : null,
                    parsed.GetValue(catalog) is { } folder ? RoleCatalog.Load(folder) : null,
                    parsed.GetValue(bias) ? Workspace.LoadCatalog(parsed, catalog) : null,
                    peopleFiles.Length > 0 ? LoadPeople(parsed, model, catalog, peopleFiles, parsed.GetValue(ablation)) : null);

                using var progress = new ProgressLine<EvaluationProgress>(Describe);
                var report = Measure(plan, progress, cancellationToken);
                progress.Clear();
                files?.Write(report);
                if (parsed.GetValue(json))
                    Output.Verbatim(EvaluationJson.Serialize(report) + "\n");
                else if (parsed.GetValue(markdown))
                    Output.Verbatim(EvaluationMarkdown.Write(report));
                else
                    EvaluationTable.Write(report);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static EvaluationReport Measure(Plan plan, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var names = plan.Onet is null && plan.Esco is null ? null : OccupationNames.Create(plan.Onet, plan.Esco);
        return new EvaluationReport(
            plan.Model.Id,
            plan.Against?.Id,
            [.. plan.Sets.Select(set => SetReport.Create(
                Evaluator.Evaluate(plan.Model, set, plan.Against, progress, cancellationToken),
                names is null ? null : TrainingOverlap.Count(names, set)))])
        {
            Catalog = plan.Catalog is { } catalog ? CatalogCheck.Run(catalog, plan.Model, plan.Against, progress, cancellationToken) : null,
            People = plan.People is { } people ? PeopleCheck.Run(people.Index, people.Sets, people.Judged, cancellationToken) : null,
            Bias = plan.BiasCatalog is { } roles ? BiasCheck.Run(plan.Model, roles, plan.Onet, cancellationToken) : null,
        };
    }

    private static PeoplePlan LoadPeople(ParseResult parsed, Option<string> model, Option<string> catalog, string[] files, bool isAblated)
    {
        var roles = Workspace.LoadCatalog(parsed, catalog);
        return new PeoplePlan(
            CatalogIndex.Create(roles, Workspace.LoadModel(parsed, model), ScoreWeightsFile.Load(parsed.GetValue(model) ?? Workspace.BuiltInModel)),
            [.. files.Select(file => PeopleSet.Read(file, roles))],
            isAblated ? JudgementFiles.OfCatalog(parsed.GetValue(catalog) ?? Workspace.BuiltInCatalog, roles) : null);
    }

    private static string Describe(EvaluationProgress progress) =>
        $"{progress.Set}, {progress.Scorer}: {progress.Query} of {progress.QueryCount} queries";

    private sealed record Plan(
        IReadOnlyList<EvaluationSet> Sets,
        EmbeddingModel Model,
        EmbeddingModel? Against,
        OnetDatabase? Onet,
        EscoDataset? Esco,
        RoleCatalog? Catalog,
        RoleCatalog? BiasCatalog,
        PeoplePlan? People);

    private sealed record PeoplePlan(CatalogIndex Index, IReadOnlyList<PeopleSet> Sets, IReadOnlyList<JudgedPerson>? Judged);
}
