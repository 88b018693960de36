using SocialeKaart.Geo.Areas;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Pages.Agenda;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Programme;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>What the page of an area says that depends on which kind of area it is.</summary>
public static class WijkTexts
{
    /// <summary>Organisations that are named on one page.</summary>
    public const int MostPartners = 60;

    /// <summary>The heading: "Hoensbroek", "Gemeente Heerlen".</summary>
    public static string Heading(WijkView view) => view.IsGemeente ? $"Gemeente {view.Area.Name}" : view.Area.Name;

    /// <summary>The title in the bar of the browser, which stands alone: "Hoensbroek in Heerlen".</summary>
    public static string Title(WijkView view) => (view.Area.Kind, view.Surroundings.Gemeente.Area.Name) switch
    {
        (AreaKind.Gemeente, _) => $"Gemeente {view.Area.Name}",
        (AreaKind.PlusWijk, var gemeente) => $"{view.Area.Name} in {gemeente}",
        (_, var gemeente) => $"Wijk {view.Area.Name} in {gemeente}",
    };

    /// <summary>The line below the heading.</summary>
    public static string What(WijkView view) => (view.Area.Kind, view.Surroundings.Gemeente.Area.Name) switch
    {
        (AreaKind.Gemeente, _) => "Dit is er te doen, en hier vindt u hulp.",
        (AreaKind.PlusWijk, var gemeente) => $"PlusWIJk in de gemeente {gemeente}. Hier werken bewoners, huisartsen en welzijnscoaches samen.",
        (_, var gemeente) => $"Wijk in de gemeente {gemeente}. Dit is er te doen, en hier vindt u hulp.",
    };

    /// <summary>Above what lies in it.</summary>
    public static string Within(WijkView view) => view.Area.Kind switch
    {
        AreaKind.Gemeente => $"Wijken in {view.Area.Name}",
        AreaKind.PlusWijk => "Wijken waar dit bij hoort",
        _ => "PlusWIJken in deze wijk",
    };

    /// <summary>How much there is on a subject: "4 plekken"; without any it says where the link looks.</summary>
    public static string InSubject(int count) => count switch { 0 => "in de buurt", 1 => "1 plek", _ => $"{count} plekken" };

    /// <summary>All of one day in this area.</summary>
    public static string DayHref(WijkView view, DayProgramme day, string prefix) =>
        AgendaLinks.To(new(SearchQuery.Empty with { Where = view.Typed, Inside = true, Kinds = [ListingKind.Activiteit] }, day.Date, OneDay: true), prefix);
}
