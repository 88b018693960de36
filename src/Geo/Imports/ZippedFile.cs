using System.IO.Compression;

namespace SocialeKaart.Geo.Imports;

/// <summary>A zip as the publishers send it: the file that counts, beside lists and explanations. The largest of its kind is meant.</summary>
internal static class ZippedFile
{
    /// <summary>True when the file begins as a zip does, full or empty.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read.</exception>
    public static bool IsZip(string file)
    {
        var start = SourceFiles.Start(file).AsSpan();
        return start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);
    }

    /// <summary>Opens the largest file inside with one of these endings; null when there is none. The zip is closed with the stream.</summary>
    /// <exception cref="ImportRefusedException">The zip is damaged.</exception>
    public static (Stream Content, string Name)? TryOpen(string file, params string[] endings)
    {
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(file);
            var entry = zip.Entries
                .Where(entry => endings.Any(ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .MaxBy(entry => entry.Length);
            if (entry is null)
            {
                zip.Dispose();
                return null;
            }

            return (new EntryStream(zip, entry), $"{Path.GetFileName(file)}/{entry.Name}");
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            zip?.Dispose();
            throw Damaged(file, e);
        }
    }

    /// <summary>The names of all files inside, for a message.</summary>
    public static string Names(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return string.Join(", ", zip.Entries.Select(entry => entry.FullName));
    }

    /// <summary>The message for a zip that cannot be read to its end.</summary>
    public static ImportRefusedException Damaged(string file, Exception e) =>
        new($"{Path.GetFileName(file)} is beschadigd of afgebroken: {e.Message} Download het bestand opnieuw. Er is niets veranderd.", e);

    /// <summary>A file in a zip; an end before the length the zip tells is an error.</summary>
    private sealed class EntryStream(ZipArchive zip, ZipArchiveEntry entry) : Stream
    {
        private readonly Stream content = entry.Open();
        private long left = entry.Length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => entry.Length;

        public override long Position { get => entry.Length - left; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = content.Read(buffer);
            left -= read;
            if (read == 0 && left > 0 && buffer.Length > 0)
                throw new InvalidDataException($"{entry.Name} houdt te vroeg op.");
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                content.Dispose();
                zip.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
