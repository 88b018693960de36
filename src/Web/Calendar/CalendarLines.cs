using System.Text;

namespace SocialeKaart.Web.Calendar;

/// <summary>Lines of an iCalendar file: ended by CR LF, and folded where they are longer than 75 octets, never within a letter (RFC 5545, 3.1).</summary>
internal sealed class CalendarLines
{
    private const int Longest = 75;

    private readonly StringBuilder text = new();

    /// <summary>Adds lines as they are.</summary>
    public void Add(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            Fold(line);
    }

    /// <summary>Adds a property whose value is text (RFC 5545, 3.3.11); nothing when it is empty.</summary>
    public void AddText(string name, string value)
    {
        if (value.Length == 0)
            return;
        var escaped = new StringBuilder(name).Append(':');
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            if (letter == '\n')
                escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',')
                escaped.Append('\\').Append(letter);
            else if (!char.IsControl(letter))
                escaped.Append(letter);
        }

        Fold(escaped.ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Fold(string line)
    {
        var room = Longest;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                text.Append("\r\n ");
                room = Longest - 1;
            }

            text.Append(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
