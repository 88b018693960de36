using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Areas, postcodes and PlusWIJken in the store; two implementations, PostGIS and SQLite, with the same answers.</summary>
public interface IPlaceStore
{
    /// <summary>Makes or upgrades the geo tables (their names begin with <c>geo_</c>). Two processes may do so at once.</summary>
    /// <exception cref="StoreUnusableException">No such server, no PostGIS in the database, or tables of a newer program.</exception>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>A text that changes whenever an import changed anything: part of the index stamp.</summary>
    Task<string> StampAsync(CancellationToken stop);

    /// <summary>The edition whose codes are in use; null before the first import.</summary>
    Task<Edition?> CurrentEditionAsync(CancellationToken stop);

    /// <summary>
    /// The place at a point with every area around it; null outside all areas. On a border the lowest code. Land goes before water, and
    /// water is never named: on a lake only the wijk or gemeente around it that is land.
    /// </summary>
    Task<Place?> AtAsync(RdPoint point, CancellationToken stop);

    /// <summary>The areas of a kind that lie wholly or partly within some metres of a point, sorted by code; water left out.</summary>
    Task<IReadOnlyList<AreaCode>> AreasWithinAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop);

    /// <summary>Everything residents' pages need to know of places.</summary>
    Task<PlaceTable> LoadTableAsync(CancellationToken stop);

    /// <summary>Replaces the areas of the batch's kinds in one transaction; areas that are the same are left alone.</summary>
    /// <exception cref="ImportRefusedException">A parent is missing, or a PlusWIJk would lose a buurt. Nothing has changed.</exception>
    Task<ImportOutcome> ReplaceAreasAsync(AreaBatch batch, IProgress<ImportProgress>? progress, CancellationToken stop);

    /// <summary>Replaces the postcodes of four digits, or the full ones, or both, as the list holds them, in one transaction.</summary>
    Task<ImportOutcome> ReplacePostcodesAsync(IReadOnlyList<PostcodePoint> postcodes, IProgress<ImportProgress>? progress, CancellationToken stop);

    /// <summary>Replaces what is known of the addresses of full postcodes, in one transaction; buurten that are not there are left out.</summary>
    /// <exception cref="ImportRefusedException">None of the buurten is known. Nothing has changed.</exception>
    Task<ImportOutcome> ReplaceAddressesAsync(IReadOnlyList<PostcodeShare> shares, IProgress<ImportProgress>? progress, CancellationToken stop);

    /// <summary>Replaces all woonplaatsen in one transaction; one without a known gemeente gets the one around its point.</summary>
    Task<ImportOutcome> ReplaceTownsAsync(IReadOnlyList<Town> towns, CancellationToken stop);

    /// <summary>Replaces all PlusWIJken in one transaction.</summary>
    /// <exception cref="ImportRefusedException">A gemeente or buurt is not known. Nothing has changed.</exception>
    Task<ImportOutcome> ReplacePlusWijkenAsync(IReadOnlyList<PlusWijk> plusWijken, CancellationToken stop);
}
