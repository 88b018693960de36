namespace SocialeKaart.Listings.Schedules;

/// <summary>When something takes place or is open: rules that expand to dates, Europe/Amsterdam.</summary>
public sealed record Schedule
{
    /// <summary>No times known.</summary>
    public static Schedule None { get; } = new();
}
