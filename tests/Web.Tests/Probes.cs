using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Tests;

/// <summary>Addresses under <c>/proef</c> that behave as a page can, well or badly, for tests of the way through the site.</summary>
public sealed class Probes : IEndpointGroup
{
    private int made;

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        var probes = routes.MapGroup("/proef").WithMetadata(new PublicAttribute());
        probes.MapGet("/open", () => Page("open"));
        probes.MapGet("/index", (RequestGeneration generation) => Page(Words(generation.Current.Number)));
        probes.MapGet("/taal", (HttpRequest request) =>
            Page($"{Wording.Current.Code} {Wording.Current.Direction} {request.PathBase} {request.Path}"));
        probes.MapGet("/stuk", (HttpRequest request) => Fail(request));
        probes.MapGet("/adres", (HttpContext context) => Page(context.Connection.RemoteIpAddress?.ToString() ?? ""));
        probes.MapPost("/formulier", async (HttpRequest request) => Page((await request.ReadFormAsync())["wat"].ToString()));
        MapKept(probes);
        routes.MapGet("/proef/vergeten", () => Page("niemand zei wie hier mag"));
    }

    private void MapKept(RouteGroupBuilder probes)
    {
        probes.MapMethods("/bewaard", ["GET", "HEAD"], (RequestGeneration generation, HttpRequest request) => Counted(generation, request))
            .WithMetadata(new CachedPageAttribute("wat", "waar"));
        probes.MapGet("/nooit", (RequestGeneration generation, HttpRequest request) => Counted(generation, request))
            .WithMetadata(new CachedPageAttribute("wat"), new NoStoreAttribute());
        probes.MapGet("/crisis", (RequestGeneration generation, HttpRequest request, HttpResponse response) =>
        {
            NoStoreAttribute.NeverStore(response);
            return Counted(generation, request);
        }).WithMetadata(new CachedPageAttribute("wat"));
        probes.MapGet("/weg", () => Results.StatusCode(StatusCodes.Status410Gone)).WithMetadata(new CachedPageAttribute());
        probes.MapGet("/traag", async (RequestGeneration generation, HttpRequest request, Gate gate) =>
        {
            var number = generation.Current.Number;
            await gate.PassAsync();
            return Page($"{Words(number)} {Words(Interlocked.Increment(ref made))}");
        }).WithMetadata(new CachedPageAttribute("wat"));
    }

    private static IResult Page(string text) =>
        Results.Content($"<!DOCTYPE html><html lang=\"nl\"><title>Proef</title><h1>{text}</h1></html>", "text/html; charset=utf-8");

    private static string Words(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static IResult Fail(HttpRequest request) =>
        throw new InvalidOperationException($"failed on {request.QueryString}", new FormatException($"inner {request.Query["wat"]}"));

    private IResult Counted(RequestGeneration generation, HttpRequest request) =>
        Page($"{Words(generation.Current.Number)} {Words(Interlocked.Increment(ref made))} {request.Query["wat"]}");
}
