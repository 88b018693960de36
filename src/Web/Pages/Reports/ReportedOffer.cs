using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Pages.Reports;

/// <summary>The listing that somebody reports on, as the public may know it.</summary>
internal static class ReportedOffer
{
    /// <summary>The listing; or the status to answer with: 404 for a code the public does not know, 410 for one that was taken away.</summary>
    public static (Publication? Listing, int Status) Find(IndexGeneration generation, string? code) => generation.Find(code ?? "", Audience.Inwoner) switch
    {
        null => (null, StatusCodes.Status404NotFound),
        { IsRemoved: true } => (null, StatusCodes.Status410Gone),
        var listing => (listing, StatusCodes.Status200OK),
    };
}
