using System.Globalization;
using System.Text.Json;
using RoleCompare.Profiles;
using RoleCompare.StrictJson;

namespace RoleCompare.Batches;

/// <summary>What stands on a line of a batch: a profile, or <c>{"id": …, "profile": {…}}</c>.</summary>
/// <param name="Id">The id: a text or a whole number; null without one.</param>
/// <param name="Profile">The bytes of the profile.</param>
internal sealed record BatchEntry(JsonElement? Id, ReadOnlyMemory<byte> Profile)
{
    private const string IdMember = "id";
    private const string ProfileMember = "profile";
    private const int MaximumIdLength = 200;

    /// <summary>Takes a line apart; the profile itself is not yet looked at.</summary>
    /// <exception cref="ProfileException">The line is too long, no JSON object, or has wrong members.</exception>
    public static BatchEntry Parse(BatchLine line)
    {
        var place = PlaceOf(line);
        if (line.Json is not { } json)
            throw new ProfileException(place, string.Create(CultureInfo.InvariantCulture, $"The line has more than {BatchReader.MaximumLineBytes:N0} bytes; that is the most allowed."));
        var source = new StrictSource("line", "{\"id\": 7, \"profile\": {\"skills\": {\"python\": 3}}}", message => new ProfileException(place, message)) { LinesBefore = line.Number - 1 };
        return StrictReader.Parse(json, source, root => Read(root, json));
    }

    /// <summary>How a line is named in messages.</summary>
    public static string PlaceOf(BatchLine line) => $"line {line.Number}";

    private static BatchEntry Read(StrictObject root, ReadOnlyMemory<byte> json)
    {
        if (!root.Members.Any(member => member.Name is IdMember or ProfileMember))
            return new BatchEntry(null, json);
        root.AllowOnly([IdMember, ProfileMember], name => $"stands beside '{IdMember}' or '{ProfileMember}'; put what belongs to the profile into it: {{\"{IdMember}\": …, \"{ProfileMember}\": {{\"{name}\": …}}}}.");
        root.Required(ProfileMember, root.Object(ProfileMember));
        return new BatchEntry(IdOf(root), root.Raw(ProfileMember)!.Value);
    }

    private static JsonElement? IdOf(StrictObject root)
    {
        var id = root.Members.FirstOrDefault(member => member.Name == IdMember).Value;
        switch (id.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                root.Text(IdMember, MaximumIdLength);
                return id.Clone();
            case JsonValueKind.Number when id.TryGetInt64(out _):
                return id.Clone();
            default:
                throw root.Error(IdMember, $"is neither a text in quotes of at most {MaximumIdLength} characters nor a whole number; use one of them, or leave it out.");
        }
    }
}
