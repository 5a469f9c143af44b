using System.Text.Encodings.Web;
using System.Text.Json;
using RoleCompare.Catalog;

namespace RoleCompare.Profiles;

/// <summary>Writes profiles as the JSON that <see cref="ProfileReader"/> reads. What a profile does not say is left out.</summary>
public static class ProfileWriter
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A profile as indented UTF-8 JSON with line feeds and without one at the end; equal profiles give equal bytes.</summary>
    public static byte[] Write(Profile profile)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
            Write(json, profile);
        return stream.ToArray();
    }

    /// <summary>Writes a profile as the next value of a larger document.</summary>
    public static void Write(Utf8JsonWriter json, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        WriteSkills(json, profile.Skills);
        WriteText(json, "goals", profile.Goals);
        WriteText(json, "experience", profile.Experience);
        WritePreferences(json, profile);
        WriteConstraints(json, profile.Constraints);
        if (profile.CurrentRole is not null)
            json.WriteString("currentRole", profile.CurrentRole);
        if (profile.TargetRole is not null)
            json.WriteString("targetRole", profile.TargetRole);
        json.WriteEndObject();
    }

    private static void WriteSkills(Utf8JsonWriter json, IReadOnlyList<StatedSkill> skills)
    {
        if (skills.Count == 0)
            return;
        json.WriteStartObject("skills");
        foreach (var skill in skills)
            json.WriteNumber(skill.Name, skill.Level.Value);
        json.WriteEndObject();
    }

    private static void WritePreferences(Utf8JsonWriter json, Profile profile)
    {
        if (profile.Preferences.Count == 0 && profile.WantedSeniority is null)
            return;
        json.WriteStartObject("preferences");
        foreach (var id in Dimension.Ids.Where(profile.Preferences.ContainsKey))
            json.WriteNumber(id, profile.Preferences[id].Value);
        if (profile.WantedSeniority is { } wanted)
            json.WriteNumber(ProfileReader.SeniorityMember, wanted.Value);
        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, ProfileConstraints constraints)
    {
        if (constraints is { NoPeopleManagement: false, MinSeniority: null, MaxSeniority: null, ExcludeRoles.Count: 0 })
            return;
        json.WriteStartObject("constraints");
        if (constraints.NoPeopleManagement)
            json.WriteBoolean("noPeopleManagement", true);
        if (constraints.MinSeniority is { } minimum)
            json.WriteNumber("minSeniority", minimum.Value);
        if (constraints.MaxSeniority is { } maximum)
            json.WriteNumber("maxSeniority", maximum.Value);
        if (constraints.ExcludeRoles.Count > 0)
        {
            json.WriteStartArray("excludeRoles");
            foreach (var role in constraints.ExcludeRoles)
                json.WriteStringValue(role);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string member, string text)
    {
        if (text.Length > 0)
            json.WriteString(member, text);
    }
}
