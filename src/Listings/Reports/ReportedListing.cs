namespace SocialeKaart.Listings.Reports;

/// <summary>A report with what it is about, for whoever works through them.</summary>
/// <param name="Report">The report.</param>
/// <param name="Code">The code of the listing.</param>
/// <param name="Title">Its title.</param>
public sealed record ReportedListing(Report Report, string Code, string Title);
