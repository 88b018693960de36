using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;
using SocialeKaart.Listings.Schedules;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>How far something can be believed: the day it was checked, always, and plainly when that is too long ago.</summary>
public static class TrustWords
{
    /// <summary>"Gecontroleerd op 3 november 2026." On a card, with the warning behind it.</summary>
    public static string Checked(Publication listing, DateTimeOffset now)
    {
        var day = listing.Facts.VerifiedOn is { } checkedOn ? T("Gecontroleerd op {0}.", WhenWords.Long(checkedOn)) : T("Nog niet gecontroleerd.");
        if (listing.InDoubtSince is not null)
            return $"{day} {FoundClosed(listing.Facts)}";
        return IsOld(listing.Facts, now) ? $"{day} {Advice(listing.Facts)}" : day;
    }

    /// <summary>"Gecontroleerd op 3 november 2026 door de welzijnscoach, bij een bezoek."</summary>
    public static string CheckedInFull(ListingFacts facts)
    {
        if (facts.VerifiedOn is not { } day)
            return T("Nog niet gecontroleerd.");
        var by = facts.VerifiedBy.TrimEnd('.');
        return (by.Length > 0, How(facts.VerifiedHow)) switch
        {
            (true, { } how) => T("Gecontroleerd op {0} door {1}, {2}.", WhenWords.Long(day), by, how),
            (true, null) => T("Gecontroleerd op {0} door {1}.", WhenWords.Long(day), by),
            (false, { } how) => T("Gecontroleerd op {0}, {1}.", WhenWords.Long(day), how),
            _ => T("Gecontroleerd op {0}.", WhenWords.Long(day)),
        };
    }

    /// <summary>For the page of a listing: "Dit is lang niet gecontroleerd. Bel even voor u gaat."; null when it can be believed.</summary>
    public static string? Doubt(Publication listing, DateTimeOffset now)
    {
        var facts = listing.Facts;
        if (listing.InDoubtSince is not null)
            return FoundClosed(facts);
        return IsOld(facts, now)
            ? $"{(facts.VerifiedOn is null ? T("Niemand heeft dit nog gecontroleerd.") : T("Dit is lang niet gecontroleerd."))} {Advice(facts)}"
            : null;
    }

    private static string? How(CheckedHow? how) => how switch
    {
        CheckedHow.Bezoek => T("bij een bezoek"),
        CheckedHow.Telefoon => T("aan de telefoon"),
        CheckedHow.Mail => T("per mail"),
        CheckedHow.Website => T("op de website"),
        _ => null,
    };

    private static bool IsOld(ListingFacts facts, DateTimeOffset now) =>
        FreshnessRules.StateOf(facts.Kind, facts.VerifiedOn, DutchTime.Day(now)) is FreshnessState.Stale or FreshnessState.Off;

    private static string FoundClosed(ListingFacts facts) =>
        $"{T("Twee mensen zeiden: het was dicht.")} {(facts.Contact.Phone.Length > 0 ? T("Bel eerst.") : T("Vraag na of het nog klopt."))}";

    private static string Advice(ListingFacts facts) =>
        facts.Contact.Phone.Length > 0 ? T("Bel even voor u gaat.") : T("Vraag na of het nog klopt.");
}
