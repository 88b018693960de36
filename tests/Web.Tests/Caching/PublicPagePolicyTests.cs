using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;

namespace SocialeKaart.Web.Tests.Caching;

public sealed class PublicPagePolicyTests
{
    [Fact]
    public async Task A_page_is_kept_for_a_minute_at_most_under_a_name_that_does_not_tell_what_was_asked()
    {
        var context = await AskedAsync(new HandMadeGenerations(), "?wat=schulden");

        Assert.True(context.EnableOutputCaching);
        Assert.InRange(context.ResponseExpirationTimeSpan!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        Assert.Matches("^[0-9A-F]{64}$", context.CacheVaryByRules.VaryByValues["request"]);
        Assert.Empty(context.CacheVaryByRules.QueryKeys.ToString());
    }

    [Fact]
    public async Task While_there_is_no_index_nothing_is_kept()
    {
        var context = await AskedAsync(new HandMadeGenerations { Current = null }, "?wat=schulden");

        Assert.False(context.EnableOutputCaching);
    }

    [Fact]
    public void Another_process_gives_the_same_question_another_name()
    {
        var request = Request("?wat=schulden").Request;

        var here = new RequestFingerprint().Of(request, "nl", 1, ["wat"]);
        var there = new RequestFingerprint().Of(request, "nl", 1, ["wat"]);

        Assert.NotEqual(here, there);
    }

    private static async Task<OutputCacheContext> AskedAsync(HandMadeGenerations generations, string query)
    {
        var http = Request(query);
        http.RequestServices = new ServiceCollection().AddSingleton(new RequestGeneration(generations)).BuildServiceProvider();
        var context = new OutputCacheContext { HttpContext = http };
        await new PublicPagePolicy(new()).CacheRequestAsync(context, TestContext.Current.CancellationToken);
        return context;
    }

    private static DefaultHttpContext Request(string query)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "GET";
        http.Request.Path = "/zoeken";
        http.Request.QueryString = new(query);
        http.SetEndpoint(new Endpoint(null, new(new CachedPageAttribute("wat")), "zoeken"));
        return http;
    }
}
