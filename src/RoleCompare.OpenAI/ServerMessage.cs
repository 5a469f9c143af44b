using System.Text.Json;
using RoleCompare.Naming;

namespace RoleCompare.OpenAI;

/// <summary>What a server says of a request that it refuses, made fit to be shown.</summary>
internal static class ServerMessage
{
    private const int MaximumLength = 300;

    /// <summary>The message on one line, shortened, without control characters and without the key; empty when there is none to be read.</summary>
    /// <param name="body">The answer's body.</param>
    /// <param name="key">The key that was sent, which a server may repeat; null when none was.</param>
    public static string Read(ReadOnlyMemory<byte> body, string? key)
    {
        var text = PlainText.OneLine(Find(body)).Trim();
        if (key is not null)
            text = text.Replace(key, "…", StringComparison.Ordinal);
        return text.Length <= MaximumLength ? text : text[..(MaximumLength - 1)].TrimEnd() + "…";
    }

    // {"error": {"message": "…"}} (OpenAI, LM Studio), {"error": "…"} (Ollama, TEI), {"message": "…"} (vLLM), {"detail": "…"}.
    private static string Find(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var element = document.RootElement;
            foreach (var name in (string[])["error", "message", "detail"])
            {
                if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var inner))
                    element = inner;
            }

            return element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
