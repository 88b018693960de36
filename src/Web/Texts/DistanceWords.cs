using System.Globalization;

namespace SocialeKaart.Web.Texts;

/// <summary>Distances as people say them. Never minutes: a straight line says nothing about hills, the Maas or a motorway.</summary>
public static class DistanceWords
{
    /// <summary>"Ongeveer 900 meter, hemelsbreed": to 50 metres under a kilometre, one decimal up to ten, whole kilometres beyond.</summary>
    public static string About(double metres) => $"{Length(metres)}, hemelsbreed";

    /// <summary>"Ongeveer 900 meter van 6431, hemelsbreed".</summary>
    public static string AboutFrom(double metres, string place) => $"{Length(metres)} van {place}, hemelsbreed";

    /// <summary>"3 kilometer".</summary>
    public static string Radius(int kilometres) => $"{kilometres.ToString(CultureInfo.InvariantCulture)} kilometer";

    private static string Length(double metres)
    {
        if (metres < 75)
            return "Minder dan 100 meter";

        var rounded = Math.Round(metres / 50, MidpointRounding.AwayFromZero) * 50;
        if (rounded < 1000)
            return $"Ongeveer {rounded.ToString("0", CultureInfo.InvariantCulture)} meter";

        var kilometres = Math.Round(metres / 1000, metres < 9950 ? 1 : 0, MidpointRounding.AwayFromZero);
        return $"Ongeveer {kilometres.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',')} kilometer";
    }
}
