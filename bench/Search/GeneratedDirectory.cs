using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Bench.Search;

/// <summary>A directory and questions from a fixed seed: words by Zipf's law, listings where people really live, needs from the thesaurus.</summary>
internal sealed class GeneratedDirectory
{
    private const int LexiconSize = 40_000;

    private static readonly string[] Syllables =
        ["ba", "ker", "dor", "pel", "mo", "lin", "sta", "vre", "huis", "zor", "gel", "tin", "wan", "del", "koe", "rit", "spo", "nach", "ter", "bui", "gra", "mee", "vol", "ste"];

    /// <summary>How far listings reach, as often as they stand here: three of four have a place that counts.</summary>
    private static readonly ReachKind[] Reaches =
        [ReachKind.Buurt, ReachKind.Wijk, ReachKind.Gemeente, ReachKind.Gemeente, ReachKind.Gemeente, ReachKind.Regio, ReachKind.Regio, ReachKind.Regio,
         ReachKind.Regio, ReachKind.Landelijk, ReachKind.Online, ReachKind.Telefonisch, ReachKind.Thuis];

    private static readonly string[] Days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];

    private static readonly string[] Groups = ["ouderen", "kinderen", "jongeren", "ouders", "vrouwen", "mannen", "mantelzorgers", "iedereen"];

    private static readonly string[] Languages = ["Nederlands", "Engels", "Duits", "Pools", "Arabisch"];

    private readonly Random random = new(20_260_315);
    private readonly Thesaurus thesaurus;
    private readonly string[] lexicon;
    private readonly double[] cumulative = new double[LexiconSize];
    private readonly Towns towns = Towns.Load();

    /// <summary>Makes the words.</summary>
    public GeneratedDirectory(Thesaurus thesaurus)
    {
        this.thesaurus = thesaurus;
        lexicon = [.. Enumerable.Range(0, LexiconSize).Select(n => Syllables[n % 24] + Syllables[n / 24 % 24] + (n >= 576 ? Syllables[n / 576 % 24] : "") + (n >= 13_824 ? Syllables[n / 13_824] : ""))];
        for (var (rank, sum) = (0, 0.0); rank < LexiconSize; rank++)
            cumulative[rank] = sum += 1.0 / (rank + 2.7);
    }

    /// <summary>So many listings.</summary>
    public IEnumerable<Publication> Listings(int count) => Enumerable.Range(0, count).Select(Listing);

    /// <summary>So many questions of one to four words, half of them with a need, all with a place and two facets.</summary>
    public List<SearchRequest> Questions(int count, bool radius) => [.. Enumerable.Range(0, count).Select(_ => Question(radius))];

    private SearchRequest Question(bool radius)
    {
        var town = towns.Draw(random);
        return new SearchRequest
        {
            What = Words(),
            Where = new Place { Name = town.Name, Kind = PlaceKind.Postcode4, Point = town.Point, Gemeente = town.Gemeente },
            RadiusMetres = radius ? random.Next(3) switch { 0 => 5000, 1 => 10_000, _ => 25_000 } : null,
            Kinds = [ListingKind.Activiteit, ListingKind.Dienst, ListingKind.Plek],
            Costs = [CostKind.Free, CostKind.Donation, CostKind.Unknown],
            Take = 20,
        };
    }

    private Publication Listing(int number)
    {
        var town = towns.Draw(random);
        var today = new DateOnly(2026, 3, 15);
        var reach = Reaches[random.Next(Reaches.Length)];
        return new Publication
        {
            Id = new Guid(number, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]),
            Code = $"{number:x7}",
            Slug = "naam",
            OrganisationName = Text(2),
            OrganisationCode = "org",
            Point = random.Next(12) == 0 ? null : Near(town.Point),
            Gemeente = town.Gemeente,
            ReachAreas = reach <= ReachKind.Gemeente ? [town.Gemeente] : [],
            Facts = new ListingFacts
            {
                Kind = (ListingKind)random.Next(5),
                Title = Text(4),
                Summary = Text(14),
                Description = Text(random.Next(20, 90)),
                Needs = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => thesaurus.Concepts[random.Next(thesaurus.Concepts.Count)].Code)],
                Cost = new Cost { Kind = (CostKind)random.Next(5) },
                Reach = new Reach { Kind = reach },
                Venue = new Venue { Town = town.Name },
                Times = $"elke {Days[random.Next(Days.Length)]} {random.Next(8, 20)}:00-21:00",
                TargetGroups = [Groups[random.Next(Groups.Length)]],
                SpokenLanguages = [Languages[random.Next(Languages.Length)]],
                Visit = new Visit { FirstStep = (FirstStep)random.Next(5), Accessibility = random.Next(3) == 0 ? ["rolstoel"] : [] },
                VerifiedOn = today.AddDays(-random.Next(200)),
            },
        };
    }

    private string Words()
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => lexicon[random.Next(10, 3000)]));
        if (random.Next(2) == 0)
            return text;
        var labels = thesaurus.Concepts[random.Next(thesaurus.Concepts.Count)].AllLabels.ToList();
        return labels[random.Next(labels.Count)] + (random.Next(2) == 0 ? " " + text.Split(' ')[0] : "");
    }

    private RdPoint Near(RdPoint town) => new(town.X + Spread(), town.Y + Spread());

    private double Spread() => (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 3000;

    private string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word()
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return lexicon[Math.Min(at < 0 ? ~at : at, LexiconSize - 1)];
    }
}
