using System.Collections.Frozen;

namespace SocialeKaart.Listings.Imports;

/// <summary>The columns of a spreadsheet; order in a file is free.</summary>
/// <param name="Required">Without these no row can be taken.</param>
/// <param name="All">Every known name.</param>
public sealed record SpreadsheetColumns(IReadOnlyList<string> Required, FrozenSet<string> All)
{
    /// <summary>The columns every export of listings has.</summary>
    public static IReadOnlyList<string> Base { get; } =
    [
        "id", "organisatie", "naam", "soort", "samenvatting", "omschrijving", "behoeften", "doelgroepen", "kosten", "kosten_toelichting",
        "locatie", "straat", "huisnummer", "postcode", "plaats", "bereik", "gebieden", "tijden", "telefoon", "email", "website",
        "aanmelden", "toegankelijkheid", "talen", "doelpubliek", "gecontroleerd_op",
    ];

    /// <summary>The columns a file of listings may leave out.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    [
        "organisatie_id", "taal", "richting", "eerste_stap", "welkom", "iemand_mee", "plek", "anoniem", "zonder_lezen", "weinig_nederlands",
        "meenemen", "halte", "vervoer", "begin", "einde", "adres_tonen", "land", "organisatie_soort", "organisatie_inzet",
        "gecontroleerd_door", "gecontroleerd_hoe",
    ];

    /// <summary>The spreadsheet of listings, import and export alike.</summary>
    public static SpreadsheetColumns Listings { get; } =
        new(["id", "organisatie", "naam", "soort"], Base.Concat(Optional).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The spreadsheet of the contact chain.</summary>
    public static SpreadsheetColumns Contacts { get; } = new(
        ["id", "niveau", "gebieden", "rol", "telefoon"],
        new[]
        {
            "id", "niveau", "gebieden", "rol", "voornaam", "toestemming_op", "organisatie", "telefoon", "uren", "weg_van", "weg_tot", "vervanger", "gecontroleerd_op",
        }.ToFrozenSet(StringComparer.Ordinal));
}
