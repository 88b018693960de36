using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>What the script of the map after a tap says: it holds no words of its own. In the language of the request; {0} and {1} are filled in there.</summary>
public sealed record MapWords
{
    /// <summary>The map as a whole, read out.</summary>
    public string Name => T("Kaart. Schuif met de pijltjes. Kies een plek met Tab.");

    /// <summary>A pin of the list, read out.</summary>
    public string Numbered => T("Nummer {0}: {1}");

    /// <summary>Pins too close to tell apart, read out.</summary>
    public string Together => T("{0} plekken bij elkaar");

    /// <summary>Closer.</summary>
    public string ZoomIn => T("Dichterbij");

    /// <summary>Further away.</summary>
    public string ZoomOut => T("Verder weg");

    /// <summary>Closes what is said of a pin.</summary>
    public string Close => T("Sluiten");

    /// <summary>Back to the drawing.</summary>
    public string Back => T("Terug naar de kleine kaart");

    /// <summary>Searches in the piece that is looked at.</summary>
    public string SearchHere => T("Zoek in dit gebied");

    /// <summary>Filled in as the place of such a search. The square brackets are read by the site: no language may leave them out, or need more than thirty letters before them.</summary>
    public string Area => T("Gebied op de kaart [{0}, {1}]");

    /// <summary>The word for no limit in the address.</summary>
    public string NoLimit => Pages.Search.SearchWords.All;

    /// <summary>How to move it with fingers.</summary>
    public string Fingers => T("Schuif met twee vingers. Of tik waar u heen wilt.");

    /// <summary>The images of streets do not come.</summary>
    public string NoTiles => T("De achtergrond laadt niet. De plekken staan er wel.");

    /// <summary>What was found does not come.</summary>
    public string NoOffers => T("De plekken laden niet. Ze staan wel in de lijst.");

    /// <summary>It is being fetched.</summary>
    public string Loading => T("De kaart komt eraan …");

    /// <summary>It cannot be fetched.</summary>
    public string Failed => T("De kaart laadt niet. De kleine kaart blijft staan.");
}
