using System.Text.Json;

namespace SocialeKaart.Geo.Imports;

/// <summary>Walks through a FeatureCollection with a buffer no larger than its largest feature.</summary>
internal sealed class GeoJsonFeatures(Stream stream) : IDisposable
{
    private const int LargestFeature = 1 << 29;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool atEnd;
    private bool begun;
    private JsonReaderState state = new(new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    private int inFeatures;
    private string? property;

    /// <summary>The name in the old <c>crs</c> member; null when there is none (then it is WGS84, says RFC 7946).</summary>
    public string? Crs { get; private set; }

    /// <summary>The next feature, null at the end.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    /// <exception cref="InvalidDataException">JSON, but no FeatureCollection; or cut short.</exception>
    public JsonDocument? Next()
    {
        while (true)
        {
            if (TryNext(out var feature))
                return feature;
            if (atEnd)
                return inFeatures == 2 ? null : throw new InvalidDataException("er is geen lijst 'features'");
            Fill();
        }
    }

    public void Dispose() => stream.Dispose();

    /// <summary>True with a feature; false when more bytes are needed, or at the end.</summary>
    private bool TryNext(out JsonDocument? feature)
    {
        feature = null;
        var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), atEnd, state);
        while (true)
        {
            var before = reader;
            if (!reader.Read())
                return Stopped(before.BytesConsumed, before.CurrentState, reader);

            if (IsValue(reader))
            {
                if (!JsonDocument.TryParseValue(ref reader, out var value))
                    return Stopped(before.BytesConsumed, before.CurrentState, before);
                if (inFeatures == 1)
                {
                    Advance(reader.BytesConsumed, reader.CurrentState);
                    feature = value;
                    return true;
                }

                Take(value!);
            }
            else
            {
                Step(reader);
            }
        }
    }

    /// <summary>Values are swallowed whole: the features, and every member of the collection beside them.</summary>
    private bool IsValue(Utf8JsonReader reader)
    {
        if (reader.CurrentDepth == 0 || reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
            return false;
        return inFeatures == 1 || !(reader.TokenType == JsonTokenType.StartArray && property == "features");
    }

    private void Step(Utf8JsonReader reader)
    {
        if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
            throw new InvalidDataException("het begint niet met een object");
        if (reader.TokenType == JsonTokenType.PropertyName)
            property = reader.GetString();
        else if (reader.TokenType == JsonTokenType.StartArray)
            inFeatures = 1;
        else if (reader.TokenType == JsonTokenType.EndArray)
            inFeatures = 2;
    }

    private void Take(JsonDocument value)
    {
        using (value)
        {
            if (property == "crs" && value.RootElement.ValueKind == JsonValueKind.Object
                && value.RootElement.TryGetProperty("properties", out var properties) && properties.TryGetProperty("name", out var name))
            {
                Crs = name.GetString();
            }
        }
    }

    private bool Stopped(long consumed, JsonReaderState at, Utf8JsonReader reader)
    {
        if (!atEnd)
        {
            Advance(consumed, at);
            return false;
        }

        if (reader.CurrentDepth > 0 || inFeatures != 2)
            throw new InvalidDataException(inFeatures == 0 ? "er is geen lijst 'features'" : "het bestand is afgebroken");
        return false;
    }

    private void Advance(long consumed, JsonReaderState at)
    {
        start += (int)consumed;
        state = at;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LargestFeature)
                throw new InvalidDataException("een gebied is groter dan een half gigabyte");
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.ReadAtLeast(buffer.AsSpan(end), 1, throwOnEndOfStream: false);
        end += read;
        atEnd = read == 0;
        if (!begun && end - start >= 3 && buffer.AsSpan(start).StartsWith("\uFEFF"u8))
            start += 3;
        begun = true;
    }
}
