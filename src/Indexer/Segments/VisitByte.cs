using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Segments;

/// <summary>First step, wheelchair and meeting place in one byte, so that one count tells all three.</summary>
internal static class VisitByte
{
    private const int StepBits = 7;
    private const int WheelchairBit = 8;
    private const int PlaceShift = 4;

    /// <summary>Packs them.</summary>
    public static byte Of(FirstStep? step, bool wheelchair, MeetingPlace? place) =>
        (byte)((step is { } first ? (int)first + 1 : 0) | (wheelchair ? WheelchairBit : 0) | ((place is { } where ? (int)where + 1 : 0) << PlaceShift));

    /// <summary>The first step plus one; 0 when not known.</summary>
    public static int Step(int visit) => visit & StepBits;

    /// <summary>Someone in a wheelchair can come.</summary>
    public static bool Wheelchair(int visit) => (visit & WheelchairBit) != 0;

    /// <summary>The meeting place plus one; 0 when not known.</summary>
    public static int Place(int visit) => visit >> PlaceShift;
}
