using System.Globalization;

namespace SocialeKaart.Web.Errors;

/// <summary>Refuses what no browser of a visitor sends, before any page has to think of it: far too long addresses and control characters.</summary>
public sealed class RequestShape(RequestDelegate next)
{
    /// <summary>Longest query, in characters as sent. Some 600 letters of any alphabet; the server itself stops at 8 KB.</summary>
    public const int LongestQuery = 4096;

    /// <summary>Looks, and goes on or answers 400 or 414.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var query = context.Request.QueryString.Value ?? "";
        var path = context.Request.Path.Value ?? "";
        if (query.Length > LongestQuery || path.Length > LongestQuery)
            return Refuse(context, StatusCodes.Status414UriTooLong);
        if (path.Any(char.IsControl) || HasControlCharacter(query))
            return Refuse(context, StatusCodes.Status400BadRequest);
        return next(context);
    }

    /// <summary>Tab and line ends are let through: they come along with pasted text.</summary>
    private static bool HasControlCharacter(ReadOnlySpan<char> query)
    {
        for (var at = 0; at < query.Length; at++)
        {
            if (IsForbidden(query[at]))
                return true;
            if (query[at] == '%' && at + 2 < query.Length
                && byte.TryParse(query.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && IsForbidden((char)code))
                return true;
        }

        return false;
    }

    private static bool IsForbidden(char letter) => letter is < ' ' and not ('\t' or '\r' or '\n') or '\x7f';

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
