using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Calendar;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>The dates of a listing as a file for one's own calendar. None for safety: nothing of that stays behind on a phone.</summary>
public sealed class CalendarEndpoints : IEndpointGroup
{
    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/aanbod/{code}/{slug}/agenda.ics", Calendar).WithMetadata(new PublicAttribute(), new CachedPageAttribute());

    private static IResult Calendar(string code, HttpContext context, RequestGeneration index, OfferViews views, TimeProvider clock)
    {
        if (index.Current.Find(code, Audience.Inwoner) is not { } listing)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        if (!listing.IsLive(views.Today))
            return TypedResults.StatusCode(StatusCodes.Status410Gone);
        if (!views.HasCalendar(listing))
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);

        var (request, prefix) = (context.Request, context.Request.PathBase.Value ?? "");
        var right = OfferLinks.ToCalendar(listing, "");
        if (request.Path != right)
            return TypedResults.Redirect(prefix + right, permanent: true);
        var events = OfferCalendar.Events(listing, $"{request.Scheme}://{request.Host}{OfferLinks.To(listing, prefix)}", clock.GetUtcNow(), []);
        return CalendarAnswer.Of(context, listing.Facts.Title, events, listing.Slug);
    }
}
