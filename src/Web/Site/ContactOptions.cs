using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Web.Site;

/// <summary>The people behind "Liever bellen?": <c>SocialeKaart:Contact</c>.</summary>
public sealed class ContactOptions
{
    private LineHours? office;

    /// <summary>Their number as people write it. Empty: the site then points to the gemeente.</summary>
    public string Phone { get; init; } = "";

    /// <summary>When they answer: "ma-vr 9:00-17:00", "ma-do 9:00-17:00, vr 9:00-12:00".</summary>
    public string Hours { get; init; } = "ma-vr 9:00-17:00";

    /// <summary>The same, read once; closed on feast days.</summary>
    /// <exception cref="FormatException">They cannot be read; the site does not start with such hours.</exception>
    public LineHours Office => office ??= LineHours.ParseOffice(Hours);
}
