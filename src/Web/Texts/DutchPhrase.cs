using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Texts;

/// <summary>A Dutch sentence to say on the telephone or to show at the door, for who reads the site in another language. Always Dutch.</summary>
public static class DutchPhrase
{
    /// <summary>The sentence; null for who reads Dutch, and where there is nobody to say it to.</summary>
    public static string? Of(Publication listing)
    {
        var (facts, reader) = (listing.Facts, Wording.Current);
        if (reader == Language.Dutch)
            return null;
        var greeting = $"Dag, ik spreek {reader.DutchName} en een beetje Nederlands.";
        if (facts.Contact.Phone.Length > 0)
            return $"{greeting} Ik bel over {facts.Title}. Kunt u mij helpen?";
        return listing.MeetingPlace == MeetingPlace.Buurt ? $"{greeting} Ik kom voor {facts.Title}. Kunt u mij helpen?" : null;
    }
}
