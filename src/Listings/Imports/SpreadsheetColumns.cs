using System.Collections.Frozen;

namespace SocialeKaart.Listings.Imports;

/// <summary>The columns of the listing spreadsheet, import and export alike; order in a file is free.</summary>
public static class SpreadsheetColumns
{
    /// <summary>The columns every export has.</summary>
    public static IReadOnlyList<string> Base { get; } =
    [
        "id", "organisatie", "naam", "soort", "samenvatting", "omschrijving", "behoeften", "doelgroepen", "kosten", "kosten_toelichting",
        "locatie", "straat", "huisnummer", "postcode", "plaats", "bereik", "gebieden", "tijden", "telefoon", "email", "website",
        "aanmelden", "toegankelijkheid", "talen", "doelpubliek", "gecontroleerd_op",
    ];

    /// <summary>The columns a file may leave out.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    [
        "organisatie_id", "taal", "richting", "eerste_stap", "welkom", "iemand_mee", "plek", "anoniem", "zonder_lezen", "weinig_nederlands",
        "meenemen", "halte", "vervoer", "begin", "einde", "adres_tonen", "land",
    ];

    /// <summary>Without these no row can be taken.</summary>
    public static IReadOnlyList<string> Required { get; } = ["id", "organisatie", "naam", "soort"];

    /// <summary>Every known name.</summary>
    public static FrozenSet<string> All { get; } = Base.Concat(Optional).ToFrozenSet(StringComparer.Ordinal);
}
