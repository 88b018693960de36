using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Help;

/// <summary>Makes every link to the need pages.</summary>
public static class HelpLinks
{
    /// <summary>All need pages by leefdomein.</summary>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string ToAll(string prefix = "") => $"{prefix}/hulp";

    /// <summary>The need pages of one leefdomein, by its code.</summary>
    public static string ToDomain(string code, string prefix = "") => $"{ToAll(prefix)}#{code}";

    /// <summary>The page about a need, with what there is around a place when one is filled in.</summary>
    /// <param name="need">The code of the need.</param>
    /// <param name="where">As typed; empty for none.</param>
    /// <param name="prefix">The language in front; empty for Dutch.</param>
    public static string To(string need, string where = "", string prefix = "") =>
        new PageAddress($"{ToAll(prefix)}/{need}").Add("waar", where).ToString();
}
