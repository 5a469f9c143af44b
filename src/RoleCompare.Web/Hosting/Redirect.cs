namespace RoleCompare.Web.Hosting;

/// <summary>Where a form leads once it was sent: to a page that is then loaded, so that going back and loading again sends nothing twice.</summary>
internal static class Redirect
{
    /// <summary>303 See Other (RFC 9110, 15.4.4).</summary>
    /// <param name="address">A path of this app.</param>
    public static IResult To(string address) => new SeeOther(address);

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
