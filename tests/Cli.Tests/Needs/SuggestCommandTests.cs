using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Needs;

[Collection(SkCollection.Name)]
public sealed class SuggestCommandTests
{
    private const string Header = "id;organisatie;naam;soort;samenvatting;omschrijving;behoeften;doelgroepen;kosten;kosten_toelichting;locatie;straat;huisnummer;postcode;plaats;bereik;gebieden;tijden;telefoon;email;website;aanmelden;toegankelijkheid;talen;doelpubliek;gecontroleerd_op";

    [Fact]
    public async Task A_listing_without_needs_gets_a_proposal_and_one_with_needs_is_left_alone()
    {
        var store = SkStore.New(StoreEngine.Sqlite);
        var file = store.Folder.File("aanbod.csv");
        await File.WriteAllLinesAsync(
            file,
            [
                Header,
                "a-1;Buurthuis De Boei;Samen wandelen langs de beek;activiteit;;;;;gratis;;;;;;;online;;;;;;;;;inwoner;2026-11-01",
                "a-2;Buurthuis De Boei;Koffie;activiteit;;;koffie-en-contact;;gratis;;;;;;;online;;;;;;;;;inwoner;2026-11-01",
            ],
            TestContext.Current.CancellationToken);
        Assert.Equal(0, (await store.RunAsync("import", "aanbod", file)).ExitCode);

        var said = await store.RunAsync("voorstel");

        Assert.Equal(0, said.ExitCode);
        Assert.Equal("id;naam;voorstel", said.Out.Split('\n')[0].TrimEnd());
        Assert.Contains("a-1;Samen wandelen langs de beek;wandelen", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("a-2", said.Out, StringComparison.Ordinal);
    }
}
