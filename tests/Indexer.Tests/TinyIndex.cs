using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests;

/// <summary>An index of a few listings, made in a line.</summary>
internal sealed class TinyIndex
{
    public static readonly Thesaurus Thesaurus = Thesaurus.Load();

    public static readonly IndexBuilder Builder = new(Thesaurus);

    private TinyIndex(SegmentedGeneration generation) => Generation = generation;

    public SegmentedGeneration Generation { get; }

    public static TinyIndex Of(params (int Number, string Title)[] listings) =>
        Of([.. listings.Select(l => Given.Listing(l.Number, l.Title))]);

    public static TinyIndex Of(Thesaurus thesaurus, params (int Number, string Title)[] listings) =>
        new(new IndexBuilder(thesaurus).Build(listings.Select(l => Given.Listing(l.Number, l.Title)), PlaceTable.Empty, isDemo: false, number: 1, FindArea));

    public static TinyIndex Of(params Publication[] listings) =>
        new(Builder.Build(listings, PlaceTable.Empty, isDemo: false, number: 1, FindArea));

    /// <summary>Buurt Bn lies in wijk Wn of gemeente Gn; B1 and B2 form the PlusWIJk PW-1.</summary>
    public static Place? FindArea(AreaCode code)
    {
        var number = code.Value[^1..];
        var place = Given.AtSquare with { Buurt = null, Wijk = null, Gemeente = new AreaCode("G" + number), PlusWijken = [] };
        return code.Value[0] switch
        {
            'B' => place with
            {
                Buurt = code,
                Wijk = new AreaCode("W" + number),
                PlusWijken = number is "1" or "2" ? [new AreaCode("PW-1")] : [],
            },
            'W' => place with { Wijk = code },
            'G' => place,
            _ => null,
        };
    }

    public SearchAnswer Search(SearchRequest request) => Generation.Search(request, Given.Now);

    public SearchAnswer Search(string what, Place? where = null) => Search(new SearchRequest { What = what, Where = where });

    public int[] Ids(string what, Place? where = null) => Ids(new SearchRequest { What = what, Where = where });

    public int[] Ids(SearchRequest request) => [.. Search(request).Hits.Select(h => Given.NumberOf(h.Listing.Id))];
}
