using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Listings.Imports;

/// <summary>Turns one spreadsheet row into facts.</summary>
internal sealed class ListingRowReader(PlaceTable places, Thesaurus thesaurus)
{
    private const int TitleLongest = 120;
    private const int SummaryLongest = 500;
    private const int DescriptionLongest = 10_000;
    private const int LineLongest = 300;

    /// <summary>The facts of the row; null when it cannot be taken, and then a problem says why.</summary>
    public ListingFacts? Read(SpreadsheetRow row, List<ImportProblem> problems)
    {
        var cells = new CellReader(row, problems);
        foreach (var column in SpreadsheetColumns.Listings.Required.Where(c => c != "soort" && row[c].Length == 0))
            cells.Refuse(column, "Deze cel mag niet leeg zijn.");
        var kind = cells.Must<ListingKind>("soort", empty: null);
        var venue = Venue(row, cells);
        var facts = new ListingFacts
        {
            Kind = kind,
            Direction = kind == ListingKind.Vrijwilligers ? cells.May<VolunteerDirection>("richting") ?? VolunteerDirection.Biedt : null,
            Title = cells.Text("naam", TitleLongest),
            Summary = cells.Text("samenvatting", SummaryLongest),
            Description = cells.Text("omschrijving", DescriptionLongest),
            Language = Language(row),
            TargetGroups = row.List("doelgroepen"),
            Cost = cells.Cost(),
            Venue = venue,
            Reach = Reach(row, cells, venue),
            Times = cells.Text("tijden", LineLongest),
            Contact = new() { Phone = cells.Phone(), Email = cells.Email(), Website = cells.Website(), SignUp = cells.Text("aanmelden", LineLongest) },
            Visit = Visit(row, cells),
            SpokenLanguages = row.List("talen"),
            Audience = cells.Must<Audience>("doelpubliek", Audience.Inwoner),
            Begins = cells.Date("begin"),
            Ends = cells.Date("einde"),
            VerifiedOn = cells.Date("gecontroleerd_op"),
            VerifiedBy = cells.Text("gecontroleerd_door", LineLongest),
            VerifiedHow = cells.May<CheckedHow>("gecontroleerd_hoe"),
        };
        return cells.Refused ? null : WithNeeds(facts, row);
    }

    /// <summary>What the row says about its organisation.</summary>
    public static OrganisationFacts ReadOrganisation(SpreadsheetRow row, List<ImportProblem> problems)
    {
        var cells = new CellReader(row, problems);
        return new(row["organisatie"], cells.May<OrganisationKind>("organisatie_soort"), cells.May<OrganisationWork>("organisatie_inzet"));
    }

    private static string Language(SpreadsheetRow row) => row["taal"].Length is >= 2 and <= 10 ? row["taal"].ToLowerInvariant() : "nl";

    private static Venue Venue(SpreadsheetRow row, CellReader cells)
    {
        var country = row["land"].ToUpperInvariant() switch { "" => "NL", "NL" or "BE" or "DE" => row["land"].ToUpperInvariant(), _ => "" };
        if (country.Length == 0)
            cells.Refuse("land", $"Kies NL, BE of DE.");
        var postcode = row["postcode"];
        if (country == "NL" && postcode.Length > 0)
        {
            if (Postcode.TryParse(postcode, out var parsed))
                postcode = parsed.ToString();
            else
                cells.Report("postcode", $"'{postcode}' is geen Nederlandse postcode. Het aanbod staat nu niet op de kaart.");
        }

        return new()
        {
            Name = cells.Text("locatie", LineLongest),
            Street = cells.Text("straat", LineLongest),
            HouseNumber = cells.Text("huisnummer", 20),
            Postcode = postcode.Length <= 20 ? postcode : "",
            Town = cells.Text("plaats", LineLongest),
            Country = country,
            // Unreadable means hidden: an address shown by mistake cannot be taken back.
            ShowAddress = row["adres_tonen"].Length == 0 || cells.YesNo("adres_tonen") == true,
        };
    }

    private Reach Reach(SpreadsheetRow row, CellReader cells, Venue venue)
    {
        var areas = cells.Areas(places);
        var kind = row["bereik"].Length == 0 && areas.Count > 0 ? ReachKind.Wijk : cells.Must<ReachKind>("bereik", ReachKind.Regio);
        if (kind is ReachKind.Buurt or ReachKind.Wijk or ReachKind.Gemeente && areas.Count == 0 && venue.Postcode.Length == 0)
            cells.Refuse("gebieden", $"Bij bereik '{row["bereik"]}' hoort een postcode, of de namen van de gebieden. Leeg betekent nooit: overal.");
        return new() { Kind = kind, Areas = areas };
    }

    private static Visit Visit(SpreadsheetRow row, CellReader cells) => new()
    {
        FirstStep = cells.May<FirstStep>("eerste_stap"),
        Welcome = cells.Text("welkom", LineLongest),
        Companion = cells.YesNo("iemand_mee"),
        Room = cells.May<Room>("plek"),
        Anonymous = cells.YesNo("anoniem"),
        WithoutReading = cells.YesNo("zonder_lezen"),
        LittleDutch = cells.YesNo("weinig_nederlands"),
        Bring = cells.Text("meenemen", LineLongest),
        BusStop = cells.Text("halte", LineLongest),
        Transport = cells.YesNo("vervoer"),
        Accessibility = row.List("toegankelijkheid"),
    };

    /// <summary>Words that are a label of a concept become its code; the others are kept as words.</summary>
    private ListingFacts WithNeeds(ListingFacts facts, SpreadsheetRow row)
    {
        var (codes, words) = (new List<string>(), new List<string>());
        foreach (var word in row.List("behoeften"))
        {
            var concept = thesaurus.FindByCode(word) ?? thesaurus.FindByLabel(word);
            if (concept is null)
                words.Add(word);
            else if (!codes.Contains(concept.Code))
                codes.Add(concept.Code);
        }

        return facts with { Needs = codes, OtherNeeds = words };
    }
}
