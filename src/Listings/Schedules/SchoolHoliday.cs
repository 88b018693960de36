namespace SocialeKaart.Listings.Schedules;

/// <summary>The school holidays of a year.</summary>
[Flags]
public enum SchoolHoliday
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Herfstvakantie.</summary>
    Herfst = 1,

    /// <summary>Kerstvakantie.</summary>
    Kerst = 2,

    /// <summary>Voorjaarsvakantie; in Limburg carnavalsvakantie.</summary>
    Voorjaar = 4,

    /// <summary>Meivakantie.</summary>
    Mei = 8,

    /// <summary>Zomervakantie.</summary>
    Zomer = 16,

    /// <summary>All of them.</summary>
    Alle = 31,
}
