using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeKaart.Web.Tests.Privacy;

namespace SocialeKaart.Web.Tests.Site;

public sealed class FictionalSettingsTests
{
    [Fact]
    public async Task Who_keeps_the_fictional_addresses_is_warned_of_each_at_the_start()
    {
        var said = await StartAsync([]);

        Assert.Contains(said, line => line.Contains("SocialeKaart:Site:Mail is still the fictional post@socialekaart.example", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("SocialeKaart:Site:ComplaintMail is still the fictional", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_set_addresses_that_exist_hears_nothing()
    {
        var said = await StartAsync(new()
        {
            ["SocialeKaart:Site:Mail"] = "vraag@socialekaart.test",
            ["SocialeKaart:Site:ComplaintMail"] = "klacht@socialekaart.test",
        });

        Assert.DoesNotContain(said, line => line.Contains("fictional", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> StartAsync(Dictionary<string, string> settings)
    {
        var logs = new CapturedLogs();
        await using var app = new SocialeKaartApp { Settings = settings, ChangeServices = services => services.AddSingleton<ILoggerProvider>(logs) };
        _ = app.Services;
        return [.. logs.Lines];
    }
}
