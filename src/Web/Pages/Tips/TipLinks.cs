namespace SocialeKaart.Web.Pages.Tips;

/// <summary>Makes every link to the form "Dit staat er nog niet op".</summary>
public static class TipLinks
{
    /// <summary>The form.</summary>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string Form(string prefix) => $"{prefix}/meedoen";

    /// <summary>The page that says thanks.</summary>
    public static string Thanks(string prefix) => $"{Form(prefix)}/bedankt";
}
