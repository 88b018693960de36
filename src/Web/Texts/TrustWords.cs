using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>How far something can be believed: the day it was checked, always, and plainly when that is too long ago.</summary>
public static class TrustWords
{
    /// <summary>"Gecontroleerd op 3 november 2026." On a card, with the warning behind it.</summary>
    public static string Checked(Publication listing, DateTimeOffset now)
    {
        var day = listing.Facts.VerifiedOn is { } checkedOn ? $"Gecontroleerd op {DutchDay.Long(checkedOn)}." : "Nog niet gecontroleerd.";
        if (listing.InDoubtSince is not null)
            return $"{day} {FoundClosed(listing.Facts)}";
        return IsOld(listing.Facts, now) ? $"{day} {Advice(listing.Facts)}" : day;
    }

    /// <summary>"Gecontroleerd op 3 november 2026 door de welzijnscoach, bij een bezoek."</summary>
    public static string CheckedInFull(ListingFacts facts)
    {
        if (facts.VerifiedOn is not { } day)
            return "Nog niet gecontroleerd.";
        var by = facts.VerifiedBy.Length > 0 ? $" door {facts.VerifiedBy.TrimEnd('.')}" : "";
        return $"Gecontroleerd op {DutchDay.Long(day)}{by}{How(facts.VerifiedHow)}.";
    }

    /// <summary>For the page of a listing: "Dit is lang niet gecontroleerd. Bel even voor u gaat."; null when it can be believed.</summary>
    public static string? Doubt(Publication listing, DateTimeOffset now)
    {
        var facts = listing.Facts;
        if (listing.InDoubtSince is not null)
            return FoundClosed(facts);
        return IsOld(facts, now)
            ? $"{(facts.VerifiedOn is null ? "Niemand heeft dit nog gecontroleerd." : "Dit is lang niet gecontroleerd.")} {Advice(facts)}"
            : null;
    }

    private static string How(CheckedHow? how) => how switch
    {
        CheckedHow.Bezoek => ", bij een bezoek",
        CheckedHow.Telefoon => ", aan de telefoon",
        CheckedHow.Mail => ", per mail",
        CheckedHow.Website => ", op de website",
        _ => "",
    };

    private static bool IsOld(ListingFacts facts, DateTimeOffset now) =>
        FreshnessRules.StateOf(facts.Kind, facts.VerifiedOn, DutchTime.Day(now)) is FreshnessState.Stale or FreshnessState.Off;

    private static string FoundClosed(ListingFacts facts) =>
        $"Twee mensen zeiden: het was dicht. {(facts.Contact.Phone.Length > 0 ? "Bel eerst." : "Vraag na of het nog klopt.")}";

    private static string Advice(ListingFacts facts) =>
        facts.Contact.Phone.Length > 0 ? "Bel even voor u gaat." : "Vraag na of het nog klopt.";
}
