using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>
/// SQLite: FTS5 with four columns by weight and a column of needs, its own bm25; the circle by an R*Tree, or measured per match.
/// In this process, from a file that the cache holds whole.
/// </summary>
internal sealed class SqlitePeer : IPeer
{
    private const string Weights = "bm25(words, 8, 4, 2, 1, 8)";

    /// <inheritdoc/>
    public string Name => "sqlite";

    /// <inheritdoc/>
    public string? Missing() => null;

    /// <inheritdoc/>
    public IEnumerable<Measured> Measure(string folder)
    {
        var facets = new FacetSql(PeerDocument.FacetsOf(folder), i => $"$p{i}");
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder, "peer.sqlite")};Pooling=False");
        db.Open();
        Run(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000; PRAGMA mmap_size = 4000000000; PRAGMA temp_store = MEMORY");
        var clock = Stopwatch.StartNew();
        var count = Build(db, facets, folder);
        var seconds = clock.Elapsed.TotalSeconds;
        var questions = PeerQuestion.ReadAll(folder);
        foreach (var (way, circle) in Circles)
        {
            using var command = Question(db, facets, circle);
            var timing = Timing.Of(questions.Count, i => Ask(command, questions[i]));
            yield return new Measured($"SQLite FTS5, {way}", count, seconds, timing.Median, timing.Slow, timing.Matches);
        }
    }

    private static IEnumerable<(string Way, string Circle)> Circles =>
    [
        ("circle per match", "(d.x IS NULL OR (d.x - $x) * (d.x - $x) + (d.y - $y) * (d.y - $y) <= $r * $r)"),
        ("R*Tree", """
            (d.x IS NULL OR (d.x - $x) * (d.x - $x) + (d.y - $y) * (d.y - $y) <= $r * $r)
            AND d.id IN (SELECT id FROM places WHERE x1 >= $x - $r AND x0 <= $x + $r AND y1 >= $y - $r AND y0 <= $y + $r UNION ALL SELECT id FROM placeless)
            """),
    ];

    private static int Build(SqliteConnection db, FacetSql facets, string folder)
    {
        using var transaction = db.BeginTransaction();
        Run(db, $"""
            CREATE VIRTUAL TABLE words USING fts5(title, summary, near, body, needs, content='', tokenize="unicode61 remove_diacritics 0");
            CREATE VIRTUAL TABLE places USING rtree(id, x0, x1, y0, y1);
            CREATE TABLE placeless(id INTEGER PRIMARY KEY);
            CREATE TABLE documents(id INTEGER PRIMARY KEY, x REAL, y REAL, {facets.Definitions});
            """);
        using var words = Insert(db, "words(rowid, title, summary, near, body, needs)", 6);
        using var place = Insert(db, "places", 5);
        using var placeless = Insert(db, "placeless", 1);
        using var row = Insert(db, "documents", 3 + PeerDocument.FacetsOf(folder).Count);
        var count = 0;
        foreach (var document in PeerDocument.ReadAll(folder))
        {
            count = document.Number;
            Fill(words, [document.Number, .. WeightClass.Texts(document), string.Join(' ', document.Needs)]);
            Fill(row, [document.Number, document.Point?.X, document.Point?.Y, .. document.Facets.Cast<object>()]);
            if (document.Point is { } point)
                Fill(place, [document.Number, point.X, point.X, point.Y, point.Y]);
            else
                Fill(placeless, [document.Number]);
        }

        Run(db, "INSERT INTO words(words) VALUES ('optimize'); ANALYZE");
        transaction.Commit();
        return count;
    }

    private static SqliteCommand Question(SqliteConnection db, FacetSql facets, string circle)
    {
        var command = db.CreateCommand();
        command.CommandText = $"""
            WITH m AS MATERIALIZED (
              SELECT d.id, {facets.Columns}, {facets.Flags},
                CASE WHEN {facets.Fits} THEN -{Weights} * CASE WHEN d.x IS NULL THEN 0.7
                  ELSE 0.25 + 0.75 / (1 + sqrt((d.x - $x) * (d.x - $x) + (d.y - $y) * (d.y - $y)) / 4000) END END AS score
              FROM words JOIN documents d ON d.id = words.rowid
              WHERE words MATCH $words AND {circle})
            SELECT {facets.Counts}, (SELECT group_concat(id) FROM (SELECT id FROM m WHERE {facets.Kept(-1)} ORDER BY score DESC, id LIMIT 20)) FROM m
            """;
        return command;
    }

    private static int Ask(SqliteCommand command, PeerQuestion question)
    {
        command.Parameters.Clear();
        command.Parameters.AddWithValue("$words", question.Rule(" AND ", " OR ", word => $"\"{word}\""));
        command.Parameters.AddWithValue("$x", question.X);
        command.Parameters.AddWithValue("$y", question.Y);
        command.Parameters.AddWithValue("$r", (double)question.Radius);
        for (var i = 0; i < question.Facets.Length; i++)
            command.Parameters.AddWithValue($"$p{i}", question.Facets[i]);
        using var reader = command.ExecuteReader();
        reader.Read();
        return reader.GetInt32(0);
    }

    private static SqliteCommand Insert(SqliteConnection db, string into, int values)
    {
        var command = db.CreateCommand();
        command.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", Enumerable.Range(0, values).Select(i => $"${i}"))})";
        for (var i = 0; i < values; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }

    private static void Fill(SqliteCommand command, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
