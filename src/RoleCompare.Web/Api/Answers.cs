using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Web.Api;

/// <summary>Reads the body of a request and writes the documents of the command line.</summary>
internal static class Answers
{
    private const string Source = "The body";

    /// <summary>The bytes of a body.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }

    /// <summary>The profile in a body.</summary>
    /// <exception cref="ProfileException">There is none; the message names the member, its value and what is allowed.</exception>
    public static async Task<Profile> ReadProfileAsync(HttpRequest request, CancellationToken cancellationToken) =>
        ProfileReader.Parse(await ReadAsync(request, cancellationToken), Source);

    /// <summary>The profile in a body; null when the body is empty.</summary>
    /// <exception cref="ProfileException">What is there is none.</exception>
    public static async Task<Profile?> FindProfileAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(request, cancellationToken);
        return body.IsEmpty ? null : ProfileReader.Parse(body, Source);
    }

    /// <summary>A document, to the byte as the command line prints it.</summary>
    /// <typeparam name="T">One of the documents of the engine.</typeparam>
    public static IResult Of<T>(T document) => TypedResults.Text(RoleCompareJson.Serialize(document) + "\n", "application/json");
}
