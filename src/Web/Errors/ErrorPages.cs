using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Privacy;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Errors;

/// <summary>
/// Turns a failure, or an error status without a body, into a page with a next step. The page is made by going through
/// the rest of the way again as a GET for <c>/fout/{status}</c>, without the query.
/// </summary>
public sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    /// <summary>Goes on, and mends what comes back broken.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            if (context.RequestAborted.IsCancellationRequested)
                return;
            var status = StatusOf(failure, context);
            var asked = context.GetEndpoint()?.DisplayName ?? "no endpoint";
            if (status == StatusCodes.Status500InternalServerError)
                PageFailed(log, asked, WithheldException.From(failure));
            context.Response.Clear();
            context.Response.StatusCode = status;
        }

        if (WantsPage(context))
            await ShowAsync(context);
    }

    private static int StatusOf(Exception failure, HttpContext context) => failure switch
    {
        NotReadyException => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException refused => refused.StatusCode,
        // The form reader's way to say that a form is malformed or has too many fields.
        InvalidDataException when context.Request.HasFormContentType => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool WantsPage(HttpContext context)
    {
        var response = context.Response;
        return response.StatusCode >= 400
            && !response.HasStarted
            && response.ContentLength is null
            && string.IsNullOrEmpty(response.ContentType)
            && context.GetEndpoint()?.Metadata.GetMetadata<ISkipStatusCodePagesMetadata>() is null;
    }

    private async Task ShowAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
            context.Response.Headers.RetryAfter = "10";

        var (method, path, query) = (context.Request.Method, context.Request.Path, context.Request.QueryString);
        context.Features.Set(new ShownError(status, path));
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.IsHead(method) ? method : HttpMethods.Get;
        context.Request.Path = $"/fout/{status.ToString(CultureInfo.InvariantCulture)}";
        context.Request.QueryString = QueryString.Empty;
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            PageFailed(log, "error page", WithheldException.From(failure));
            await PlainAsync(context, status);
        }
        finally
        {
            (context.Request.Method, context.Request.Path, context.Request.QueryString) = (method, path, query);
        }
    }

    private static Task PlainAsync(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        using var page = new StringWriter();
        page.Write($"<!DOCTYPE html><html lang=\"{Current.Code}\" dir=\"{Current.Direction}\"><meta charset=\"utf-8\"><title>");
        new HtmlContentBuilder()
            .Append(T("Er ging iets mis")).AppendHtml(" - SocialeKaart</title><h1>").Append(T("Er ging iets mis"))
            .AppendHtml("</h1><p>").Append(T("Dat ligt aan ons. Probeer het straks nog eens."))
            .AppendHtml("</p><p>").AppendHtml(Html("Is er nu gevaar? Bel {0}.", Number("112")))
            .Append(" ").AppendHtml(Html("Denkt u aan zelfmoord? Bel {0}.", Number("113")))
            .AppendHtml("</p></html>").WriteTo(page, HtmlEncoder.Default);
        return context.Response.WriteAsync(page.ToString());
    }

    private static Func<object?, IHtmlContent> Number(string number) => _ =>
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = "tel:" + number } };
        link.InnerHtml.Append(number);
        return link;
    };

    [LoggerMessage(5001, LogLevel.Error, "A page failed: {Endpoint}")]
    private static partial void PageFailed(ILogger log, string endpoint, Exception failure);
}
