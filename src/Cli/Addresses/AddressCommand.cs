using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Addresses;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Cli.Addresses;

/// <summary><c>sk adres</c>: the point of an address, looked up at PDOK when that is turned on.</summary>
internal static class AddressCommand
{
    private static readonly Argument<string> Street = new("straat") { Description = "Straat zonder huisnummer" };
    private static readonly Argument<string> Number = new("huisnummer") { Description = "Huisnummer met toevoeging: 12a" };
    private static readonly Option<string> Code = new("--postcode") { Description = "Postcode", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Town = new("--plaats") { Description = "Woonplaats", DefaultValueFactory = _ => "" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("adres", $"Waar ligt dit adres. Vraagt het aan PDOK als {AddressOptions.Variable} gezet is, en geeft anders de postcode") { Street, Number, Code, Town };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var typed = parsed.GetValue(Code)!;
        Postcode postcode = default;
        if (typed.Length > 0 && !Postcode.TryParse(typed, out postcode))
            return Refuse($"'{typed}' is geen Nederlandse postcode.");
        if (typed.Length == 0 && parsed.GetValue(Town)!.Length == 0)
            return Refuse("Geef --postcode of --plaats.");

        AddressOptions options;
        try
        {
            options = AddressOptions.FromEnvironment();
        }
        catch (FormatException e)
        {
            return Refuse(e.Message);
        }

        var work = await Workplace.OpenAsync(parsed, stop);
        using var http = new HttpClient();
        var address = new Address(parsed.GetValue(Street)!, parsed.GetValue(Number)!, typed.Length > 0 ? postcode : null, parsed.GetValue(Town)!);
        var found = await new AddressFinder(options, http, work.Clock).FindAsync(address, await work.Places.LoadTableAsync(stop), stop);
        if (found is null)
            return Refuse("Dit adres kennen we niet. Geef een postcode uit het werkgebied.");

        var position = RdNew.ToWgs84(found.Point);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{found.Shown}  ({position.Lat:0.00000},{position.Lon:0.00000}; RD {found.Point.X:0}, {found.Point.Y:0})  {found.Gemeente}"));
        if (found.Remark is { } remark)
            Console.WriteLine(remark);
        return 0;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return SkCommand.Refused;
    }
}
