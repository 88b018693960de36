using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Distances as people say them. Never minutes: a straight line says nothing about hills, the Maas or a motorway.</summary>
public static class DistanceWords
{
    /// <summary>"Ongeveer 900 meter, hemelsbreed": to 50 metres under a kilometre, one decimal up to ten, whole kilometres beyond.</summary>
    public static string About(double metres) => T("{0}, hemelsbreed", Length(metres));

    /// <summary>"Ongeveer 900 meter van 6431, hemelsbreed".</summary>
    public static string AboutFrom(double metres, string place) => T("{0} van {1}, hemelsbreed", Length(metres), place);

    /// <summary>"3 kilometer".</summary>
    public static string Radius(int kilometres) => T("{0} kilometer", kilometres);

    private static string Length(double metres)
    {
        if (metres < 75)
            return T("Minder dan 100 meter");

        var rounded = Math.Round(metres / 50, MidpointRounding.AwayFromZero) * 50;
        if (rounded < 1000)
            return T("Ongeveer {0} meter", rounded);

        var kilometres = Math.Round(metres / 1000, metres < 9950 ? 1 : 0, MidpointRounding.AwayFromZero);
        return T("Ongeveer {0} kilometer", kilometres.ToString("0.#", Culture));
    }
}
