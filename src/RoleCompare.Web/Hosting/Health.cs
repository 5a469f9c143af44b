using RoleCompare.Storage;

namespace RoleCompare.Web.Hosting;

/// <summary>Says to a machine whether the program runs, and whether it can serve.</summary>
internal static class Health
{
    /// <summary>Adds <c>/livez</c> and <c>/readyz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/livez", () => TypedResults.Text("ok\n")).ExcludeFromDescription();
        app.MapGet("/readyz", (ProfileStore store) =>
        {
            try
            {
                store.Read(profiles => profiles.Find(Probe));
                return TypedResults.Text("ok\n");
            }
            catch (StorageException)
            {
                return TypedResults.Text("the database cannot be used\n", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).ExcludeFromDescription();
    }

    private static ProfileName Probe { get; } = ProfileName.Create("me");
}
