namespace SocialeKaart.Web.Pages.Reports;

/// <summary>Makes every link to the form "Klopt dit niet?".</summary>
public static class ReportLinks
{
    /// <summary>The form about a listing.</summary>
    /// <param name="code">Of the listing.</param>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string To(string code, string prefix) => $"{prefix}/melden/{code}";

    /// <summary>The page that says thanks.</summary>
    public static string Thanks(string code, string prefix) => $"{To(code, prefix)}/bedankt";
}
