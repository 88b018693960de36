using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>The first step, a verb in front. Where the editor said nothing it follows from how one can get in touch.</summary>
public static class FirstStepWords
{
    /// <summary>The step: "Loop zo binnen.", "Bel eerst.".</summary>
    public static ToldText Say(ListingFacts facts) => facts.FirstStep switch
    {
        FirstStep.Binnenlopen => T("Loop zo binnen."),
        FirstStep.Bellen => T("Bel eerst even."),
        FirstStep.Aanmelden when facts.Contact.SignUp.Length is > 0 and <= 70 => new ToldText("", Sentence.Of(facts.Contact.SignUp)),
        FirstStep.Aanmelden => T("Meld u aan."),
        FirstStep.ViaGemeente => T("Vraag het bij uw gemeente."),
        FirstStep.ViaHuisarts => T("Vraag uw huisarts om een verwijzing."),
        _ when facts.Contact.Email.Length > 0 => T("Stuur een mail."),
        _ when facts.Contact.Website.Length > 0 => T("Kijk op de website."),
        _ => T("Vraag ernaar bij de organisatie."),
    };

    /// <summary>The step for the dark block of a listing's own page, where the number follows below it.</summary>
    public static ToldText SayInFull(ListingFacts facts) => facts.FirstStep switch
    {
        FirstStep.Binnenlopen => T("Loop binnen. Aanmelden hoeft niet."),
        FirstStep.Bellen when facts.Contact.Phone.Length > 0 => T("Bel {0}.", PhoneLink.InSentence(facts.Contact.Phone)),
        _ => Say(facts),
    };
}
