namespace RoleCompare.Web.Hosting;

/// <summary>On a server for many people: refuses what did not come by HTTPS, where others could read the secret in the cookie.</summary>
internal sealed class SecureOnly(RequestDelegate next)
{
    /// <summary>Handles a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.IsHttps && !IsForTheOperator(context.Request.Path))
            throw new BadHttpRequestException("This server is reached by https only. If you run it: let the proxy send X-Forwarded-Proto, and name it in Hosted:Proxies where it is another machine.");
        context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }

    // What watches over the server asks on the machine itself.
    private static bool IsForTheOperator(PathString path) => path == "/livez" || path == "/readyz";
}
