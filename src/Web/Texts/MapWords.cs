namespace SocialeKaart.Web.Texts;

/// <summary>What the script of the map after a tap says: it holds no words of its own. {0} and {1} are filled in there.</summary>
public sealed record MapWords
{
    /// <summary>In Dutch.</summary>
    public static MapWords Dutch { get; } = new();

    /// <summary>The map as a whole, read out.</summary>
    public string Name { get; } = "Kaart. Schuif met de pijltjes. Kies een plek met Tab.";

    /// <summary>A pin of the list, read out.</summary>
    public string Numbered { get; } = "Nummer {0}: {1}";

    /// <summary>Pins too close to tell apart, read out.</summary>
    public string Together { get; } = "{0} plekken bij elkaar";

    /// <summary>Closer.</summary>
    public string ZoomIn { get; } = "Dichterbij";

    /// <summary>Further away.</summary>
    public string ZoomOut { get; } = "Verder weg";

    /// <summary>Closes what is said of a pin.</summary>
    public string Close { get; } = "Sluiten";

    /// <summary>Back to the drawing.</summary>
    public string Back { get; } = "Terug naar de kleine kaart";

    /// <summary>Searches in the piece that is looked at.</summary>
    public string SearchHere { get; } = "Zoek in dit gebied";

    /// <summary>Filled in as the place of such a search. The square brackets are read by the site.</summary>
    public string Area { get; } = "Gebied op de kaart [{0}, {1}]";

    /// <summary>The word for no limit in the address.</summary>
    public string NoLimit { get; } = Pages.Search.SearchWords.All;

    /// <summary>How to move it with fingers.</summary>
    public string Fingers { get; } = "Schuif met twee vingers. Of tik waar u heen wilt.";

    /// <summary>The images of streets do not come.</summary>
    public string NoTiles { get; } = "De achtergrond laadt niet. De plekken staan er wel.";

    /// <summary>What was found does not come.</summary>
    public string NoOffers { get; } = "De plekken laden niet. Ze staan wel in de lijst.";

    /// <summary>It is being fetched.</summary>
    public string Loading { get; } = "De kaart komt eraan …";

    /// <summary>It cannot be fetched.</summary>
    public string Failed { get; } = "De kaart laadt niet. De kleine kaart blijft staan.";
}
