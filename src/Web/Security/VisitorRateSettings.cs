using System.ComponentModel.DataAnnotations;

namespace SocialeKaart.Web.Security;

/// <summary>How much one connection may ask, from <c>SocialeKaart:VisitorRates</c>.</summary>
public sealed class VisitorRateSettings
{
    /// <summary>Pages that may be asked at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 300;

    /// <summary>Pages per second after that.</summary>
    [Range(1, 1_000_000)]
    public int PerSecond { get; init; } = 30;
}
