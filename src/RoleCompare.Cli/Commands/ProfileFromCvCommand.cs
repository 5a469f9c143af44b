using System.CommandLine;
using System.Text;
using RoleCompare.Cli.Terminal;
using RoleCompare.Import.Documents;
using RoleCompare.Json;
using RoleCompare.Profiles;
using RoleCompare.Resumes;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile from-cv FILE</c>: proposes a profile from a CV; the person confirms it.</summary>
internal static class ProfileFromCvCommand
{
    public static Command Create()
    {
        var fileArgument = new Argument<string>("FILE") { Description = $"The CV: {string.Join(", ", DocumentFile.Extensions)}. It does not leave this machine." };
        var outputOption = new Option<string>("--output") { Description = "The profile to write, in place of the one that is there. [default: standard output]", HelpName = "FILE" };
        var yesOption = new Option<bool>("--yes") { Description = "Accept the current role and every skill of which the CV says how well, without asking." };
        var catalogOption = Shared.Catalog();
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var command = new Command("from-cv", "Propose a profile from a CV, with the words that show each skill. In a terminal you confirm, change or leave out each of them; else the proposal is printed.")
        {
            fileArgument, outputOption, yesOption, jsonOption, catalogOption, modelOption,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (output, yes, json) = (parsed.GetValue(outputOption), parsed.GetValue(yesOption), parsed.GetValue(jsonOption));
            if (yes && json)
                throw new RoleCompareException("--json prints the proposal and --yes the profile that comes of it; use one of them.");
            if (json && output is not null)
                throw new RoleCompareException("--json prints the proposal and --output takes the profile that comes of it; use one of them.");
            var asks = !yes && !json && ProposalReview.IsPossible;
            if (output is not null && !yes && !asks)
                throw new RoleCompareException("--output needs somebody to confirm the proposal: run it in a terminal, or add --yes to accept every skill of which the CV says how well.");
            var file = output is null ? null : CheckOutput(output, parsed.GetRequiredValue(fileArgument));

            var text = await DocumentFile.ReadAsync(parsed.GetRequiredValue(fileArgument), cancellationToken);
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var model = Workspace.LoadModel(parsed, modelOption);
            var proposal = ResumeReader.Create(catalog, model).Read(text);
            if (proposal.IsExperienceCut)
                Output.Warning($"The CV is longer than the {ProfileReader.MaximumTextLength} characters that a profile allows; its end is not part of the experience. All of it was read for skills.");
            if (json)
                Output.Json(ResumeProposalDocument.Create(model.Id, catalog.Name, proposal));
            else if (yes)
                Write(AcceptAll(proposal), output, file);
            else if (!asks)
                ProposalReport.Write(proposal);
            else if (new ProposalReview(proposal).Run() is { } profile)
                Write(profile, output, file);
            else
                Output.Note("Nothing was written.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Profile AcceptAll(ResumeProposal proposal)
    {
        var accepted = proposal.WithLevels;
        var without = proposal.Skills.Where(skill => skill.Level is null).Select(skill => skill.Skill.Name).ToList();
        if (without.Count > 0)
            Output.Warning($"The CV does not say how well you know {without.Count} skills, so they are left out: {string.Join(", ", without)}. Add them to the profile with a level from 1 to 5, or run this in a terminal to be asked.");
        if (accepted.Count > ProfileReader.MaximumSkills)
            Output.Warning($"A profile has at most {ProfileReader.MaximumSkills} skills; the last {accepted.Count - ProfileReader.MaximumSkills} are left out.");
        return proposal.ToProfile([.. accepted.Take(ProfileReader.MaximumSkills)], takeRole: true);
    }

    // Before anybody answers thirty questions.
    private static OutputFile CheckOutput(string path, string cv)
    {
        OutputFile.RefuseSame(path, cv, "the CV itself, which the profile would replace; name another file, such as profile.json.");
        return OutputFile.Create(path, "profile");
    }

    private static void Write(Profile profile, string? path, OutputFile? file)
    {
        var json = ProfileWriter.Write(profile);
        if (file is null)
        {
            Output.Verbatim(Encoding.UTF8.GetString(json) + "\n");
            return;
        }

        file.Write((byte[])[.. json, (byte)'\n']);
        Output.Note($"{path}: a profile with {profile.Skills.Count} skills. Next: rolecompare recommend --profile {path}");
    }
}
