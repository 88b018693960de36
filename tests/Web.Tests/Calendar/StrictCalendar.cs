using System.Globalization;
using System.Text;

namespace SocialeKaart.Web.Tests.Calendar;

/// <summary>Reads an iCalendar file by the letter of RFC 5545 and fails on whatever a strict program would refuse. Shares nothing with the writer.</summary>
internal static class StrictCalendar
{
    private const string Zone = "Europe/Amsterdam";
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>One VEVENT.</summary>
    internal sealed class Event
    {
        private readonly Dictionary<string, (string Parameters, string Value)> properties = [];

        public string this[string name] => properties[name].Value;

        public string Text(string name) => Unescape(properties[name].Value);

        public bool Has(string name) => properties.ContainsKey(name);

        public void Add(string name, string parameters, string value) => Assert.True(properties.TryAdd(name, (parameters, value)), $"{name} stands there twice.");

        /// <summary>Every begin, on the wall: rule, end and excluded dates worked out day by day.</summary>
        public IReadOnlyList<DateTime> Begins()
        {
            var start = Moment(properties["DTSTART"]);
            if (!Has("RRULE"))
                return [start];
            var rule = this["RRULE"].Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
            var last = Until(rule["UNTIL"]);
            var (parameters, value) = properties.GetValueOrDefault("EXDATE", ("", ""));
            var out_ = value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(one => Moment((parameters, one))).ToHashSet();
            var found = new List<DateTime>();
            for (var at = start; at <= last; at = at.AddDays(1))
            {
                if (IsIn(at, rule) && !out_.Remove(at))
                    found.Add(at);
            }

            Assert.Empty(out_);
            return found;
        }

        private DateTime Until(string text)
        {
            if (properties["DTSTART"].Parameters.Contains("VALUE=DATE", StringComparison.Ordinal))
                return DateTime.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
            var utc = DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
            return TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(Zone));
        }
    }

    /// <summary>The events of a file.</summary>
    public static IReadOnlyList<Event> Read(byte[] file)
    {
        var (open, events) = (new Stack<string>(), new List<Event>());
        var names = new List<string>();
        foreach (var line in Lines(file))
        {
            var (name, parameters, value) = Split(line);
            if (name == "BEGIN")
            {
                open.Push(value);
                names.Add(value);
                if (value == "VEVENT")
                    events.Add(new());
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
            }
            else if (open.Peek() == "VEVENT")
            {
                events[^1].Add(name, parameters, value);
            }
        }

        Assert.Empty(open);
        Assert.Equal(["VCALENDAR", "VTIMEZONE", "DAYLIGHT", "STANDARD"], names.Where(name => name != "VEVENT"));
        Assert.All(events, one => Assert.All((string[])["UID", "DTSTAMP", "DTSTART", "SUMMARY"], name => Assert.True(one.Has(name), name)));
        Assert.Equal(events.Select(one => one["UID"]).Distinct(), events.Select(one => one["UID"]));
        return events;
    }

    private static List<string> Lines(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var physical = text[..^2].Split("\r\n");
        Assert.All(physical, line =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            Assert.DoesNotContain(line, letter => char.IsControl(letter));
        });
        var lines = new List<string>();
        foreach (var line in physical)
        {
            if (line[0] == ' ')
                lines[^1] += line[1..];
            else
                lines.Add(line);
        }

        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        return lines;
    }

    private static (string Name, string Parameters, string Value) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, line);
        var head = line[..colon].Split(';', 2);
        Assert.Matches("^[A-Z-]+$", head[0]);
        return (head[0], head.Length > 1 ? head[1] : "", line[(colon + 1)..]);
    }

    private static DateTime Moment((string Parameters, string Value) property)
    {
        if (property.Parameters == "VALUE=DATE")
            return DateTime.ParseExact(property.Value, "yyyyMMdd", CultureInfo.InvariantCulture);
        Assert.Equal($"TZID={Zone}", property.Parameters);
        return DateTime.ParseExact(property.Value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
    }

    private static bool IsIn(DateTime at, Dictionary<string, string> rule) => rule["BYDAY"].Split(',').Any(day =>
    {
        if (day[^2..] != Days[(int)at.DayOfWeek])
            return false;
        if (rule["FREQ"] == "WEEKLY")
            return day.Length == 2;
        Assert.Equal("MONTHLY", rule["FREQ"]);
        var position = int.Parse(day[..^2], CultureInfo.InvariantCulture);
        var from = position > 0 ? new DateTime(at.Year, at.Month, 1) : new DateTime(at.Year, at.Month, 1).AddMonths(1).AddDays(-1);
        while (from.DayOfWeek != at.DayOfWeek)
            from = from.AddDays(Math.Sign(position));
        return from.AddDays(7 * (position - Math.Sign(position))).Date == at.Date;
    });

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            Assert.False(value[at] is ';' or ',', $"Not escaped: {value}");
            if (value[at] != '\\')
            {
                text.Append(value[at]);
                continue;
            }

            Assert.Contains(value[++at], "\\;,nN");
            text.Append(value[at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }
}
