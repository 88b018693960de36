using System.Globalization;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>What somebody answered so far. It stands in the address and nowhere else, so going back works.</summary>
public sealed record GuideAnswers
{
    /// <summary>For whom; null when not asked yet.</summary>
    public GuideChoice? ForWhom { get; init; }

    /// <summary>About which leefdomein, 1 to 12; null when not asked yet.</summary>
    public int? Domain { get; init; }

    /// <summary>What suits them; null when not asked yet.</summary>
    public GuideChoice? How { get; init; }

    /// <summary>Postcode or place as typed; empty when not asked yet, or not said.</summary>
    public string Where { get; init; } = "";

    /// <summary>Nothing answered: the page everybody begins on.</summary>
    public bool IsEmpty => ForWhom is null && Domain is null && How is null && Where.Length == 0;

    /// <summary>Everything but the place is answered.</summary>
    public bool IsReady => ForWhom is not null && Domain is not null && How is not null;

    /// <summary>Reads an address; an answer that does not exist is no answer. Never throws.</summary>
    public static GuideAnswers Read(IQueryCollection query) => new()
    {
        ForWhom = GuideChoices.ForWhom.FirstOrDefault(choice => query["voor"].Contains(choice.Code)),
        Domain = SearchRequestReader.Read(query).Domains is [var domain, ..] ? domain : null,
        How = GuideChoices.How.FirstOrDefault(choice => query["past"].Contains(choice.Code)),
        Where = SearchRequestReader.Read(query).Where,
    };

    /// <summary>The answers that made a search, for changing one of them; null when it was not made here.</summary>
    public static GuideAnswers? Of(SearchQuery query) => query.ForWhom.Length == 0 || query.Domains is not [var domain] ? null : new()
    {
        ForWhom = GuideChoices.ForWhom.First(choice => choice.Code == query.ForWhom),
        Domain = domain,
        How = GuideChoices.How.FirstOrDefault(choice => IsMade(query, choice)),
        Where = query.Where,
    };

    /// <summary>True when the answers say everything that was chosen: then the choices need not be listed a second time.</summary>
    public static bool SayAll(SearchQuery query)
    {
        var choices = SearchLinks.To(query with { RadiusKilometres = null, Inside = false, NearestFirst = false, MapFirst = false, Page = 1 });
        return Of(query) is { } answers
            && (SearchLinks.To(answers.ToSearch(withGroups: true)) == choices || SearchLinks.To(answers.ToSearch(withGroups: false)) == choices);
    }

    /// <summary>The search they come to.</summary>
    /// <param name="withGroups">False leaves out for whom, when nothing would be left.</param>
    public SearchQuery ToSearch(bool withGroups)
    {
        var query = SearchQuery.Empty with { Where = Where, Domains = Domain is { } domain ? [domain] : [], ForWhom = ForWhom?.Code ?? "" };
        if (withGroups && ForWhom is not null)
            query = ForWhom.Choose(query);
        return How?.Choose(query) ?? query;
    }

    /// <summary>The address of the next question.</summary>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public string Link(string prefix = "") => new PageAddress($"{prefix}/help-mij-kiezen")
        .Add("voor", ForWhom?.Code ?? "")
        .Add("onderwerp", Domain?.ToString(CultureInfo.InvariantCulture) ?? "")
        .Add("past", How?.Code ?? "")
        .Add("waar", Where)
        .ToString();

    private static bool IsMade(SearchQuery query, GuideChoice choice)
    {
        var made = choice.Choose(SearchQuery.Empty);
        return choice.Code != GuideChoices.Reading && made.Kinds.Order().SequenceEqual(query.Kinds) && made.Places.Order().SequenceEqual(query.Places);
    }
}
