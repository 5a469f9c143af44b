using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Storage;
using RoleCompare.Web.Components;

namespace RoleCompare.Web.Hosting;

/// <summary>Turns what went wrong into a page, or into problem details (RFC 9457) below <c>/api</c>. What a person can mend is told as it is; a fault of ours says nothing of itself.</summary>
internal sealed partial class Faults(RequestDelegate next, ILogger<Faults> logger, IProblemDetailsService problems, WebSettings settings)
{
    /// <summary>Handles a request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null })
                await TellAsync(context, context.Response.StatusCode, null);
        }
        catch (StorageException exception) when (!context.Response.HasStarted && settings.Hosted is not null && exception.Fault != StorageFault.BadImport)
        {
            // Its words are for the operator: they name the database.
            await TellOfStorageAsync(context, exception);
        }
        catch (RoleCompareException exception) when (!context.Response.HasStarted)
        {
            await TellAsync(context, StatusCodes.Status400BadRequest, exception.Message);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await TellAsync(context, exception.StatusCode, exception.InnerException is AntiforgeryValidationException ? OldForm : exception.Message);
        }
        catch (AntiforgeryValidationException) when (!context.Response.HasStarted)
        {
            await TellAsync(context, StatusCodes.Status400BadRequest, OldForm);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Failed(exception);
            await TellAsync(context, StatusCodes.Status500InternalServerError, null);
        }
    }

    private const string OldForm = "The form was too old to be sent safely. Go back, load the page again and send it once more; what you saved before is still there.";

    private Task TellOfStorageAsync(HttpContext context, StorageException exception)
    {
        if (exception.Fault == StorageFault.Unknown)
            return TellAsync(context, StatusCodes.Status409Conflict, "What is kept of you was deleted meanwhile, perhaps in another window. Nothing was added.");
        Failed(exception);
        return TellAsync(context, StatusCodes.Status503ServiceUnavailable, "Your data cannot be read or saved at this moment. What you saved before is still there; try again in a minute.");
    }

    private async Task TellAsync(HttpContext context, int status, string? detail)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = { Status = status, Detail = detail } });
            return;
        }

        await new RazorComponentResult<FaultPage>(new { Status = status, Detail = detail }) { StatusCode = status }.ExecuteAsync(context);
    }

    [LoggerMessage(LogLevel.Error, "A request failed.")]
    private partial void Failed(Exception exception);
}
