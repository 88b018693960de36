using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SocialeKaart.Web.Errors;

/// <summary>
/// Answers 405 when a page has no handler for the method. Razor Pages would otherwise draw the page without having run
/// anything, and a half-made page fails in its own way.
/// </summary>
public sealed class PageMethods(RequestDelegate next)
{
    /// <summary>Looks, and goes on or answers 405 with the methods that do work.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        if (page is null)
            return next(context);

        var asked = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Get : context.Request.Method;
        var handled = page.HandlerMethods.Select(handler => handler.HttpMethod).Append(HttpMethods.Get).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (handled.Contains(asked, StringComparer.OrdinalIgnoreCase))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", handled.Append(HttpMethods.Head)).ToUpperInvariant();
        return Task.CompletedTask;
    }
}
