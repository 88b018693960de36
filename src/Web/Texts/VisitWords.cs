using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Languages;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>What decides whether someone goes, in words: short on a card, whole on the page of a listing.</summary>
public static class VisitWords
{
    /// <summary>One line with the pictogram that goes with it.</summary>
    /// <param name="Icon">Lucide name.</param>
    /// <param name="Text">The sentence.</param>
    public sealed record Line(string Icon, ToldText Text);

    /// <summary>At most three tags, those that open a door first.</summary>
    public static IReadOnlyList<string> Tags(ListingFacts facts)
    {
        var visit = facts.Visit;
        List<string> tags = [];
        if (visit.Wheelchair)
            tags.Add(T("Rolstoel kan"));
        if (visit.Companion == true)
            tags.Add(T("Iemand mee kan"));
        if (visit.LittleDutch == true)
            tags.Add(T("Weinig Nederlands kan"));
        if (visit.Transport == true)
            tags.Add(T("Ophalen kan"));
        if (visit.WithoutReading == true)
            tags.Add(T("Lezen hoeft niet"));
        if (visit.Anonymous == true)
            tags.Add(T("Zonder naam kan"));
        return [.. tags.Take(3)];
    }

    /// <summary>"Hier spreekt iemand Pools.", for who reads the site in Polish; null when nobody does, and for who reads Dutch.</summary>
    public static string? SpeaksYours(ListingFacts facts) =>
        Current != Language.Dutch && (ChoiceList.Languages.Read(facts.SpokenLanguages) & ChoiceList.Languages.Read([Current.DutchName])) != 0
            ? T("Hier spreekt iemand {0}.", T(Current.DutchName))
            : null;

    /// <summary>"Vol. U kunt op de wachtlijst."; null when there is room or nothing is said.</summary>
    public static string? Room(ListingFacts facts) => facts.Visit.Room switch
    {
        Listings.Catalogue.Room.Vol => T("Nu vol. Vraag wanneer er weer plek is."),
        Listings.Catalogue.Room.Wachtlijst => T("Er is een wachtlijst. U kunt zich wel aanmelden."),
        _ => null,
    };

    /// <summary>"Goed om te weten": everything that was said, good and bad.</summary>
    public static IReadOnlyList<Line> GoodToKnow(ListingFacts facts)
    {
        var visit = facts.Visit;
        List<Line> lines = [new("euro", CostWords.Say(facts.Cost))];
        lines.AddRange(visit.Accessibility.Select(Access).Select(text => new Line("accessibility", text)));
        Add("users", visit.Companion, T("Iemand mee mag."), T("U komt alleen, zonder iemand mee."));
        var spoken = facts.SpokenLanguages.Where(language => language != "Nederlands").ToList();
        if (spoken.Count > 0)
            lines.Add(new("languages", T("Zij spreken ook {0}.", Sentence.List([.. spoken.Select(T)]))));
        Add("languages", visit.LittleDutch, T("Met weinig Nederlands gaat het ook."), T("Wat Nederlands is wel nodig."));
        if (visit.WithoutReading is { } withoutReading)
            lines.Add(withoutReading ? new("book-x", T("Lezen of schrijven is niet nodig.")) : new("book-open", T("Lezen is wel nodig.")));
        if (visit.Anonymous is { } anonymous)
            lines.Add(anonymous ? new("eye-off", T("U hoeft uw naam niet te zeggen.")) : new("user-check", T("Zij vragen wel uw naam.")));
        Add("car", visit.Transport, T("Zij kunnen u ophalen."), T("Ophalen kan niet."));
        // What the story above tells is not told twice, and what makes no story is not lost.
        if (VisitSteps.Of(facts).Count > 0)
            return lines;
        if (visit.Bring.Length > 0)
            lines.Add(new("backpack", new(T("Neem mee:"), Sentence.BehindColon(visit.Bring))));
        if (visit.Welcome.Length > 0)
            lines.Add(new("door-open", new("", Sentence.Of(visit.Welcome))));
        return lines;

        void Add(string icon, bool? said, string yes, string no)
        {
            if (said is { } value)
                lines.Add(new(icon, value ? yes : no));
        }
    }

    private static ToldText Access(string word) => word.Trim().ToLowerInvariant() switch
    {
        "rolstoel" or "rolstoeltoegankelijk" => T("Een rolstoel kan naar binnen."),
        "lift" => T("Er is een lift."),
        "ringleiding" => T("Er is een ringleiding voor uw hoortoestel."),
        "invalidentoilet" or "rolstoeltoilet" or "aangepast toilet" => T("Er is een toilet voor een rolstoel."),
        "gebarentolk" => T("Er is een gebarentolk."),
        _ => new ToldText("", Sentence.Of(word)),
    };
}
