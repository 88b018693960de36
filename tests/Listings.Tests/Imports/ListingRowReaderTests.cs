using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Listings.Tests.Imports;

public sealed class ListingRowReaderTests
{
    [Theory]
    [InlineData("gratis", CostKind.Free, null)]
    [InlineData("0", CostKind.Free, null)]
    [InlineData("2,50", CostKind.Paid, 250)]
    [InlineData("€ 2.50", CostKind.Paid, 250)]
    [InlineData("7 euro", CostKind.Paid, 700)]
    [InlineData("€ 5,-", CostKind.Paid, 500)]
    [InlineData("vrijwillige bijdrage", CostKind.Donation, null)]
    [InlineData("afhankelijk van inkomen", CostKind.ByIncome, null)]
    [InlineData("tussen 2 en 5 euro", CostKind.Paid, null)]
    [InlineData("", CostKind.Unknown, null)]
    public void Costs_are_read_as_people_write_them(string cell, CostKind kind, int? cents)
    {
        var cost = Read(("kosten", cell)).Facts!.Cost;

        Assert.Equal((kind, cents), (cost.Kind, cost.Cents));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    [InlineData("liever niet", false)]
    public void An_address_is_shown_only_when_nobody_asked_to_hide_it(string cell, bool shown) =>
        Assert.Equal(shown, Read(("adres_tonen", cell)).Facts!.Venue.ShowAddress);

    [Theory]
    [InlineData("doelpubliek", "iedereen")]
    [InlineData("bereik", "overal")]
    [InlineData("soort", "1")]
    [InlineData("land", "FR")]
    [InlineData("gebieden", "Nergenshuizen")]
    [InlineData("naam", "")]
    public void A_cell_that_decides_who_sees_it_keeps_the_row_out(string column, string cell)
    {
        var (facts, problems) = Read((column, cell));

        Assert.Null(facts);
        Assert.Contains(problems, p => p.Column == column && p.RowRefused);
    }

    [Fact]
    public void A_reach_of_the_own_wijk_needs_a_place_because_empty_never_means_everywhere()
    {
        var (facts, problems) = Read(("bereik", "wijk"), ("postcode", ""));

        Assert.Null(facts);
        Assert.Equal("gebieden", Assert.Single(problems).Column);
    }

    [Theory]
    [InlineData("gecontroleerd_op", "31-02-2026")]
    [InlineData("telefoon", "bel Truus")]
    [InlineData("website", "javascript:alert(1)")]
    [InlineData("email", "info(at)mijnlamp")]
    [InlineData("eerste_stap", "rennen")]
    [InlineData("postcode", "6431 SS")]
    public void A_cell_that_cannot_be_read_is_reported_and_the_row_goes_in_without_it(string column, string cell)
    {
        var (facts, problems) = Read((column, cell));

        Assert.NotNull(facts);
        Assert.False(Assert.Single(problems, p => p.Column == column).RowRefused);
    }

    [Fact]
    public void Words_of_the_thesaurus_become_needs_and_other_words_are_kept()
    {
        var facts = Read(("behoeften", "eenzaamheid|koffie-en-contact|duivenmelken")).Facts!;

        Assert.Equal(["veel-alleen", "koffie-en-contact"], facts.Needs);
        Assert.Equal(["duivenmelken"], facts.OtherNeeds);
    }

    [Fact]
    public void Volunteers_offer_help_unless_the_row_says_they_are_sought()
    {
        Assert.Equal(VolunteerDirection.Biedt, Read(("soort", "vrijwilligers")).Facts!.Direction);
        Assert.Equal(VolunteerDirection.Zoekt, Read(("soort", "vrijwilligers"), ("richting", "zoekt")).Facts!.Direction);
        Assert.Null(Read(("richting", "zoekt")).Facts!.Direction);
    }

    private static (ListingFacts? Facts, List<ImportProblem> Problems) Read(params (string Column, string Cell)[] cells)
    {
        var row = new SpreadsheetRow(2, ["id", "organisatie", "naam", "soort", "postcode"], ["a", "De Mijnlamp", "Koffie", "activiteit", "6431 LM"], SpreadsheetColumns.Listings);
        foreach (var (column, cell) in cells)
            row = row.With(column, cell);
        var problems = new List<ImportProblem>();
        return (new ListingRowReader(PlaceTable.Empty, Thesaurus.Load()).Read(row, problems), problems);
    }
}
