using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;

namespace SocialeKaart.Indexer.Searching;

/// <summary>What a match is worth apart from its words: whether it may be shown here and today, and the factors of nearness, freshness and room.</summary>
internal sealed class MatchRanking
{
    private SearchPlan plan = null!;
    private SegmentPlan local = null!;
    private DocumentValues values = null!;
    private double perText;
    private double perNeed;

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(SearchPlan searchPlan, SegmentPlan segmentPlan, DocumentValues documents)
    {
        (plan, local, values) = (searchPlan, segmentPlan, documents);
        perText = plan.AllWords > 0 ? Ranking.TextShare / (plan.AllWords * (Ranking.Saturation + 1)) : 0;
        perNeed = plan.Query.Needs.Count > 0 ? Ranking.NeedShare / plan.AllNeeds : 0;
    }

    /// <summary>Words and needs in one number, at most the two shares together.</summary>
    public double Relevance(double text, double need) => (text * perText) + (need * perNeed);

    /// <summary>The factors of a document; false when it is not shown.</summary>
    public bool Factors(int document, out MatchFactors factors)
    {
        factors = default;
        if (values.Ends[document] < plan.Today)
            return false;
        var state = Freshness(document);
        if (state == FreshnessState.Off || !Nearness(document, out var near))
            return false;
        factors = new MatchFactors(
            near,
            plan.Query.IsSensitive && values.Traits[document].HasFlag(DocumentTraits.Anonymous) ? Ranking.SensitiveAnonymous : 1,
            plan.FirstDomains != 0 && (values.Facets.Domains[values.Facets.Rows[document].DomainSet] & plan.FirstDomains) != 0 ? Ranking.FirstDomain : 1,
            Ranking.Freshness(state),
            Ranking.RoomFactor(values.Room[document] == 0 ? null : (Room)(values.Room[document] - 1)));
        return true;
    }

    private FreshnessState Freshness(int document)
    {
        var verified = values.Verified[document];
        ref readonly var limits = ref plan.Limits[values.Kind[document]];
        if (verified == 0)
            return FreshnessState.Stale;
        if (verified > limits.Ask.DayNumber)
            return FreshnessState.Fresh;
        return verified <= limits.Off.DayNumber ? FreshnessState.Off : verified <= limits.Stale.DayNumber ? FreshnessState.Stale : FreshnessState.Ask;
    }

    private bool Nearness(int document, out double near)
    {
        near = 1;
        if (plan.Place is not { } place)
            return true;
        var traits = values.Traits[document];
        var covers = (traits & (DocumentTraits.NamesAreas | DocumentTraits.OwnArea)) == 0 || Covers(document);
        if (!covers && traits.HasFlag(DocumentTraits.NamesAreas))
            return false;
        near = traits.HasFlag(DocumentTraits.OwnArea) && !covers ? Ranking.NotYourArea : 1;
        if (traits.HasFlag(DocumentTraits.Placeless))
        {
            near *= Ranking.WithoutPlace((ReachKind)values.Reach[document], plan.Query.IsSensitive);
            return true;
        }

        var (dx, dy) = (values.X[document] - place.Point.X, values.Y[document] - place.Point.Y);
        var metres = Math.Sqrt((dx * dx) + (dy * dy));
        near *= Ranking.Near(metres, plan.Query.IsSensitive) * SharedArea(document);
        return metres <= plan.Radius;
    }

    private bool Covers(int document)
    {
        for (var i = values.AreaStarts[document]; i < values.AreaStarts[document + 1]; i++)
        {
            var (number, role) = (values.Areas[i] >> 2, (AreaRole)(values.Areas[i] & 3));
            if (role == AreaRole.For && local.PlaceAreas.Contains(number))
                return true;
            if (role == AreaRole.Around && number == local.WideArea)
                return true;
        }

        return false;
    }

    private double SharedArea(int document)
    {
        var home = values.Home.AsSpan(document * 3, 3);
        if (home[0] == local.Buurt)
            return Ranking.SameBuurt;
        if (home[1] == local.Wijk)
            return Ranking.SameWijk;
        for (var i = values.AreaStarts[document]; i < values.AreaStarts[document + 1]; i++)
        {
            if ((AreaRole)(values.Areas[i] & 3) == AreaRole.PlusWijk && local.PlaceAreas.Contains(values.Areas[i] >> 2))
                return Ranking.SamePlusWijk;
        }

        return home[2] == local.Gemeente ? Ranking.SameGemeente : 1;
    }
}
