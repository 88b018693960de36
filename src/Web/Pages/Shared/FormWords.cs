using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Shared;

/// <summary>What stands above a form that comes back.</summary>
public static class FormWords
{
    /// <summary>"Twee dingen kloppen nog niet".</summary>
    public static string Heading(int errors) => errors switch
    {
        1 => T("Eén ding klopt nog niet"),
        2 => T("Twee dingen kloppen nog niet"),
        3 => T("Drie dingen kloppen nog niet"),
        4 => T("Vier dingen kloppen nog niet"),
        5 => T("Vijf dingen kloppen nog niet"),
        _ => T("{0} dingen kloppen nog niet", errors),
    };

    /// <summary>What happened and what to do, A2.</summary>
    public static (string Heading, string Text) Of(FormTrouble trouble) => trouble switch
    {
        FormTrouble.TooFast => (T("Dat ging wel erg snel"), T("Wij weten graag zeker dat u een mens bent. Druk nog een keer op Versturen.")),
        FormTrouble.TooLong => (T("Deze pagina stond lang open"), T("Uw tekst staat er nog. Druk nog een keer op Versturen.")),
        FormTrouble.TooMany => (T("Even wachten"), T("Er kwam al veel van uw verbinding. Uw tekst staat er nog. Probeer het over een uur, of bel.")),
        FormTrouble.Down => (T("Versturen lukt nu niet"), T("Dat ligt aan ons. Uw tekst staat er nog. Wacht een paar minuten. Druk dan nog een keer op Versturen.")),
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };
}
