using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>What a match is worth apart from its words: whether it may be shown here and today, and the factors of nearness, freshness and room.</summary>
internal sealed class MatchRanking
{
    /// <summary>How many rows are on their way from memory at once: about what one read takes, in matches.</summary>
    private const int Ahead = 12;

    // Nearest first: whole metres in front, fit behind them. A score of fit never fills 24 bits, a distance never 30.
    private const int FitBits = 24;
    private const long WithoutDistance = 1L << 30;

    private static readonly ReachKind[] Reaches = Enum.GetValues<ReachKind>();

    private readonly double[] withoutPlace = new double[Reaches.Length];
    private SearchPlan plan = null!;
    private SegmentPlan local = null!;
    private DocumentValues values = null!;
    private double perText;
    private double perNeed;
    private double limit;
    private bool inside;
    private bool placed;
    private bool sensitive;
    private double x;
    private double y;
    private DayRules day = null!;
    private double most;

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(SearchPlan searchPlan, SegmentPlan segmentPlan, DocumentValues documents)
    {
        (plan, local, values) = (searchPlan, segmentPlan, documents);
        perText = plan.AllWords > 0 ? Ranking.TextShare / (plan.AllWords * (Ranking.Saturation + 1)) : 0;
        perNeed = plan.Query.Needs.Count > 0 ? Ranking.NeedShare / plan.AllNeeds : 0;
        (placed, x, y, day) = (plan.Place is not null, plan.Place?.Point.X ?? 0, plan.Place?.Point.Y ?? 0, plan.Day);
        inside = plan.InsideArea is not null;
        (sensitive, limit) = (plan.Query.IsSensitive, RadiusCounter.Limit(plan.Radius));
        foreach (var reach in Reaches)
            withoutPlace[(int)reach] = placed ? Ranking.WithoutPlace(reach, sensitive) : 1;
        most = Ranking.MostFactor(sensitive, plan.FirstDomains != 0);
    }

    /// <summary>Words and needs in one number, at most the two shares together.</summary>
    public double Relevance(double text, double need) => (text * perText) + (need * perNeed);

    /// <summary>In whole units, as scores are compared.</summary>
    public static long Score(double relevance, double factor) => (long)Math.Round(relevance * factor / Ranking.ScoreUnit);

    /// <summary>What a match scores at most where it is: the rest need not be worked out when that is too little.</summary>
    public long ScoreAtMost(in DocumentRow row, in Match match) => Ordered(row, match, Distant(row, match.Squared) * most);

    /// <summary>What a match is worth in the order that was asked for.</summary>
    public long Ordered(in DocumentRow row, in Match match, double factor)
    {
        var fit = Score(match.Relevance, factor);
        if (!plan.NearestFirst)
            return fit;
        var metres = row.Has(DocumentTraits.Placeless) ? WithoutDistance : (long)Math.Round(Math.Sqrt(match.Squared));
        return Math.Min(fit, (1L << FitBits) - 1) - (metres << FitBits);
    }

    /// <summary>Keeps the matches that are shown today within the radius, in front. Rows are fetched while others are looked at.</summary>
    /// <returns>How many are left.</returns>
    public int KeepInReach(Span<Match> matches)
    {
        var kept = 0;
        for (var i = 0; i < matches.Length; i++)
        {
            var match = matches[i];
            values.Fetch(matches[Math.Min(i + Ahead, matches.Length - 1)].Document);
            ref readonly var row = ref values.Rows[match.Document];
            var squared = Squared(row);
            matches[kept] = match with { Squared = squared };
            kept += IsInReach(row, squared) ? 1 : 0;
        }

        return kept;
    }

    /// <summary>The distance of a document in metres, squared; 0 when it does not depend on a place or nobody said where.</summary>
    public double Squared(in DocumentRow row)
    {
        if (!placed || row.Has(DocumentTraits.Placeless))
            return 0;
        var (dx, dy) = (row.X - x, row.Y - y);
        return (dx * dx) + (dy * dy);
    }

    /// <summary>True when a document is shown today and lies within the radius.</summary>
    public bool IsInReach(in DocumentRow row, double squared) => day.Shows(row) & squared <= limit;

    /// <summary>True when a document is not only for people elsewhere, and lies where it was asked to lie.</summary>
    public bool IsForThem(in DocumentRow row, int document) =>
        (!placed || !row.Has(DocumentTraits.NamesAreas) || local.Areas.Covers(row.AreaSet)) && (!inside || IsInside(row, document));

    /// <summary>The factors of a document that is shown.</summary>
    public MatchFactors Factors(int document) => Factors(values.Rows[document], document, Squared(values.Rows[document]));

    /// <summary>The same, of a match whose row and distance are at hand.</summary>
    public MatchFactors Factors(in DocumentRow row, int document, double squared) => new(
        Nearness(row, document, squared),
        sensitive && row.Has(DocumentTraits.Anonymous) ? Ranking.SensitiveAnonymous : 1,
        (values.FacetSets.Domains[row.Facets.DomainSet] & plan.FirstDomains) != 0 ? Ranking.FirstDomain : 1,
        Ranking.Freshness(plan.Day.Freshness(row)),
        Ranking.RoomFactor(row.Room == 0 ? null : (Room)(row.Room - 1)));

    /// <summary>What comes to a home, a phone or a screen lies nowhere. A hidden address is known down to its wijk, so it is in no PlusWIJk.</summary>
    private bool IsInside(in DocumentRow row, int document)
    {
        if (row.Has(DocumentTraits.Placeless))
            return false;
        var home = values.Home.AsSpan(document * 3, 3);
        return plan.Place!.Kind switch
        {
            PlaceKind.Buurt => home[0] == local.Buurt,
            PlaceKind.Wijk => home[1] == local.Wijk,
            PlaceKind.Gemeente => home[2] == local.Gemeente,
            _ => local.Areas.SharesPlusWijk(row.AreaSet),
        };
    }

    private double Nearness(in DocumentRow row, int document, double squared)
    {
        if (!placed)
            return 1;
        var near = row.Has(DocumentTraits.OwnArea) && !row.Has(DocumentTraits.NamesAreas) && !local.Areas.Covers(row.AreaSet) ? Ranking.NotYourArea : 1;
        return near * Distant(row, squared) * (row.Has(DocumentTraits.Placeless) ? 1 : SharedArea(row, document));
    }

    /// <summary>Nearness by distance alone, or by how it reaches people.</summary>
    private double Distant(in DocumentRow row, double squared) =>
        row.Has(DocumentTraits.Placeless) ? withoutPlace[row.Reach] : Ranking.Near(Math.Sqrt(squared), sensitive);

    private double SharedArea(in DocumentRow row, int document)
    {
        var home = values.Home.AsSpan(document * 3, 3);
        if (home[0] == local.Buurt)
            return Ranking.SameBuurt;
        if (home[1] == local.Wijk)
            return Ranking.SameWijk;
        if (local.Areas.SharesPlusWijk(row.AreaSet))
            return Ranking.SamePlusWijk;
        return home[2] == local.Gemeente ? Ranking.SameGemeente : 1;
    }
}
