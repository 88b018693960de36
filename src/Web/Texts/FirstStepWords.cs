using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>The first step, a verb in front. Where the editor said nothing it follows from how one can get in touch.</summary>
public static class FirstStepWords
{
    /// <summary>The step: "Loop zo binnen.", "Bel eerst.".</summary>
    public static string Say(ListingFacts facts) => facts.FirstStep switch
    {
        FirstStep.Binnenlopen => "Loop zo binnen.",
        FirstStep.Bellen => "Bel eerst even.",
        FirstStep.Aanmelden when facts.Contact.SignUp.Length is > 0 and <= 70 => Sentence.Of(facts.Contact.SignUp),
        FirstStep.Aanmelden => "Meld u aan.",
        FirstStep.ViaGemeente => "Vraag het bij uw gemeente.",
        FirstStep.ViaHuisarts => "Vraag uw huisarts om een verwijzing.",
        _ when facts.Contact.Email.Length > 0 => "Stuur een mail.",
        _ when facts.Contact.Website.Length > 0 => "Kijk op de website.",
        _ => "Vraag ernaar bij de organisatie.",
    };

    /// <summary>The step for the dark block of a listing's own page, where the number follows below it.</summary>
    public static string SayInFull(ListingFacts facts) => facts.FirstStep switch
    {
        FirstStep.Binnenlopen => "Loop binnen. Aanmelden hoeft niet.",
        FirstStep.Bellen when facts.Contact.Phone.Length > 0 => $"Bel {facts.Contact.Phone}.",
        _ => Say(facts),
    };
}
