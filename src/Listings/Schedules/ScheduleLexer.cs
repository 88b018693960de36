using System.Collections.Frozen;
using System.Globalization;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Cuts a text about times into pieces. The words come from <c>tijdwoorden.csv</c>.</summary>
internal static class ScheduleLexer
{
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, ScheduleToken> Words = EmbeddedRows.Read("tijdwoorden.csv").ToFrozenDictionary(
        row => row["woord"],
        row => new ScheduleToken(Enum.Parse<ScheduleTokenKind>(row["soort"], ignoreCase: true), Number(row["waarde"]), Number(row["deel"])),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ScheduleToken>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The pieces, with an end mark after the last.</summary>
    public static List<ScheduleToken> Read(string text)
    {
        var lower = text.ToLowerInvariant();
        var tokens = new List<ScheduleToken>(24);
        for (var i = 0; i < lower.Length;)
        {
            if (char.IsAsciiDigit(lower[i]))
                i = Figure(lower, i, tokens);
            else if (char.IsLetter(lower[i]))
                i = Word(lower, i, tokens);
            else
                i = Sign(lower, i, tokens);
        }

        tokens.Add(new(ScheduleTokenKind.Slot, 0, 0));
        return tokens;
    }

    private static int Sign(string text, int i, List<ScheduleToken> tokens)
    {
        var kind = text[i] switch
        {
            '-' or '–' or '—' or '−' => ScheduleTokenKind.Streep,
            ',' or ';' or '|' or '\n' or '(' or ')' or ':' or '/' => ScheduleTokenKind.Komma,
            '&' or '+' => ScheduleTokenKind.En,
            _ => ScheduleTokenKind.Slot,
        };
        if (kind != ScheduleTokenKind.Slot)
            tokens.Add(new(kind, 0, 0));
        return i + 1;
    }

    private static int Word(string text, int i, List<ScheduleToken> tokens)
    {
        // The short forms with points or a stroke in them.
        if (text.AsSpan(i).StartsWith("t/m", StringComparison.Ordinal) || text.AsSpan(i).StartsWith("m.u.v", StringComparison.Ordinal))
        {
            var until = text[i] == 't';
            tokens.Add(new(until ? ScheduleTokenKind.Tm : ScheduleTokenKind.Niet, 0, 0));
            return i + (until ? 3 : 5);
        }

        var end = i;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var word = text.AsSpan(i, end - i);
        tokens.Add(word.Length <= LongestWord && Lookup.TryGetValue(word, out var known) ? known : new(ScheduleTokenKind.Woord, 0, 0));
        return end;
    }

    private static int Figure(string text, int i, List<ScheduleToken> tokens)
    {
        var number = Digits(text, i, out var end);
        if (end - i > 4 || At(text, end) == '+')
            return Add(tokens, ScheduleTokenKind.Woord, 0, 0, end);
        // "1,5 uur" is a length, no time.
        if (At(text, end) == ',' && char.IsAsciiDigit(At(text, end + 1)) && !char.IsAsciiDigit(At(text, end + 2)))
            return Add(tokens, ScheduleTokenKind.Woord, 0, 0, end + 2);

        if (text.AsSpan(i).StartsWith("24/7", StringComparison.Ordinal))
            return Add(tokens, ScheduleTokenKind.Altijd, 0, 0, i + 4);
        if (Date(text, i, number, end) is { } date)
            return Add(tokens, ScheduleTokenKind.Datum, date.Day.DayNumber, 0, date.End);
        if (At(text, end) is ':' or '.' or 'u' or 'h' && number <= 24 && TwoDigits(text, end + 1, out var minutes) && minutes < 60)
            return Add(tokens, ScheduleTokenKind.Tijd, number, minutes, end + 3);
        if (end - i == 4)
            return Add(tokens, number is >= 2015 and <= 2099 ? ScheduleTokenKind.Jaartal : ScheduleTokenKind.Woord, number, 0, end);

        var suffix = Suffix(text, end);
        return suffix > 0
            ? Add(tokens, number is >= 1 and <= 31 ? ScheduleTokenKind.Rang : ScheduleTokenKind.Woord, number, 0, end + suffix)
            : Add(tokens, ScheduleTokenKind.Getal, number, 0, end);
    }

    // 12-12-2026, 12/12/2026, 12.12.2026 and 2026-12-12.
    private static (DateOnly Day, int End)? Date(string text, int i, int first, int afterFirst)
    {
        var sign = At(text, afterFirst);
        if (sign is not ('-' or '/' or '.') || !char.IsAsciiDigit(At(text, afterFirst + 1)))
            return null;

        var second = Digits(text, afterFirst + 1, out var afterSecond);
        if (At(text, afterSecond) != sign || !char.IsAsciiDigit(At(text, afterSecond + 1)))
            return null;

        var third = Digits(text, afterSecond + 1, out var end);
        var yearFirst = afterFirst - i == 4;
        var (year, day) = yearFirst ? (first, third) : (third, first);
        return (yearFirst || end - afterSecond == 5) && year is >= 2000 and <= 2099 && second is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, second)
            ? (new DateOnly(year, second, day), end)
            : null;
    }

    private static int Suffix(string text, int end)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["ste", "de", "e"])
            if (text.AsSpan(end).StartsWith(suffix, StringComparison.Ordinal) && !char.IsLetter(At(text, end + suffix.Length)))
                return suffix.Length;

        return 0;
    }

    private static bool TwoDigits(string text, int i, out int number)
    {
        number = 0;
        if (!char.IsAsciiDigit(At(text, i)) || !char.IsAsciiDigit(At(text, i + 1)) || char.IsAsciiDigit(At(text, i + 2)))
            return false;

        number = ((text[i] - '0') * 10) + (text[i + 1] - '0');
        return true;
    }

    private static int Digits(string text, int i, out int end)
    {
        var number = 0;
        for (end = i; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            number = end - i < 5 ? (number * 10) + (text[end] - '0') : number;
        return number;
    }

    private static int Add(List<ScheduleToken> tokens, ScheduleTokenKind kind, int value, int extra, int end)
    {
        tokens.Add(new(kind, value, extra));
        return end;
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
