using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Everything about one listing, the first step above all.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index, OfferViews views) : OfferPage(index, views);
