using System.ComponentModel.DataAnnotations;

namespace SocialeKaart.Web.Site;

/// <summary>What an installation says about itself: <c>SocialeKaart:Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>The work area, below the name of the site: "Zuid-Limburg".</summary>
    [Required]
    public string AreaName { get; init; } = "Zuid-Limburg";

    /// <summary>Where "Snel weg" leads: a site nobody wonders about.</summary>
    [Required]
    [Url]
    public string ExitUrl { get; init; } = "https://www.wikipedia.org/";

    /// <summary>A route planner elsewhere; "{naar}" becomes the address one wants to go to. Opened only by a tap.</summary>
    [Required]
    [Url]
    public string RouteUrl { get; init; } = "https://www.openstreetmap.org/directions?to={naar}";

    /// <summary>Who is responsible for this site: named on "Over", in the privacy text and the accessibility statement.</summary>
    [Required]
    public string Organisation { get; init; } = "Stichting Voorbeeld (bestaat niet)";

    /// <summary>Where people mail what is wrong, missing or hard to use.</summary>
    [Required]
    [EmailAddress]
    public string Mail { get; init; } = "post@socialekaart.example";

    /// <summary>Where complaints go: somebody else than who answers the mail.</summary>
    [Required]
    [EmailAddress]
    public string ComplaintMail { get; init; } = "klacht@socialekaart.example";

    /// <summary>In how many working days a mail or call is answered.</summary>
    [Range(1, 30)]
    public int AnswerInWorkingDays { get; init; } = 5;
}
