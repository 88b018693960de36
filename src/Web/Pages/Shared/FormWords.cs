using System.Globalization;

namespace SocialeKaart.Web.Pages.Shared;

/// <summary>What stands above a form that comes back.</summary>
public static class FormWords
{
    private static readonly string[] Numbers = ["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf"];

    /// <summary>"Twee dingen kloppen nog niet".</summary>
    public static string Heading(int errors) => errors == 1
        ? "Eén ding klopt nog niet"
        : $"{(errors < Numbers.Length ? Numbers[errors] : errors.ToString(CultureInfo.InvariantCulture))} dingen kloppen nog niet";

    /// <summary>What happened and what to do, A2.</summary>
    public static (string Heading, string Text) Of(FormTrouble trouble) => trouble switch
    {
        FormTrouble.TooFast => ("Dat ging wel erg snel", "Wij weten graag zeker dat u een mens bent. Druk nog een keer op Versturen."),
        FormTrouble.TooLong => ("Deze pagina stond lang open", "Uw tekst staat er nog. Druk nog een keer op Versturen."),
        FormTrouble.TooMany => ("Even wachten", "Er kwam al veel van uw verbinding. Uw tekst staat er nog. Probeer het over een uur, of bel."),
        FormTrouble.Down => ("Versturen lukt nu niet", "Dat ligt aan ons. Uw tekst staat er nog. Wacht een paar minuten. Druk dan nog een keer op Versturen."),
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };
}
