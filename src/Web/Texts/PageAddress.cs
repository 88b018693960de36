using System.Text;

namespace SocialeKaart.Web.Texts;

/// <summary>Writes the address of a page with its parameters in the order given; a space is a plus, what is empty is left out.</summary>
/// <param name="path">"/zoeken", with the language in front where there is one.</param>
public sealed class PageAddress(string path)
{
    private readonly StringBuilder address = new(path);
    private char sign = '?';

    /// <summary>Adds a parameter.</summary>
    public PageAddress Add(string name, string value)
    {
        if (value.Length == 0)
            return this;
        address.Append(sign).Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
        sign = '&';
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => address.ToString();
}
