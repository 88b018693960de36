using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Hosting;

namespace SocialeKaart.Web.Tests.Hosting;

public sealed class SiteHostTests
{
    [Fact]
    public async Task Without_an_address_the_site_listens_on_port_5080_of_this_machine()
    {
        await using var app = Built();

        Assert.Equal("http://localhost:5080", app.Configuration["urls"]);
    }

    [Theory]
    [InlineData("--urls", "http://*:8080")]
    [InlineData("--http_ports", "8080")]
    public async Task A_given_address_is_kept(string key, string value)
    {
        await using var app = Built(key, value);

        Assert.NotEqual("http://localhost:5080", app.Configuration["urls"]);
    }

    [Fact]
    public async Task The_data_directory_can_be_given_on_the_command_line()
    {
        var folder = Requires.TemporaryData().FullPath;

        await using var app = Built("--data", folder);

        Assert.Equal(folder, app.Services.GetRequiredService<DataDirectory>().FullPath);
        Assert.Contains(folder, app.Services.GetRequiredService<StoreConnection>().ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_string_of_no_known_engine_stops_the_start()
    {
        Assert.Throws<StoreUnusableException>(() => Built("--ConnectionStrings:SocialeKaart", "Server=x"));
    }

    private static WebApplication Built(params string[] args)
    {
        string[] all = args.Contains("--data") ? args : [.. args, "--data", Requires.TemporaryData().FullPath];
        var builder = WebApplication.CreateBuilder(SiteHost.Options(all));
        SiteHost.Configure(builder, all);
        WebServices.Add(builder);
        return builder.Build();
    }
}
