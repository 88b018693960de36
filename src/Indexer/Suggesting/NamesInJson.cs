using System.Text.Json;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>
/// Reads the title and the organisation out of a kept publication and stops there: a hundred thousand of them whole take seconds.
/// Holds buffers: one per thread.
/// </summary>
internal sealed class NamesInJson
{
    private char[] title = new char[256];
    private char[] organisation = new char[256];
    private int titleLength;
    private int organisationLength;

    /// <summary>The title last read.</summary>
    public ReadOnlySpan<char> Title => title.AsSpan(0, titleLength);

    /// <summary>The name of the organisation last read.</summary>
    public ReadOnlySpan<char> Organisation => organisation.AsSpan(0, organisationLength);

    /// <summary>Reads one publication.</summary>
    public void Read(ReadOnlySpan<byte> json)
    {
        titleLength = organisationLength = -1;
        var reader = new Utf8JsonReader(json);
        while ((titleLength < 0 || organisationLength < 0) && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("OrganisationName"u8))
                organisationLength = Copy(ref reader, ref organisation);
            else if (reader.CurrentDepth == 2 && reader.ValueTextEquals("Title"u8))
                titleLength = Copy(ref reader, ref title);
        }

        (titleLength, organisationLength) = (Math.Max(0, titleLength), Math.Max(0, organisationLength));
    }

    private static int Copy(ref Utf8JsonReader reader, ref char[] into)
    {
        reader.Read();
        // As many bytes of UTF-8 are never more letters.
        if (reader.ValueSpan.Length > into.Length)
            into = new char[reader.ValueSpan.Length];
        return reader.CopyString(into);
    }
}
