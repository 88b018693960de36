using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Documents;

/// <summary>
/// Reads a whole directory on all processors, each with a vocabulary of its own. Numbers come out as if one reader had read everything,
/// so that an index does not depend on the machine it was made on.
/// </summary>
internal sealed class DirectoryReader
{
    /// <summary>What a processor reads at a time: enough to be worth waking it, little enough to keep few listings in memory.</summary>
    private const int Share = 1024;

    private readonly Worker[] workers;

    /// <summary>A reader per processor, each made by this.</summary>
    public DirectoryReader(Func<DocumentReader> makeReader)
    {
        Residents = new();
        Professionals = new();
        workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(makeReader(), this))];
    }

    /// <summary>Documents for everybody.</summary>
    public DocumentSet Residents { get; }

    /// <summary>Documents for professionals only.</summary>
    public DocumentSet Professionals { get; }

    /// <summary>Reads the listings; they are asked for on this thread only.</summary>
    public void Read(IEnumerable<Publication> listings)
    {
        foreach (var round in listings.Chunk(Share * workers.Length))
        {
            var others = Enumerable.Range(1, workers.Length - 1).Where(w => w * Share < round.Length)
                .Select(w => Task.Run(() => workers[w].Read(Part(round, w)))).ToList();
            workers[0].Read(Part(round, 0));
            Task.WhenAll(others).GetAwaiter().GetResult();
            foreach (var worker in workers)
                worker.HandOver();
        }
    }

    private static ArraySegment<Publication> Part(Publication[] round, int worker) =>
        new(round, worker * Share, Math.Min(Share, round.Length - (worker * Share)));

    private sealed class Worker(DocumentReader reader, DirectoryReader all)
    {
        private readonly Renumbering residents = new(all.Residents.Vocabulary);
        private readonly Renumbering professionals = new(all.Professionals.Vocabulary);
        private readonly List<IndexDocument> read = [];

        public void Read(ArraySegment<Publication> listings)
        {
            foreach (var listing in listings)
                read.Add(reader.Read(listing, Of(listing.Facts.Audience).From));
        }

        /// <summary>In the order of the listings: not at the same time as another.</summary>
        public void HandOver()
        {
            foreach (var document in read)
            {
                Of(document.Audience).Apply(document);
                (document.Audience == Audience.Professional ? all.Professionals : all.Residents).Documents.Add(document);
            }

            read.Clear();
        }

        private Renumbering Of(Audience audience) => audience == Audience.Professional ? professionals : residents;
    }
}
