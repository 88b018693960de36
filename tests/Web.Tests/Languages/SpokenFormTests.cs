using System.Net;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Languages;

public sealed class SpokenFormTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/pl/melden/c000001", "Wybierz, co się nie zgadza")]
    [InlineData("/pl/meedoen", "Napisz, co to jest", "Napisz, gdzie to jest. Na przykład: 6431")]
    public async Task A_form_that_comes_back_says_what_is_wrong_in_the_language_it_was_sent_in(string address, params string[] says)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        using var visitor = site.App.Visit();
        var token = await Form.TokenAsync(visitor, address);
        site.App.Clock.Advance(TimeSpan.FromSeconds(10));

        using var answer = await Form.SendAsync(visitor, address, [("tekst", "")], token);

        var page = await HtmlAssert.PageAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(says, page.Texts(".utrecht-form-field-error-message"));
        Assert.Equal(address, page.QuerySelector("form[method=post]")!.GetAttribute("action"));
    }
}
