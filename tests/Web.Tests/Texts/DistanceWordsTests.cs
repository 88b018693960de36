using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class DistanceWordsTests
{
    [Theory]
    [InlineData(20, "Minder dan 100 meter, hemelsbreed")]
    [InlineData(430, "Ongeveer 450 meter, hemelsbreed")]
    [InlineData(901, "Ongeveer 900 meter, hemelsbreed")]
    [InlineData(990, "Ongeveer 1 kilometer, hemelsbreed")]
    [InlineData(1340, "Ongeveer 1,3 kilometer, hemelsbreed")]
    [InlineData(9960, "Ongeveer 10 kilometer, hemelsbreed")]
    [InlineData(14_600, "Ongeveer 15 kilometer, hemelsbreed")]
    public void A_distance_is_rounded_as_people_say_it(double metres, string said) => Assert.Equal(said, DistanceWords.About(metres));
}
