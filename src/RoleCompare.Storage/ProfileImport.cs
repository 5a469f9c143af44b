using RoleCompare.Json;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.StrictJson;

namespace RoleCompare.Storage;

/// <summary>
/// Reads what <see cref="ProfileExport"/> wrote, and plain profiles. Nothing is ignored: what the contract does not know is an error.
/// </summary>
public static class ProfileImport
{
    /// <summary>The most bytes of a document: some thousand kept rankings.</summary>
    public const int MaximumBytes = 500_000_000;

    private const int MaximumQuestionLength = 200;
    private const int FingerprintLength = 64;

    private static readonly string[] Members = ["format", "name", "created", "base", "answers", "results"];
    private static readonly string[] AnswerMembers = ["question", "value", "given"];
    private static readonly string[] ResultMembers = ["kept", "catalogFingerprint", "profile", "ranking"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">An exported profile or a plain one.</param>
    /// <param name="name">The name that it shall have; null for the one that the document says.</param>
    /// <param name="time">The clock, for when a plain profile is made.</param>
    /// <exception cref="RoleCompareException">It is neither, or a plain profile and no name is given; the message names the member, its value and what is allowed.</exception>
    public static ExportedProfile ReadFile(string path, ProfileName? name, TimeProvider time) =>
        StrictReader.ReadFile(path, MaximumBytes, Source(path), root => Read(root, path, name, time));

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <param name="name">The name that it shall have; null for the one that the document says.</param>
    /// <param name="time">The clock, for when a plain profile is made.</param>
    /// <exception cref="RoleCompareException">As <see cref="ReadFile"/>.</exception>
    public static ExportedProfile Read(Stream stream, string source, ProfileName? name, TimeProvider time) =>
        StrictReader.Read(stream, MaximumBytes, Source(source), root => Read(root, source, name, time));

    private static StrictSource Source(string place) => new("profile", "{\"skills\": {\"python\": 3}}", message => new StorageException(StorageFault.BadImport, $"{place}: {message}"));

    // A plain profile has none of the members of an exported one.
    private static ExportedProfile Read(StrictObject root, string place, ProfileName? name, TimeProvider time) =>
        root.Members.Any(member => Members.Contains(member.Name) && member.Name != "name")
            ? ReadExported(root, place, name)
            : new ExportedProfile(
                name ?? throw new StorageException(StorageFault.BadImport, $"{place}: A plain profile says no name to save it under; give it one with --name."),
                Timestamp.Now(time), ProfileReader.Parse(root.Raw(), place), [], []);

    private static ExportedProfile ReadExported(StrictObject root, string place, ProfileName? name)
    {
        root.AllowOnly(Members);
        var format = root.Required("format", root.Text("format", MaximumQuestionLength));
        if (format != ProfileExport.Format)
            throw root.Error("format", $"is '{format}'; this program reads '{ProfileExport.Format}'. Import it with the version of RoleCompare that exported it.");
        var written = root.Required("name", root.Text("name", MaximumQuestionLength));
        return new ExportedProfile(
            name ?? Name(root, written),
            Time(root, "created"),
            root.Raw("base") is { } basis ? ProfileReader.ParseKept(basis, $"{place}: 'base'") : null,
            [.. root.Objects("answers").Select((answer, i) => ReadAnswer(answer, i + 1))],
            [.. root.Objects("results").Select((result, i) => ReadResult(result, i + 1, $"{place}: 'results[{i}]"))]);
    }

    private static SavedAnswer ReadAnswer(StrictObject answer, int number)
    {
        answer.AllowOnly(AnswerMembers);
        var question = answer.Required("question", answer.Text("question", MaximumQuestionLength));
        return question.Length == 0
            ? throw answer.Error("question", "is empty; it must be the id of a question.")
            : new SavedAnswer(number, new Answer(question, answer.Text("value", ProfileReader.MaximumTextLength)), Time(answer, "given"));
    }

    private static SavedResult ReadResult(StrictObject result, int number, string place)
    {
        result.AllowOnly(ResultMembers);
        var fingerprint = result.Required("catalogFingerprint", result.Text("catalogFingerprint", MaximumQuestionLength));
        if (fingerprint.Length != FingerprintLength || !fingerprint.All(char.IsAsciiHexDigitLower))
            throw result.Error("catalogFingerprint", $"is '{fingerprint}'; it must be {FingerprintLength} hexadecimal digits in lower case.");
        return new SavedResult(
            number,
            fingerprint,
            ProfileReader.ParseKept(result.Required("profile", result.Raw("profile")), $"{place}.profile'"),
            RankingReader.Parse(result.Required("ranking", result.Raw("ranking")), $"{place}.ranking'"),
            Time(result, "kept"));
    }

    private static DateTimeOffset Time(StrictObject from, string member)
    {
        var text = from.Required(member, from.Text(member, MaximumQuestionLength));
        return Timestamp.Parse(text) ?? throw from.Error(member, $"is '{text}'; it must be a time in UTC such as {Timestamp.Example}.");
    }

    private static ProfileName Name(StrictObject root, string written)
    {
        try
        {
            return ProfileName.Create(written);
        }
        catch (RoleCompareException exception)
        {
            throw root.Error("name", $"is not allowed. {exception.Message}");
        }
    }
}
