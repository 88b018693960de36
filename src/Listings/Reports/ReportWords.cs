namespace SocialeKaart.Listings.Reports;

/// <summary>The reasons in the words of the form and of the list that editors read.</summary>
public static class ReportWords
{
    /// <summary>"Het was dicht".</summary>
    public static string Of(ReportReason reason) => reason switch
    {
        ReportReason.Dicht => "Het was dicht",
        ReportReason.Tijd => "De tijd klopt niet",
        ReportReason.Telefoon => "Het telefoonnummer klopt niet",
        ReportReason.Adres => "Het adres klopt niet",
        ReportReason.Kosten => "De kosten kloppen niet",
        ReportReason.Gestopt => "Dit bestaat niet meer",
        ReportReason.Anders => "Iets anders",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
