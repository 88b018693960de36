using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>How far something can be believed: the day it was checked, always, and plainly when that is too long ago.</summary>
public static class TrustWords
{
    /// <summary>"Gecontroleerd op 3 november 2026." On a card, with the warning behind it.</summary>
    public static string Checked(ListingFacts facts, DateTimeOffset now)
    {
        var day = facts.VerifiedOn is { } checkedOn ? $"Gecontroleerd op {DutchDay.Long(checkedOn)}." : "Nog niet gecontroleerd.";
        return IsDoubtful(facts, now) ? $"{day} {Advice(facts)}" : day;
    }

    /// <summary>"Gecontroleerd op 3 november 2026 door de welzijnscoach, bij een bezoek."</summary>
    public static string CheckedInFull(ListingFacts facts)
    {
        if (facts.VerifiedOn is not { } day)
            return "Nog niet gecontroleerd.";
        var by = facts.VerifiedBy.Length > 0 ? $" door {facts.VerifiedBy.TrimEnd('.')}" : "";
        return $"Gecontroleerd op {DutchDay.Long(day)}{by}{How(facts.VerifiedHow)}.";
    }

    /// <summary>For the page of a listing: "Dit is lang niet gecontroleerd. Bel voor u gaat."; null when it can be believed.</summary>
    public static string? Doubt(ListingFacts facts, DateTimeOffset now) => !IsDoubtful(facts, now)
        ? null
        : $"{(facts.VerifiedOn is null ? "Niemand heeft dit nog gecontroleerd." : "Dit is lang niet gecontroleerd.")} {Advice(facts)}";

    private static string How(CheckedHow? how) => how switch
    {
        CheckedHow.Bezoek => ", bij een bezoek",
        CheckedHow.Telefoon => ", aan de telefoon",
        CheckedHow.Mail => ", per mail",
        CheckedHow.Website => ", op de website",
        _ => "",
    };

    private static bool IsDoubtful(ListingFacts facts, DateTimeOffset now) =>
        FreshnessRules.StateOf(facts.Kind, facts.VerifiedOn, DutchTime.Day(now)) is FreshnessState.Stale or FreshnessState.Off;

    private static string Advice(ListingFacts facts) =>
        facts.Contact.Phone.Length > 0 ? "Bel even voor u gaat." : "Vraag na of het nog klopt.";
}
