using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>What decides whether someone goes, in words: short on a card, whole on the page of a listing.</summary>
public static class VisitWords
{
    /// <summary>One line with the pictogram that goes with it.</summary>
    /// <param name="Icon">Lucide name.</param>
    /// <param name="Text">The sentence.</param>
    public sealed record Line(string Icon, string Text);

    /// <summary>At most three tags, those that open a door first.</summary>
    public static IReadOnlyList<string> Tags(ListingFacts facts)
    {
        var visit = facts.Visit;
        List<string> tags = [];
        if (visit.Wheelchair)
            tags.Add("Rolstoel kan");
        if (visit.Companion == true)
            tags.Add("Iemand mee kan");
        if (visit.LittleDutch == true)
            tags.Add("Weinig Nederlands kan");
        if (visit.Transport == true)
            tags.Add("Ophalen kan");
        if (visit.WithoutReading == true)
            tags.Add("Lezen hoeft niet");
        if (visit.Anonymous == true)
            tags.Add("Zonder naam kan");
        return [.. tags.Take(3)];
    }

    /// <summary>"Vol. U kunt op de wachtlijst."; null when there is room or nothing is said.</summary>
    public static string? Room(ListingFacts facts) => facts.Visit.Room switch
    {
        Listings.Catalogue.Room.Vol => "Nu vol. Vraag wanneer er weer plek is.",
        Listings.Catalogue.Room.Wachtlijst => "Er is een wachtlijst. U kunt zich wel aanmelden.",
        _ => null,
    };

    /// <summary>"Goed om te weten": everything that was said, good and bad.</summary>
    public static IReadOnlyList<Line> GoodToKnow(ListingFacts facts)
    {
        var visit = facts.Visit;
        List<Line> lines = [new("euro", CostWords.Say(facts.Cost))];
        lines.AddRange(visit.Accessibility.Select(Access).Select(text => new Line("accessibility", text)));
        Add("users", visit.Companion, "Iemand mee mag.", "U komt alleen, zonder iemand mee.");
        var spoken = facts.SpokenLanguages.Where(language => language != "Nederlands").ToList();
        if (spoken.Count > 0)
            lines.Add(new("languages", $"Zij spreken ook {Sentence.List(spoken)}."));
        Add("languages", visit.LittleDutch, "Met weinig Nederlands gaat het ook.", "Wat Nederlands is wel nodig.");
        if (visit.WithoutReading is { } withoutReading)
            lines.Add(withoutReading ? new("book-x", "Lezen of schrijven is niet nodig.") : new("book-open", "Lezen is wel nodig."));
        if (visit.Anonymous is { } anonymous)
            lines.Add(anonymous ? new("eye-off", "U hoeft uw naam niet te zeggen.") : new("user-check", "Zij vragen wel uw naam."));
        Add("car", visit.Transport, "Zij kunnen u ophalen.", "Ophalen kan niet.");
        // What the story above tells is not told twice, and what makes no story is not lost.
        if (VisitSteps.Of(facts).Count > 0)
            return lines;
        if (visit.Bring.Length > 0)
            lines.Add(new("backpack", $"Neem mee: {Sentence.Close(Sentence.Lower(visit.Bring))}"));
        if (visit.Welcome.Length > 0)
            lines.Add(new("door-open", Sentence.Of(visit.Welcome)));
        return lines;

        void Add(string icon, bool? said, string yes, string no)
        {
            if (said is { } value)
                lines.Add(new(icon, value ? yes : no));
        }
    }

    private static string Access(string word) => word.Trim().ToLowerInvariant() switch
    {
        "rolstoel" or "rolstoeltoegankelijk" => "Een rolstoel kan naar binnen.",
        "lift" => "Er is een lift.",
        "ringleiding" => "Er is een ringleiding voor uw hoortoestel.",
        "invalidentoilet" or "rolstoeltoilet" or "aangepast toilet" => "Er is een toilet voor een rolstoel.",
        "gebarentolk" => "Er is een gebarentolk.",
        _ => Sentence.Of(word),
    };
}
