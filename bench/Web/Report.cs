using System.Globalization;

namespace SocialeKaart.Bench.Web;

/// <summary>The figures in words, each beside its bar. Nothing here fails: a bar is a fact beside a figure.</summary>
internal static class Report
{
    /// <summary>A line.</summary>
    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>A heading, with what else the machine does.</summary>
    public static void Heading(string text) => Line($"\n{text}   ({Machine.Busy})");

    /// <summary>Latencies of one load.</summary>
    public static void Latency(string what, Latencies took, string bar = "") =>
        Line($"  {what,-44} p50 {took[50],7:f1}  p95 {took[95],7:f1}  p99 {took[99],7:f1}  max {took[100],7:f1} ms  {took.Count} asked, {took.Failed} not 200  {bar}");
}
