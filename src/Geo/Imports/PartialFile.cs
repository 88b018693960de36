using System.Net;

namespace SocialeKaart.Geo.Imports;

/// <summary>A download that is not whole yet: the bytes so far in <c>….part</c>, and in <c>….part.tag</c> which version of the file they are of.</summary>
internal sealed class PartialFile(string whole)
{
    private readonly string tagPath = $"{whole}.part.tag";

    /// <summary>Where the bytes are gathered.</summary>
    public string FullPath { get; } = $"{whole}.part";

    /// <summary>What it will be called.</summary>
    public string Name { get; } = Path.GetFileName(whole);

    /// <summary>Bytes so far.</summary>
    public long Length => File.Exists(FullPath) ? new FileInfo(FullPath).Length : 0;

    /// <summary>The ETag or date of the version the bytes are of; null when the server told neither, and then there is no going on.</summary>
    public string? Tag => File.Exists(tagPath) ? File.ReadAllText(tagPath) : null;

    /// <summary>True when all is there. A server that tells no length is believed when it ends.</summary>
    public bool IsWhole(long? total) => Length > 0 && (total is null || total == Length);

    /// <summary>
    /// Takes an answer as the rest of the file, or as all of it: the server gives all when the version is another one, or when it cannot
    /// give a part. Returns the length of the whole; null when not told.
    /// </summary>
    public long? Accept(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.PartialContent && answer.Content.Headers.ContentRange is { } range && range.From == Length)
            return range.Length;

        BeginAnew();
        if (answer.StatusCode == HttpStatusCode.PartialContent)
            throw new IOException("de server gaf een ander deel dan gevraagd");
        // A weak tag does not promise the same bytes, so it cannot join two parts.
        var tag = answer.Headers.ETag is { IsWeak: false } strong ? strong.Tag : answer.Content.Headers.LastModified?.ToString("R");
        if (tag is not null)
            Guarded(() => File.WriteAllText(tagPath, tag));
        return answer.Content.Headers.ContentLength;
    }

    /// <summary>Forgets what was there, for whatever reason; the caller tries again.</summary>
    public Exception BeginAnew()
    {
        Guarded(() => File.Delete(FullPath));
        Guarded(() => File.Delete(tagPath));
        return new IOException("het bestand op de server is veranderd");
    }

    /// <summary>Opens at the end of what is there.</summary>
    public FileStream OpenToWrite()
    {
        FileStream? stream = null;
        Guarded(() => stream = new FileStream(FullPath, FileMode.Append, FileAccess.Write));
        return stream!;
    }

    /// <summary>Writes some bytes.</summary>
    /// <exception cref="ImportRefusedException">The disk is full, or may not be written to.</exception>
    public void Write(FileStream to, ReadOnlySpan<byte> bytes)
    {
        try
        {
            to.Write(bytes);
            to.Flush();
        }
        catch (IOException e)
        {
            throw Unwritable(e);
        }
    }

    /// <summary>Gives it its name, in the place of one of before.</summary>
    public string Finish()
    {
        Guarded(() => File.Move(FullPath, whole, overwrite: true));
        File.Delete(tagPath);
        return whole;
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(e);
        }
    }

    private ImportRefusedException Unwritable(Exception e) =>
        new($"{FullPath} kan niet worden geschreven: {e.Message} Maak ruimte, of kies een andere map met --data MAP. Er is niets veranderd.", e);
}
