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
}
