namespace SocialeKaart.Web.Site;

/// <summary>The people behind "Liever bellen?": <c>SocialeKaart:Contact</c>.</summary>
public sealed class ContactOptions
{
    /// <summary>Their number as people write it. Empty: the site then points to the gemeente.</summary>
    public string Phone { get; init; } = "";

    /// <summary>When they answer: "ma-vr 9:00-17:00", "ma-do 9:00-17:00, vr 9:00-12:00".</summary>
    public string Hours { get; init; } = "ma-vr 9:00-17:00";
}
