namespace RoleCompare.Web.Components;

/// <summary>Leads on from a form that was sent: the page that follows can be loaded again without sending it again.</summary>
/// <param name="address">A place of this site, such as <c>/questions</c>.</param>
internal sealed class SeeOther(string address) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
