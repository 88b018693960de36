namespace SocialeKaart.Geo.Tests;
public class Smoke { [Fact] public void Runs() => Assert.NotNull(Places.PlaceTable.Empty); }
