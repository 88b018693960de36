using System.Text;

namespace SocialeKaart.Web.Security;

/// <summary>An anonymous form as it came in: whether it is ours, and what was typed, in characters that every store takes.</summary>
public sealed class SentForm
{
    /// <summary>The name of the field that holds the mark.</summary>
    public const string TokenField = "formulier";

    private readonly IFormCollection fields;

    private SentForm(IFormCollection fields, FormAge age, Guid number) => (this.fields, Age, Number) = (fields, age, number);

    /// <summary>What its mark tells.</summary>
    public FormAge Age { get; }

    /// <summary>The number of the form: sent twice, it is the same.</summary>
    public Guid Number { get; }

    /// <summary>The mark itself.</summary>
    public string Token => fields[TokenField].ToString();

    /// <summary>Reads it. Throws what the framework throws for a body that is broken or too large; that becomes 400 or 413.</summary>
    public static async Task<SentForm> ReadAsync(HttpRequest request, FormTokens tokens, string purpose, string subject)
    {
        if (!FormOrigin.IsOurs(request) || !request.HasFormContentType)
            return new(FormCollection.Empty, FormAge.Forged, Guid.Empty);
        var fields = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var age = tokens.Read(fields[TokenField], purpose, subject, out var number);

        // A form that was shown while there was no secret carries an empty mark: not forged, but to be shown again with a real one.
        if (age == FormAge.Forged && fields.TryGetValue(TokenField, out var token) && token.ToString().Length == 0)
            age = FormAge.TooOld;
        return new(fields, age, number);
    }

    /// <summary>True when a box was ticked.</summary>
    public bool IsTicked(string field) => fields[field].ToString().Length > 0;

    /// <summary>The words of a field of one line.</summary>
    public string Line(string field) => Text(field).Replace('\n', ' ');

    /// <summary>The words of a field of more lines, ends of line as one character.</summary>
    public string Text(string field)
    {
        var typed = fields[field].FirstOrDefault() ?? "";
        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            // A null or an escape in a text is never meant, and PostgreSQL refuses the first.
            if (!Rune.IsControl(rune) || rune.Value == '\n')
                clean.Append(rune.ToString());
            else if (rune.Value == '\t')
                clean.Append(' ');
        }

        return clean.ToString().Trim();
    }
}
