using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Reports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Reports;

public abstract class ReportCommandContract
{
    private static readonly Guid First = new("01990000-0000-7000-8000-00000000beef");
    private static readonly Guid Second = new("01990000-0000-7000-8000-00000001beef");

    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_came_in_is_listed_with_what_it_is_about_and_goes_from_the_list_when_it_is_done()
    {
        var store = await FilledAsync();

        var list = await store.RunAsync("meldingen");
        Assert.Equal((0, ""), (list.ExitCode, list.Error));
        Assert.Contains("0000beef  24 nov 2026 10:15   nieuw        Koffie in De Mijnlamp", list.Out, StringComparison.Ordinal);
        Assert.Contains("Het was dicht: briefje op de deur / tot maandag", list.Out, StringComparison.Ordinal);
        Assert.Contains("Nog niet op de kaart: Breiclub; waar: 6431; mag gebeld of gemaild: 045-000 10 10", list.Out, StringComparison.Ordinal);

        Assert.Contains("0000beef is nu bekeken.", (await store.RunAsync("meldingen", "gezien", "0000beef")).Out, StringComparison.Ordinal);
        Assert.Contains("0001beef is nu afgehandeld.", (await store.RunAsync("meldingen", "klaar", Second.ToString())).Out, StringComparison.Ordinal);
        var after = await store.RunAsync("meldingen");
        Assert.Contains("bekeken", after.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Breiclub", after.Out, StringComparison.Ordinal);
        Assert.Contains("Breiclub", (await store.RunAsync("meldingen", "--alles")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beef", "Geef meer tekens")]
    [InlineData("12345678", "geen melding met nummer")]
    [InlineData("f", "geen melding met nummer")]
    public async Task A_number_that_names_none_or_two_is_refused_and_changes_nothing(string asked, string why)
    {
        var store = await FilledAsync();

        Assert.Contains(why, (await store.RunAsync("meldingen", "klaar", asked)).RefusedBecause(), StringComparison.Ordinal);

        Assert.DoesNotContain("afgehandeld", (await store.RunAsync("meldingen", "--alles")).Out, StringComparison.Ordinal);
    }

    private async Task<SkStore> FilledAsync()
    {
        var store = SkStore.New(Engine);
        var opened = await store.OpenAsync();
        var listing = await opened.AddAsync(Given.Listing());
        var book = new ReportBook(opened.Listings, opened.Clock);
        await book.AddAsync(First, listing.Id, ReportReason.Dicht, "briefje op de deur\ntot maandag", true, Stop);
        await book.AddAsync(Second, new("Breiclub", "6431", "", "045-000 10 10"), Stop);
        return store;
    }
}
