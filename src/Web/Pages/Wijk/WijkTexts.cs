using SocialeKaart.Geo.Areas;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Pages.Agenda;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Programme;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>What the page of an area says that depends on which kind of area it is.</summary>
public static class WijkTexts
{
    /// <summary>Organisations that are named on one page.</summary>
    public const int MostPartners = 60;

    /// <summary>The heading: "Hoensbroek", "Gemeente Heerlen".</summary>
    public static string Heading(WijkView view) => view.IsGemeente ? T("Gemeente {0}", view.Area.Name) : view.Area.Name;

    /// <summary>The language of that heading: a name alone is Dutch.</summary>
    public static string LanguageOfHeading(WijkView view) => view.IsGemeente ? Current.Code : Language.Dutch.Code;

    /// <summary>The title in the bar of the browser, which stands alone: "Hoensbroek in Heerlen".</summary>
    public static string Title(WijkView view) => (view.Area.Kind, view.Surroundings.Gemeente.Area.Name) switch
    {
        (AreaKind.Gemeente, _) => T("Gemeente {0}", view.Area.Name),
        (AreaKind.PlusWijk, var gemeente) => T("{0} in {1}", view.Area.Name, gemeente),
        (_, var gemeente) => T("Wijk {0} in {1}", view.Area.Name, gemeente),
    };

    /// <summary>The line below the heading.</summary>
    public static string What(WijkView view) => (view.Area.Kind, view.Surroundings.Gemeente.Area.Name) switch
    {
        (AreaKind.Gemeente, _) => T("Dit is er te doen, en hier vindt u hulp."),
        (AreaKind.PlusWijk, var gemeente) => T("PlusWIJk in de gemeente {0}. Hier werken bewoners, huisartsen en welzijnscoaches samen.", gemeente),
        (_, var gemeente) => T("Wijk in de gemeente {0}. Dit is er te doen, en hier vindt u hulp.", gemeente),
    };

    /// <summary>Above what lies in it.</summary>
    public static string Within(WijkView view) => view.Area.Kind switch
    {
        AreaKind.Gemeente => T("Wijken in {0}", view.Area.Name),
        AreaKind.PlusWijk => T("Wijken waar dit bij hoort"),
        _ => T("PlusWIJken in deze wijk"),
    };

    /// <summary>How much there is on a subject: "4 plekken"; without any it says where the link looks.</summary>
    public static string InSubject(int count) => count switch { 0 => T("in de buurt"), 1 => T("1 plek"), _ => T("{0} plekken", count) };

    /// <summary>All of one day in this area.</summary>
    public static string DayHref(WijkView view, DayProgramme day, string prefix) =>
        AgendaLinks.To(new(SearchQuery.Empty with { Where = view.Typed, Inside = true, Kinds = [ListingKind.Activiteit] }, day.Date, OneDay: true), prefix);
}
