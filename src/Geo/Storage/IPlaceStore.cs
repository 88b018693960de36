using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

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

    /// <summary>The same with the distance of each, nearest first; of one distance the lowest code first.</summary>
    Task<IReadOnlyList<AreaDistance>> AreasNearAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop);

    /// <summary>Metres from a point to an area, 0 inside it; a PlusWIJk is as near as its nearest buurt. Null when the area is unknown.</summary>
    Task<double?> DistanceAsync(RdPoint point, AreaCode area, CancellationToken stop);

    /// <summary>The place of a postcode, as <see cref="PlaceTable.FindPostcode"/> gives it; null when unknown.</summary>
    Task<Place?> FindPostcodeAsync(Postcode postcode, CancellationToken stop);

    /// <summary>The buurten of a gemeente, wijk or PlusWIJk, sorted, water left out; of a buurt itself. Empty when unknown.</summary>
    Task<IReadOnlyList<AreaCode>> BuurtenOfAsync(AreaCode area, CancellationToken stop);

    /// <summary>The areas of the same kind that share a stretch of border with this one, sorted; of a PlusWIJk the buurten around it.</summary>
    Task<IReadOnlyList<AreaCode>> NeighboursOfAsync(AreaCode area, CancellationToken stop);

    /// <summary>
    /// Outlines made of the official borders, as fine as asked; neighbours keep one line, a PlusWIJk is the union of its buurten.
    /// Unknown areas and water are absent. <see cref="PlaceTable.Outlines"/> has the coarser ones without a database.
    /// </summary>
    Task<IReadOnlyDictionary<AreaCode, AreaOutline>> OutlinesAsync(IReadOnlyCollection<AreaCode> areas, BorderDetail detail, CancellationToken stop);

    /// <summary>Everything residents' pages need to know of places.</summary>
    Task<PlaceTable> LoadTableAsync(CancellationToken stop);

    /// <summary>Replaces the areas of the batch's kinds in one transaction; areas that are the same are left alone.</summary>
    /// <exception cref="ImportRefusedException">
    /// A parent is missing, a PlusWIJk would lose a buurt, or the same edition is there with other content and the batch does not say that it
    /// <see cref="AreaBatch.Corrects"/> it. Nothing has changed.
    /// </exception>
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

    /// <summary>
    /// Adds buurten to a PlusWIJk or takes them out, in one transaction with a revision and a new stamp, so that every snapshot is made anew.
    /// When all was so already, nothing is written. <paramref name="by"/> is who does it, kept in the revision.
    /// </summary>
    /// <exception cref="ImportRefusedException">
    /// The PlusWIJk or a buurt is not known, a buurt to be taken out is not in it, or none would be left. Nothing has changed.
    /// </exception>
    Task<PlusWijkChange> EditPlusWijkAsync(AreaCode plusWijk, PlusWijkEdit edit, string by, CancellationToken stop);

    /// <summary>All states a PlusWIJk was in since revisions are kept, newest first.</summary>
    Task<IReadOnlyList<PlusWijkRevision>> RevisionsAsync(AreaCode plusWijk, CancellationToken stop);
}
