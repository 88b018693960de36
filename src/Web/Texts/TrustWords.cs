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

    /// <summary>For the page of a listing: "Dit is lang niet gecontroleerd. Bel voor u gaat."; null when it can be believed.</summary>
    public static string? Doubt(ListingFacts facts, DateTimeOffset now) => !IsDoubtful(facts, now)
        ? null
        : $"{(facts.VerifiedOn is null ? "Niemand heeft dit nog gecontroleerd." : "Dit is lang niet gecontroleerd.")} {Advice(facts)}";

    private static bool IsDoubtful(ListingFacts facts, DateTimeOffset now) =>
        FreshnessRules.StateOf(facts.Kind, facts.VerifiedOn, DutchTime.Day(now)) is FreshnessState.Stale or FreshnessState.Off;

    private static string Advice(ListingFacts facts) =>
        facts.Contact.Phone.Length > 0 ? "Bel even voor u gaat." : "Vraag na of het nog klopt.";
}
