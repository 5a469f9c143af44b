using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Resumes;

namespace RoleCompare.Cli.Terminal;

/// <summary>
/// Asks a person about each part of a proposal, one line after the other, so that a screen reader can follow. Talks on standard error, so that
/// the profile can go to standard output.
/// </summary>
/// <param name="proposal">The proposal.</param>
internal sealed class ProposalReview(ResumeProposal proposal)
{
    private readonly SkillLevel?[] _levels = new SkillLevel?[proposal.Skills.Count];
    private readonly bool[] _isDecided = new bool[proposal.Skills.Count];
    private bool _takesRole;

    /// <summary>Whether somebody can be asked.</summary>
    public static bool IsPossible => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    /// <summary>Asks.</summary>
    /// <returns>What they accepted; null when they left without accepting anything.</returns>
    public Profile? Run()
    {
        Say($"{proposal.Skills.Count} skills were found{(proposal.CurrentRole is null ? "" : ", and your current role")}. Nothing is taken without you.");
        Say("Keys: Enter takes it as it stands or keeps what you decided before, 0 to 5 takes it with that level, d leaves it out, ? explains the levels, b goes back, q quits without writing.");
        var last = proposal.Skills.Count + (proposal.CurrentRole is null ? 0 : 1);
        for (var step = 0; step <= last;)
        {
            var move = step < proposal.Skills.Count ? AskSkill(step) : step < last ? AskRole() : AskEnd();
            if (move is null)
                return null;
            step = Math.Max(0, step + move.Value);
        }

        return proposal.ToProfile([.. Accepted().Take(ProfileReader.MaximumSkills)], _takesRole);
    }

    private IEnumerable<AcceptedSkill> Accepted() =>
        proposal.Skills.Zip(_levels).Where(skill => skill.Second is not null).Select(skill => new AcceptedSkill(skill.First.Skill, skill.Second!.Value));

    private int? AskSkill(int index)
    {
        var skill = proposal.Skills[index];
        Say("");
        Say($"{index + 1} of {proposal.Skills.Count}: {skill.Skill.Name}, {ProposalReport.LevelOf(skill)}{DecidedOn(index)}");
        Say($"  \"{skill.Phrase}\"{ProposalReport.Recognised(skill)}");
        while (true)
        {
            switch (Key())
            {
                case '\r' when _isDecided[index]:
                    Say(_levels[index] is { } kept ? $"  taken with level {kept}" : "  left out");
                    return 1;
                case '\r' when skill.Level is { } level:
                    return Take(index, level);
                case '\r':
                    Say("  The CV does not say how well: give a level from 0 to 5, or leave it out with d.");
                    break;
                case >= '0' and <= '5' and var digit:
                    return Take(index, SkillLevel.Create(digit - '0'));
                case 'd':
                    (_levels[index], _isDecided[index]) = (null, true);
                    Say("  left out");
                    return 1;
                case '?':
                    Explain(skill.Skill);
                    break;
                case 'b':
                    return -1;
                case 'q':
                    return null;
            }
        }
    }

    private int? AskRole()
    {
        Say("");
        Say($"Your current role: {proposal.CurrentRole!.Role.Title}");
        Say($"  \"{proposal.CurrentRole.Phrase}\"");
        return AskWhether("  Enter takes it, d leaves it out, b goes back, q quits.", taken => _takesRole = taken);
    }

    private int? AskEnd()
    {
        var taken = Accepted().Count();
        Say("");
        Say($"Taken: {taken} of {proposal.Skills.Count} skills{(_takesRole ? ", the current role" : "")}, and the text of the CV as experience, without what says who and where you are.");
        if (taken > ProfileReader.MaximumSkills)
            Say($"A profile has at most {ProfileReader.MaximumSkills} skills: only the first are written.");
        return AskWhether("  Enter writes the profile, b goes back, q quits without writing.", null);
    }

    private static int? AskWhether(string keys, Action<bool>? decide)
    {
        Say(keys);
        while (true)
        {
            switch (Key())
            {
                case '\r':
                    decide?.Invoke(true);
                    return 1;
                case 'd' when decide is not null:
                    decide(false);
                    return 1;
                case 'b':
                    return -1;
                case 'q':
                    return null;
            }
        }
    }

    private string DecidedOn(int index) => (_isDecided[index], _levels[index]) switch
    {
        (true, { } given) => $" (you gave {given})",
        (true, null) => " (you left it out)",
        _ => "",
    };

    private int Take(int index, SkillLevel level)
    {
        (_levels[index], _isDecided[index]) = (level, true);
        Say($"  taken with level {level}");
        return 1;
    }

    private static void Explain(Skill skill)
    {
        Say("  0: I do not have it");
        if (skill.Levels.Count == 0)
            Say("  1: a beginner's; 3: I work on my own; 5: others come to me for it");
        foreach (var (level, text) in Skill.DescribedLevels.Zip(skill.Levels))
            Say($"  {level}: {text}");
    }

    private static void Say(string text) => Output.Note(Output.Wrapped(text));

    private static char Key()
    {
        try
        {
            var key = Console.ReadKey(intercept: true);

            // A terminal that is gone gives nothing, again and again; Ctrl+D is the end of the input.
            return key == default || key.KeyChar == '\u0004' ? 'q' : key.Key == ConsoleKey.Enter ? '\r' : char.ToLowerInvariant(key.KeyChar);
        }
        catch (InvalidOperationException)
        {
            return 'q';
        }
    }
}
