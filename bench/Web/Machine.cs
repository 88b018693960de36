namespace SocialeKaart.Bench.Web;

/// <summary>What else the machine does: times mean little without it.</summary>
internal static class Machine
{
    /// <summary>Cores, and how many processes wanted one in the last minute.</summary>
    public static string Busy =>
        $"{Environment.ProcessorCount} cores, load {(File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown")}";
}
