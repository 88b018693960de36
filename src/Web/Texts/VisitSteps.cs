using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>"Wat gebeurt er als ik ga?": the coded fields as a small story, so that it can be told in every language.</summary>
public static class VisitSteps
{
    /// <summary>The steps; fewer than two is no story.</summary>
    public static IReadOnlyList<ToldText> Of(ListingFacts facts)
    {
        List<ToldText> steps = [];
        if (Begin(facts) is { } begin)
            steps.Add(begin);
        if (facts.Visit.Bring.Length > 0)
            steps.Add(new(T("U neemt mee:"), Sentence.BehindColon(facts.Visit.Bring)));
        if (facts.Visit.Welcome.Length > 0)
            steps.Add(new("", Sentence.Of(facts.Visit.Welcome)));
        return steps.Count > 1 ? steps : [];
    }

    /// <summary>For whoever finds it hard to go: "Vindt u het spannend? Neem iemand mee."; null when neither may.</summary>
    public static string? Courage(ListingFacts facts) => (facts.Visit.Companion == true, facts.Contact.Phone.Length > 0) switch
    {
        (true, true) => T("Vindt u het spannend? Neem iemand mee. Of bel eerst even."),
        (true, false) => T("Vindt u het spannend? Neem iemand mee."),
        (false, true) => T("Vindt u het spannend? Bel eerst even."),
        _ => null,
    };

    private static ToldText? Begin(ListingFacts facts) => facts.FirstStep switch
    {
        FirstStep.Binnenlopen => T("U loopt naar binnen. Aanmelden hoeft niet."),
        FirstStep.Bellen => T("U belt eerst. U hoort dan hoe het gaat."),
        FirstStep.Aanmelden when facts.Contact.SignUp.Length > 0 => new ToldText(T("U meldt zich aan."), Sentence.Of(facts.Contact.SignUp)),
        FirstStep.Aanmelden => T("U meldt zich aan."),
        FirstStep.ViaGemeente => T("U vraagt het bij uw gemeente. Zij kijken met u of het kan."),
        FirstStep.ViaHuisarts => T("U vertelt het uw huisarts. Die verwijst u."),
        _ => null,
    };
}
