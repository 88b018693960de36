using System.ComponentModel.DataAnnotations;

namespace SocialeKaart.Web.Security;

/// <summary>Limits of the forms that anybody may send, from <c>SocialeKaart:Forms</c>.</summary>
public sealed class FormSettings
{
    /// <summary>Forms that one connection may send per hour; a library or a practice has one connection for all.</summary>
    [Range(1, 100_000)]
    public int PerHour { get; init; } = 10;

    /// <summary>Nobody reads and fills in a form in fewer seconds than this.</summary>
    [Range(0, 60)]
    public int YoungestSeconds { get; init; } = 3;

    /// <summary>A form that was opened longer ago than this is made anew, with what was typed.</summary>
    [Range(1, 168)]
    public int OldestHours { get; init; } = 12;
}
