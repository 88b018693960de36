namespace SocialeKaart.Web.Map;

/// <summary>A pin.</summary>
/// <param name="At">The point of the pin, after pins that would overlap were drawn apart.</param>
/// <param name="Foot">The real place, when the pin had to move away from it.</param>
/// <param name="Number">The number of the card; null for a single pin.</param>
/// <param name="Href">The card it leads to; null in a picture.</param>
/// <param name="Name">Read out: "Nummer 1: Koffie drinken".</param>
/// <param name="Label">Written beside a single pin; empty for numbered ones.</param>
public sealed record MapPin(MapSpot At, MapSpot? Foot, int? Number, string? Href, string Name, string Label = "");
