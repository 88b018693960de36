using Npgsql;
using NpgsqlTypes;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>Takes the documents into PostgreSQL: COPY, one INSERT … SELECT, indexes, VACUUM ANALYZE.</summary>
internal static class PostgresDocuments
{
    /// <summary>Makes the table and fills it; returns how many documents there are.</summary>
    public static int Build(NpgsqlConnection db, FacetSql facets, string folder)
    {
        Run(db, $"""
            CREATE EXTENSION postgis;
            CREATE TABLE documents(id int PRIMARY KEY, words tsvector NOT NULL, place geometry(Point, 28992), {facets.Definitions});
            CREATE TEMP TABLE arriving(id int, words text, x float8, y float8, f bigint[]);
            """);
        var count = Copy(db, folder);
        var masks = string.Join(", ", PeerDocument.FacetsOf(folder).Select((_, i) => $"f[{i + 1}]"));
        Run(db, $"""
            INSERT INTO documents SELECT id, words::tsvector, ST_SetSRID(ST_MakePoint(x, y), 28992), {masks} FROM arriving ORDER BY id;
            CREATE INDEX ON documents USING gin (words) WITH (fastupdate = off);
            CREATE INDEX ON documents USING gist (place);
            CREATE INDEX ON documents (id) WHERE place IS NULL;
            DROP TABLE arriving;
            """);
        Run(db, "VACUUM ANALYZE documents");
        return count;
    }

    /// <summary>Runs statements without parameters.</summary>
    public static void Run(NpgsqlConnection db, string sql)
    {
        using var command = new NpgsqlCommand(sql, db) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    private static int Copy(NpgsqlConnection db, string folder)
    {
        var count = 0;
        using var copy = db.BeginBinaryImport("COPY arriving FROM STDIN (FORMAT BINARY)");
        foreach (var document in PeerDocument.ReadAll(folder))
        {
            count = document.Number;
            copy.StartRow();
            copy.Write(document.Number, NpgsqlDbType.Integer);
            copy.Write(string.Join(' ', Lexemes(document)), NpgsqlDbType.Text);
            Write(copy, document.Point?.X);
            Write(copy, document.Point?.Y);
            copy.Write(document.Facets, NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        }

        copy.Complete();
        return count;
    }

    private static IEnumerable<string> Lexemes(PeerDocument document) =>
        document.Words.Select(w => $"'{w.Word}':1{"ABCD"[WeightClass.Of(w.Weight)]}").Concat(document.Needs.Select(n => $"'{n}':1A"));

    private static void Write(NpgsqlBinaryImporter copy, double? number)
    {
        if (number is { } value)
            copy.Write(value, NpgsqlDbType.Double);
        else
            copy.WriteNull();
    }
}
