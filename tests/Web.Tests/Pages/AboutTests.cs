using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class AboutTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/over", "Wie maken dit?")]
    [InlineData("/bronnen", "Kaarten en plaatsen")]
    [InlineData("/wat-staat-hier-op", "Dit staat er niet op")]
    [InlineData("/privacy", "Uw rechten")]
    [InlineData("/toegankelijkheid", "Wat is nog niet goed?")]
    public async Task A_page_about_the_site_is_there_and_says_what_it_promises(string address, string heading)
    {
        site.Show();

        var page = await site.ReadAsync(address);

        Assert.Contains(heading, page.Texts("main h2"));
    }

    [Fact]
    public async Task What_an_installation_says_of_itself_stands_on_every_page_that_needs_it()
    {
        await using var app = new SocialeKaartApp
        {
            Settings =
            {
                ["SocialeKaart:Site:Organisation"] = "Gemeente Ergens",
                ["SocialeKaart:Site:Mail"] = "hulp@ergens.example",
                ["SocialeKaart:Site:ComplaintMail"] = "boos@ergens.example",
                ["SocialeKaart:Site:AnswerInWorkingDays"] = "3",
            },
        };
        using var visitor = app.Visit();

        foreach (var address in (string[])["/over", "/privacy", "/toegankelijkheid"])
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await HtmlAssert.PageAsync(answer);
            Assert.Contains("Verantwoordelijk is Gemeente Ergens.", page.MainText(), StringComparison.Ordinal);
            Assert.Contains("binnen 3 werkdagen", page.MainText(), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("main a[href='mailto:hulp@ergens.example']"));
        }

        using var scope = await visitor.GetAsync(new Uri("/wat-staat-hier-op", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotNull((await HtmlAssert.PageAsync(scope)).QuerySelector("main a[href='mailto:boos@ergens.example']"));
    }

    [Theory]
    [InlineData("Organisation", "")]
    [InlineData("Mail", "geen adres")]
    [InlineData("ComplaintMail", "geen adres")]
    [InlineData("AnswerInWorkingDays", "0")]
    public async Task A_site_that_cannot_say_who_is_responsible_does_not_start(string setting, string value)
    {
        await using var app = new SocialeKaartApp { Settings = { [$"SocialeKaart:Site:{setting}"] = value } };

        Assert.Contains(setting, Assert.Throws<OptionsValidationException>(app.Visit).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_number_of_our_own_a_mail_address_is_left()
    {
        site.Show(isDemo: false);

        var page = await site.ReadAsync("/over");

        Assert.Empty(page.QuerySelectorAll("main a[href^='tel:']"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href^='mailto:']"));
    }

    [Fact]
    public async Task The_page_about_traces_leaves_as_few_as_it_can_and_needs_no_index()
    {
        site.ShowNothingYet();

        using var answer = await site.AskAsync("/sporen");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("SocialeKaart", page.Title);
        Assert.Equal("Snel weg", page.QuerySelector(".sk-exit a.utrecht-button")!.Words());
        Assert.Equal(["tel:112", "tel:08002000"], page.QuerySelectorAll(".sk-notice a[href^='tel:']").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("/direct-hulp")]
    [InlineData("/hulp/geweld-thuis")]
    [InlineData("/sporen")]
    public async Task Wherever_there_is_a_quick_way_out_the_page_about_traces_stands_beside_it(string address)
    {
        site.Show();

        var page = await site.ReadAsync(address);

        Assert.Equal(["https://www.wikipedia.org/", "/sporen"], page.QuerySelectorAll(".sk-exit a").Select(link => link.GetAttribute("href")));
    }
}
