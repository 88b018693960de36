using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace SocialeKaart.Web.Calendar;

/// <summary>
/// Sends a calendar. A program that follows it asks again every day: with the mark of what it has (RFC 9110, 8.8.3) it hears "nothing new" without
/// the rest.
/// </summary>
public static class CalendarAnswer
{
    private const int BytesOfMark = 12;

    /// <summary>The answer; search engines leave it alone.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">What a calendar program calls it.</param>
    /// <param name="events">What is in it.</param>
    /// <param name="file">Name of the file, without its ending.</param>
    public static IResult Of(HttpContext context, string name, IEnumerable<CalendarEvent> events, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(CalendarFile.Write(name, events));
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var mark = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, BytesOfMark))}\"");
        return TypedResults.File(bytes, CalendarFile.ContentType, $"{file}.ics", entityTag: mark);
    }
}
