using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Oracle;

/// <summary>Listings and questions from a fixed seed.</summary>
internal sealed class RandomDirectory(int seed)
{
    private static readonly string[] Words =
        ["bal", "kat", "dorp", "berg", "mus", "vlag", "trap", "klok", "pan", "mok", "tak", "rib", "taksos", "mibox", "ondox", "randok", "kolus pimbo", "kolus", "helpok", "de"];

    private static readonly string[] Needs = ["top", "midden", "onder", "rand", "paar", "vrijwilliger-worden", "weg"];

    private readonly Random random = new(seed);

    public Publication Listing(int number)
    {
        var listing = Given.Listing(number, Text(1, 3));
        var home = random.Next(1, 4);
        var placed = random.Next(5) > 0;
        var kind = Any<ListingKind>();
        var reach = Any<ReachKind>();
        var named = random.Next(4) == 0;
        AreaCode[] areas = named || reach is ReachKind.Buurt or ReachKind.Wijk or ReachKind.Gemeente ? [new AreaCode("BWG"[random.Next(3)] + $"{home}")] : [];
        return listing with
        {
            OrganisationName = Text(1, 2),
            Point = placed ? new RdPoint(Given.Square.X + random.Next(-9000, 9000), Given.Square.Y + random.Next(-9000, 9000)) : null,
            Buurt = placed ? new AreaCode($"B{home}") : null,
            Wijk = placed ? new AreaCode($"W{home}") : null,
            Gemeente = placed ? new AreaCode($"G{home}") : null,
            ReachAreas = areas,
            InDoubtSince = random.Next(6) == 0 ? Given.Today : null,
            Facts = listing.Facts with
            {
                Kind = kind,
                Direction = kind == ListingKind.Vrijwilligers ? Any<VolunteerDirection>() : null,
                Summary = Text(0, 4),
                Description = Text(0, 12),
                Needs = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Needs[random.Next(Needs.Length)])],
                OtherNeeds = [.. Enumerable.Range(0, random.Next(2)).Select(_ => Word())],
                TargetGroups = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(4) == 0 ? Word() : Any(SlowChoices.Groups).Text)],
                SpokenLanguages = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(SlowChoices.Languages).Text)],
                Times = Any(SlowChoices.Times).Text,
                Contact = new Contact { Phone = random.Next(2) == 0 ? "045-000 31 07" : "" },
                Cost = new Cost { Kind = Any<CostKind>() },
                Venue = new Venue { Name = Text(0, 2), Town = Text(0, 1) },
                Reach = new Reach { Kind = reach, Areas = named ? [.. areas.Select(a => a.Value)] : [] },
                Visit = new Visit
                {
                    Room = random.Next(2) == 0 ? Any<Room>() : null,
                    FirstStep = random.Next(2) == 0 ? Any<FirstStep>() : null,
                    Accessibility = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(SlowChoices.Access).Text)],
                },
                Audience = random.Next(5) == 0 ? Audience.Professional : Audience.Inwoner,
                Ends = random.Next(8) == 0 ? Given.Today.AddDays(random.Next(-2, 3)) : null,
                VerifiedOn = random.Next(8) == 0 ? null : Given.Today.AddDays(-random.Next(420)),
            },
        };
    }

    public SearchRequest Question() => new()
    {
        AsTyped = true,
        What = random.Next(8) == 0 ? "" : Text(1, 4),
        Where = random.Next(3) == 0 ? null : Where(),
        RadiusMetres = random.Next(3) == 0 ? random.Next(500, 9000) : null,
        Audience = random.Next(3) == 0 ? Audience.Professional : Audience.Inwoner,
        Kinds = Some<ListingKind>(),
        Costs = Some<CostKind>(),
        Domains = random.Next(4) == 0 ? [random.Next(1, 4), 10] : [],
        FirstDomains = random.Next(3) == 0 ? [random.Next(1, 4), 10] : [],
        Days = random.Next(6) == 0 ? [Day(), Day()] : [],
        Parts = random.Next(6) == 0 ? [Any<DayPart>()] : [],
        Groups = random.Next(8) == 0 ? ["ouderen", "vrouwen", "geen-groep"] : [],
        Languages = random.Next(8) == 0 ? ["pools", "duits"] : [],
        Wheelchair = random.Next(8) == 0,
        Steps = Some<FirstStep>(8),
        Places = Some<MeetingPlace>(8),
        Inside = random.Next(8) == 0,
        CountedRadii = [1000, 8000, 3000],
        Skip = random.Next(4) == 0 ? random.Next(5) : 0,
        Take = random.Next(1, 30),
    };

    private Place Where()
    {
        var place = TinyIndex.FindArea(new AreaCode($"B{random.Next(1, 4)}"))!;
        var point = new RdPoint(Given.Square.X + random.Next(-5000, 5000), Given.Square.Y + random.Next(-5000, 5000));
        return random.Next(4) switch
        {
            0 => place with { Point = point, Kind = PlaceKind.Gemeente, Buurt = null, Wijk = null, PlusWijken = [] },
            1 => place with { Point = point, Kind = PlaceKind.Postcode4 },
            2 => place with { Point = point, Kind = PlaceKind.PlusWijk, Buurt = null, Wijk = null, PlusWijken = [new AreaCode("PW-1")] },
            _ => place with { Point = point, Kind = PlaceKind.Position },
        };
    }

    private string Word() => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 1.7))];

    private string Text(int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Word()));

    private WeekDays Day() => (WeekDays)(1 << random.Next(7));

    private T Any<T>(T[] choices) => choices[random.Next(choices.Length)];

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private T[] Some<T>(int once = 4)
        where T : struct, Enum => random.Next(once) == 0 ? [Any<T>(), Any<T>()] : [];
}
