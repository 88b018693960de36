using System.Globalization;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Texts;

/// <summary>Why an offer stands where it stands, one line per step of its score.</summary>
public static class ScoreWords
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The lines, the sum last; none when the search was not asked to explain.</summary>
    public static IReadOnlyList<string> Say(Hit hit, Subjects subjects) => hit.Why.Count == 0
        ? []
        : [.. hit.Why.Select(step => $"{Sentence.Upper(Case(step, subjects))}: {(step.IsFactor ? "maal" : "plus")} {Number(step.Value)}"), $"Samen: {Number(hit.Score)}"];

    private static string Case(ScoreStep step, Subjects subjects) => step.What switch
    {
        "woord" => $"woord ‘{step.Why}’",
        "naam" => $"naam ‘{step.Why}’",
        "behoefte" => $"past bij ‘{subjects.NeedName(step.Why)}’",
        "nabijheid" => $"afstand, {step.Why}",
        _ => step.Why,
    };

    private static string Number(double value) => value.ToString("0.000", Dutch);
}
