using System.Globalization;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Why an offer stands where it stands, one line per step of its score. How far and for whom stays as the index writes it.</summary>
public static class ScoreWords
{
    /// <summary>The lines, the sum last; none when the search was not asked to explain.</summary>
    public static IReadOnlyList<string> Say(Hit hit, Subjects subjects) => hit.Why.Count == 0
        ? []
        : [.. hit.Why.Select(step => Say(step, Number(step.Value), hit.Listing, subjects)), T("Samen: {0}", Number(hit.Score))];

    private static string Say(ScoreStep step, string value, Publication listing, Subjects subjects) => step.What switch
    {
        "woord" => T("Woord ‘{0}’: plus {1}", step.Why, value),
        "naam" => T("Naam ‘{0}’: plus {1}", step.Why, value),
        "behoefte" => T("Past bij ‘{0}’: plus {1}", T(subjects.NeedName(step.Why)), value),
        "alles" => T("Er is niets getypt: plus {0}", value),
        "nabijheid" => T("Afstand, {0}: maal {1}", step.Why, value),
        "schaamte" => T("Kan zonder naam: maal {0}", value),
        "onderwerp" => T("Hoort bij het gekozen onderwerp: maal {0}", value),
        "plek" => T("Wachtlijst of vol: maal {0}", value),
        _ => Checked(listing, value),
    };

    private static string Checked(Publication listing, string value) => (listing.Facts.VerifiedOn, listing.InDoubtSince) switch
    {
        ({ } day, null) => T("Gecontroleerd op {0}: maal {1}", Day(day), value),
        ({ } day, _) => T("Gecontroleerd op {0}, in twijfel: maal {1}", Day(day), value),
        (null, null) => T("Nooit gecontroleerd: maal {0}", value),
        _ => T("Nooit gecontroleerd, in twijfel: maal {0}", value),
    };

    private static string Day(DateOnly day) => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.000", Culture);
}
