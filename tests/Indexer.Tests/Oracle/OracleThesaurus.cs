using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Oracle;

/// <summary>A small thesaurus with words that occur nowhere else: two levels down, related both ways, a phrase of two words.</summary>
internal static class OracleThesaurus
{
    public static Thesaurus Make() => Thesaurus.Read(
        "code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg\n"
        + "top;1;taksos;;;;rand;licht;nee;nee;;\n"
        + "midden;1;mibos;mibox;;top;;licht;nee;nee;;\n"
        + "onder;2;ondox;;;midden;top|rand;licht;nee;nee;;\n"
        + "rand;3;randok;;;;;licht;nee;nee;;\n"
        + "paar;3;kolus pimbo;;;;onder;licht;nee;nee;;\n"
        + "vrijwilliger-worden;10;helpok;;;;;licht;nee;nee;;\n",
        "nummer;code;label;uitleg;pictogram\n1;a;A;;\n2;b;B;;\n3;c;C;;\n10;d;D;;\n");
}
