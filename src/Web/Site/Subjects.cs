using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Web.Site;

/// <summary>The twelve leefdomeinen as pages use them.</summary>
public sealed class Subjects(Thesaurus thesaurus)
{
    // "Veiligheid en ruzie", last in the order of the design: who reads about it may be watched.
    private const int Safety = 12;

    /// <summary>Those of which a page needs "Snel weg".</summary>
    public static IReadOnlyList<int> NeedingExit { get; } = [Safety];

    /// <summary>All twelve, in order.</summary>
    public IReadOnlyList<LifeDomain> All => thesaurus.Domains;

    /// <summary>"Geld en rekeningen". Throws for anything but 1 to 12.</summary>
    public string Name(int number) => thesaurus.Domains[number - 1].Label;

    /// <summary>A need as the site writes it, by its code; the code itself when it is unknown.</summary>
    public string NeedName(string code) => thesaurus.FindByCode(code)?.Label ?? code;

    /// <summary>The subject of a need by its code; null when it is unknown.</summary>
    public int? OfNeed(string code) => thesaurus.FindByCode(code)?.Domain;

    /// <summary>The subjects of the needs of a listing, in their order; one may stand there twice.</summary>
    public IEnumerable<int> AllOf(ListingFacts facts) => facts.Needs.Select(thesaurus.FindByCode).OfType<Concept>().Select(concept => concept.Domain);

    /// <summary>The subject of the first need of a listing; null when it has none.</summary>
    public int? Of(ListingFacts facts) => AllOf(facts).Select(number => (int?)number).FirstOrDefault();

    /// <summary>True when a page on these subjects needs "Snel weg", a neutral title and no trace in a cache.</summary>
    public static bool NeedExit(IEnumerable<int> numbers) => numbers.Intersect(NeedingExit).Any();

    /// <summary>True when the page of a listing does.</summary>
    public bool NeedsExit(ListingFacts facts) => NeedExit(AllOf(facts));
}
