using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Imports;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>Turns rows of the table of contacts into facts. What decides whether a resident reaches somebody refuses its row when it is wrong.</summary>
internal static class ContactRowReader
{
    private const int LineLongest = 120;

    /// <summary>The good rows by id; every other is reported.</summary>
    public static IReadOnlyDictionary<string, ContactFacts> Read(
        IReadOnlyList<SpreadsheetRow> rows, PlaceTable places, IEnumerable<string> known, List<ImportProblem> problems)
    {
        var keys = known.Concat(rows.Select(row => row["id"])).ToHashSet(StringComparer.Ordinal);
        var read = new Dictionary<string, ContactFacts>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var cells = new CellReader(row, problems);
            if (read.ContainsKey(row["id"]))
                cells.Refuse("id", $"Het id '{row["id"]}' staat al hoger in dit bestand.");
            if (Read(row, cells, places, keys) is { } facts)
                read.Add(row["id"], facts);
        }

        return read;
    }

    private static ContactFacts? Read(SpreadsheetRow row, CellReader cells, PlaceTable places, HashSet<string> keys)
    {
        foreach (var column in SpreadsheetColumns.Contacts.Required.Where(column => column != "niveau" && row[column].Length == 0))
            cells.Refuse(column, "Deze cel mag niet leeg zijn.");
        var facts = new ContactFacts
        {
            Level = cells.Must<ContactLevel>("niveau", empty: null),
            Areas = cells.Areas(places),
            Role = cells.Text("rol", LineLongest),
            FirstName = cells.Text("voornaam", LineLongest),
            ConsentOn = cells.Date("toestemming_op"),
            Organisation = cells.Text("organisatie", LineLongest),
            Phone = cells.Phone(),
            Hours = Hours(row, cells),
            AwayFrom = cells.Date("weg_van"),
            AwayUntil = cells.Date("weg_tot"),
            StandIn = row["vervanger"],
            CheckedOn = cells.Date("gecontroleerd_op"),
        };
        Check(facts, row, cells, keys);
        return cells.Refused ? null : facts;
    }

    private static string Hours(SpreadsheetRow row, CellReader cells)
    {
        try
        {
            return LineHours.ParseOffice(row["uren"]).Text;
        }
        catch (FormatException)
        {
            cells.Refuse("uren", $"'{row["uren"]}' zijn geen uren. Schrijf bijvoorbeeld: ma-do 9:00-17:00, vr 9:00-12:00");
            return "";
        }
    }

    private static void Check(ContactFacts facts, SpreadsheetRow row, CellReader cells, HashSet<string> keys)
    {
        if (row["telefoon"].Length > 0 && facts.Phone.Length == 0)
            cells.Refuse("telefoon", "Zonder nummer kan niemand bellen.");
        if (facts.FirstName.Length > 0 && facts.ConsentOn is null)
            cells.Refuse("voornaam", "Een naam mag hier alleen staan als die persoon het goed vindt. Vul in toestemming_op de dag in, of laat de naam weg.");
        if (facts.FirstName.Contains(' '))
            cells.Refuse("voornaam", "Zet hier alleen de voornaam.");
        if (facts is { AwayUntil: not null, AwayFrom: null } || facts.AwayUntil < facts.AwayFrom)
            cells.Refuse("weg_tot", "Vul in weg_van de eerste dag in die iemand er niet is, en in weg_tot de laatste.");
        if (facts.StandIn.Length > 0 && (!keys.Contains(facts.StandIn) || facts.StandIn == row["id"]))
            cells.Refuse("vervanger", $"'{facts.StandIn}' is geen id van iemand anders in deze lijst.");
    }
}
