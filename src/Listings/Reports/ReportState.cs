namespace SocialeKaart.Listings.Reports;

/// <summary>How far the editors are with a report or a tip.</summary>
public enum ReportState
{
    /// <summary>Nobody has looked at it.</summary>
    Nieuw,

    /// <summary>Somebody has.</summary>
    Bekeken,

    /// <summary>Done with.</summary>
    Afgehandeld,
}
