using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>One running site for the tests of a class; each test gives it its own listings first.</summary>
public sealed class SharedSite : IDisposable
{
    private static readonly IndexBuilder Builder = new(Thesaurus.Load(), NeedPages.Load());
    private static readonly DateTimeOffset Morning = new FixedClock().GetUtcNow();
    private long number = 100;

    /// <summary>The site.</summary>
    public SocialeKaartApp App { get; init; } = new();

    /// <summary>Shows these listings in the demo region, on Tuesday 24 November 2026 at 10:15.</summary>
    public void Show(params Publication[] listings) => Show(isDemo: true, listings);

    /// <summary>Shows these listings, demo or real.</summary>
    public void Show(bool isDemo, params Publication[] listings)
    {
        App.Clock.Set(Morning);
        App.Generations.Current = Builder.Build(listings, World.Places, isDemo, ++number);
    }

    /// <summary>Shows these listings with this contact chain.</summary>
    public void Show(ContactBook contacts, params Publication[] listings)
    {
        App.Clock.Set(Morning);
        App.Generations.Current = Builder.Build(listings, World.Places, isDemo: true, ++number, contacts: contacts);
    }

    /// <summary>A site that is still starting.</summary>
    public void ShowNothingYet() => App.Generations.Current = null;

    /// <inheritdoc/>
    public void Dispose() => App.Dispose();
}
