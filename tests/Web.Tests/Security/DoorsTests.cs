using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Tests.Security;

public sealed class DoorsTests
{
    private const string Forgotten = "/proef/vergeten";

    /// <summary>The framework's own, in Development only, for files made after the build. It stays shut.</summary>
    private const string FilesMadeAfterTheBuild = "{**path:file}";

    [Fact]
    public async Task Every_address_says_who_may_use_it()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var silent = new List<string>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            var declared = await MetadataOf(app.Services, endpoint);
            if (declared.GetMetadata<PublicAttribute>() is null && declared.GetMetadata<IAuthorizeData>() is null)
                silent.Add((endpoint as RouteEndpoint)?.RoutePattern.RawText ?? endpoint.DisplayName ?? "?");
        }

        // The probe that forgot proves that this test would see one.
        Assert.Equal([Forgotten], silent.Except([FilesMadeAfterTheBuild]));
    }

    [Fact]
    public async Task Every_page_that_takes_something_in_is_known_and_reads_it_as_an_anonymous_form()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        var taking = new List<string>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => !e.RoutePattern.RawText!.StartsWith("/proef", StringComparison.Ordinal)))
        {
            var declared = await MetadataOf(app.Services, endpoint);
            var handlers = declared.GetMetadata<CompiledPageActionDescriptor>()?.HandlerMethods.Select(handler => handler.HttpMethod) ?? declared.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            if (handlers.All(method => method is "Get" or "GET" or "HEAD"))
                continue;
            taking.Add("/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            Assert.NotNull(declared.GetMetadata<AnonymousFormAttribute>());
            Assert.NotNull(declared.GetMetadata<NoStoreAttribute>());
            Assert.InRange(declared.GetMetadata<IRequestSizeLimitMetadata>()!.MaxRequestBodySize!.Value, 1, 16 * 1024);
        }

        Assert.Equal(["/meedoen", "/melden/{code}"], taking.Order());
    }

    [Fact]
    public async Task An_address_that_says_nothing_is_shut()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var response = await client.GetAsync(Forgotten, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task No_page_sets_a_cookie()
    {
        await using var app = new SocialeKaartApp();
        app.Gate.Open();
        using var client = app.Visit();
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(path => !path.Contains('{', StringComparison.Ordinal));

        foreach (var path in pages.Append("/aanbod/ABC1234/titel").Append("/melden/ABC1234").Append("/bestaat-niet").Distinct())
        {
            using var response = await client.GetAsync(path + "?wat=koffie&waar=6431", TestContext.Current.CancellationToken);
            Assert.False(response.Headers.Contains("Set-Cookie"), path);
        }
    }

    [Fact]
    public async Task Nothing_is_written_into_the_home_folder_of_whoever_runs_the_site()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var keys = app.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value;

        Assert.IsType<PassingKeys>(keys.XmlRepository);
    }

    private static async Task<EndpointMetadataCollection> MetadataOf(IServiceProvider services, Endpoint endpoint)
    {
        // What stands on a page model is known only once the page is loaded.
        var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
        if (page is null)
            return endpoint.Metadata;
        var loaded = await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        return loaded.Endpoint?.Metadata ?? endpoint.Metadata;
    }
}
