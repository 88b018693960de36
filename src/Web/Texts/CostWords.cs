using System.Globalization;
using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>What something costs in all, in one or two short sentences.</summary>
public static class CostWords
{
    /// <summary>"Gratis. De koffie ook.", "€ 2,50. Koffie inbegrepen.", "Geef wat u kunt missen.".</summary>
    public static ToldText Say(Cost cost)
    {
        var first = cost.Kind switch
        {
            CostKind.Free => T("Gratis."),
            CostKind.Donation => T("Geef wat u kunt missen."),
            CostKind.Paid when cost.Cents is { } cents => $"{Euro(cents)}.",
            CostKind.Paid when cost.Note.Length > 0 => "",
            CostKind.Paid => T("Het kost geld. Vraag hoeveel."),
            CostKind.ByIncome => T("Hangt af van uw inkomen."),
            _ when cost.Note.Length > 0 => "",
            _ => T("Niet bekend. Vraag het even."),
        };
        return new(first, Sentence.Of(cost.Note));
    }

    /// <summary>Name of a choice: "gratis".</summary>
    public static string Choice(CostKind kind) => kind switch
    {
        CostKind.Free => T("gratis"),
        CostKind.Donation => T("geef wat u kunt missen"),
        CostKind.Paid => T("u betaalt iets"),
        CostKind.ByIncome => T("hangt af van inkomen"),
        _ => T("kosten niet bekend"),
    };

    /// <summary>"€ 2,50", "€ 4".</summary>
    public static string Euro(int cents) => cents % 100 == 0
        ? $"€ {(cents / 100).ToString(CultureInfo.InvariantCulture)}"
        : $"€ {(cents / 100).ToString(CultureInfo.InvariantCulture)},{(cents % 100).ToString("00", CultureInfo.InvariantCulture)}";
}
