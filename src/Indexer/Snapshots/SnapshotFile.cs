using System.Buffers.Binary;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>
/// The whole index, the places and the listings in one file: a header (magic, format version, length, checksum) and what it vouches for.
/// Written beside the old one and moved over it, so that a crash leaves one or the other.
/// </summary>
public static class SnapshotFile
{
    private const int HeaderLength = 32;
    private const int BufferSize = 1 << 20;

    /// <summary>The numbers of target groups and languages are places in their lists.</summary>
    private static string Lists => $"{ChoiceList.TargetGroups.Hash} {ChoiceList.Languages.Hash}";

    private static ReadOnlySpan<byte> Magic => "SKINDEX\n"u8;

    /// <summary>Writes a generation.</summary>
    public static void Write(string path, SegmentedGeneration generation, SnapshotStamp stamp)
    {
        var temporary = $"{path}.{Environment.ProcessId}.nieuw";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
            {
                file.Write(new byte[HeaderLength]);
                var to = new SnapshotWriter(file);
                WriteBody(generation, stamp, to);
                file.Position = 0;
                file.Write(Header(to.Length, to.Checksum));
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Reads a snapshot; null when there is no file.</summary>
    /// <exception cref="SnapshotUnusableException">
    /// It is damaged, of another version or made with another thesaurus, list of target groups or list of languages.
    /// </exception>
    public static (SegmentedGeneration Generation, SnapshotStamp Stamp)? Read(string path, IndexBuilder builder, long number)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.SequentialScan);
        Verify(file);
        try
        {
            return ReadBody(new SnapshotReader(file), builder, number);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new SnapshotUnusableException($"The snapshot passes its checksum and still cannot be read: {e.Message}", e);
        }
    }

    private static byte[] Header(long length, uint checksum)
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), IndexFormat.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(24), checksum);
        return header;
    }

    /// <summary>Checks every byte before any is believed, and leaves the file after its header.</summary>
    private static void Verify(FileStream file)
    {
        var header = new byte[HeaderLength];
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.AsSpan(0, 8).SequenceEqual(Magic))
            throw new SnapshotUnusableException("The snapshot is not an index file.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        if (version != IndexFormat.Version)
            throw new SnapshotUnusableException($"The snapshot has format {version}, this program writes {IndexFormat.Version}.");

        var crc = new Crc32C();
        var buffer = new byte[BufferSize];
        for (int read; (read = file.ReadAtLeast(buffer, BufferSize, throwOnEndOfStream: false)) > 0;)
            crc.Add(buffer.AsSpan(0, read));
        if (!Header(file.Length - HeaderLength, crc.Value).AsSpan().SequenceEqual(header))
            throw new SnapshotUnusableException("The snapshot is damaged: its checksum or length is wrong.");
        file.Position = HeaderLength;
    }

    private static void WriteBody(SegmentedGeneration generation, SnapshotStamp stamp, SnapshotWriter to)
    {
        to.Text(stamp.Store.StoreId);
        to.Text(stamp.Store.GeoStamp);
        to.Number(stamp.Store.IsDemo ? 1 : 0);
        to.Text(stamp.ThesaurusHash);
        to.Text(Lists);
        to.Number(stamp.FeedNumber);
        to.Array([stamp.Feed.RowId]);
        using var places = new MemoryStream();
        using (var writer = new BinaryWriter(places, System.Text.Encoding.UTF8, leaveOpen: true))
            generation.Places.Write(writer);
        to.Array(places.ToArray());
        to.Text(generation.Contacts.Written());
        foreach (var index in new[] { generation.Residents, generation.Professionals })
        {
            SegmentCodec.Write(index.Base, to);
            SegmentCodec.Write(index.Delta, to);
        }
    }

    private static (SegmentedGeneration Generation, SnapshotStamp Stamp) ReadBody(SnapshotReader from, IndexBuilder builder, long number)
    {
        var store = new StoreStamp(from.Text(), from.Text(), from.Number() == 1);
        var thesaurus = from.Text();
        if (thesaurus != builder.Thesaurus.Hash)
            throw new SnapshotUnusableException("The snapshot was made with another thesaurus.");
        if (from.Text() != Lists)
            throw new SnapshotUnusableException("The snapshot was made with another list of target groups or languages.");
        var stamp = new SnapshotStamp(store, new FeedPosition(from.Number(), from.Array<Guid>()[0]), thesaurus);
        using var bytes = new BinaryReader(new MemoryStream(from.Array<byte>()));
        var places = PlaceTable.Read(bytes);
        var contacts = ContactBook.Read(from.Text());
        AudienceIndex Index() => new(SegmentCodec.Read(from), SegmentCodec.Read(from), null);
        var (residents, professionals) = (Index(), Index());
        return (builder.Generation(number, store.IsDemo, places, residents, professionals, contacts), stamp);
    }
}
