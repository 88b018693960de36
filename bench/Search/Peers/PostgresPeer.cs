using System.Diagnostics;
using Npgsql;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>
/// PostgreSQL: a tsvector with GIN and its own ts_rank, a geometry with GiST, one prepared statement, planned for each question or once.
/// On the server of SOCIALEKAART_BENCH_POSTGRES, in a database that goes afterwards.
/// </summary>
internal sealed class PostgresPeer : IPeer
{
    private const string Setting = "SOCIALEKAART_BENCH_POSTGRES";

    /// <summary>What a good administrator would set for short questions on one connection.</summary>
    private const string Settings =
        "SET jit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET max_parallel_workers_per_gather = 0";

    private static readonly (string Setting, string Name)[] Plans = [("force_custom_plan", "plan per question"), ("force_generic_plan", "one plan")];

    /// <inheritdoc/>
    public string Name => "postgres";

    /// <inheritdoc/>
    public string? Missing()
    {
        if (Environment.GetEnvironmentVariable(Setting) is not { Length: > 0 } server)
            return $"{Setting} names no server; ./dev bench starts one where PostgreSQL with PostGIS is installed";
        using var source = NpgsqlDataSource.Create(server);
        using var find = source.CreateCommand("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'");
        return (long)find.ExecuteScalar()! > 0 ? null : "the server has no PostGIS";
    }

    /// <inheritdoc/>
    public IEnumerable<Measured> Measure(string folder)
    {
        var server = Environment.GetEnvironmentVariable(Setting)!;
        var name = $"bench_{Environment.ProcessId}";
        using var maintenance = new NpgsqlConnection(server);
        maintenance.Open();
        PostgresDocuments.Run(maintenance, $"CREATE DATABASE {name}");
        try
        {
            var own = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false, CommandTimeout = 0 };
            using var db = new NpgsqlConnection(own.ConnectionString);
            db.Open();
            return Measure(db, folder);
        }
        finally
        {
            PostgresDocuments.Run(maintenance, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static List<Measured> Measure(NpgsqlConnection db, string folder)
    {
        PostgresDocuments.Run(db, Settings);
        var facets = new FacetSql(PeerDocument.FacetsOf(folder), i => $"${i + 5}");
        var clock = Stopwatch.StartNew();
        var count = PostgresDocuments.Build(db, facets, folder);
        var seconds = clock.Elapsed.TotalSeconds;
        var questions = PeerQuestion.ReadAll(folder);
        var measured = new List<Measured>();
        foreach (var (setting, plan) in Plans)
        {
            PostgresDocuments.Run(db, $"SET plan_cache_mode = {setting}");
            using var command = Question(db, facets, questions[0]);
            var timing = Timing.Of(questions.Count, i => Ask(command, questions[i]));
            measured.Add(new Measured($"PostgreSQL + PostGIS, {plan}", count, seconds, timing.Median, timing.Slow, timing.Matches));
        }

        return measured;
    }

    private static NpgsqlCommand Question(NpgsqlConnection db, FacetSql facets, PeerQuestion first)
    {
        const string Here = "ST_SetSRID(ST_MakePoint($2, $3), 28992)";
        const string Rank = "ts_rank('{0.125, 0.25, 0.5, 1}', words, $1::tsquery)";
        var command = new NpgsqlCommand(
            $"""
            WITH m AS MATERIALIZED (
              SELECT id, {facets.Columns}, {facets.Flags},
                CASE WHEN {facets.Fits} THEN {Rank} * CASE WHEN place IS NULL THEN 0.7 ELSE 0.25 + 0.75 / (1 + ST_Distance(place, {Here}) / 4000) END END AS score
              FROM documents
              WHERE words @@ $1::tsquery AND (place IS NULL OR ST_DWithin(place, {Here}, $4)))
            SELECT {facets.Counts}, ARRAY(SELECT id FROM m WHERE {facets.Kept(-1)} ORDER BY score DESC, id LIMIT 20) FROM m
            """,
            db);
        foreach (var value in Values(first))
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        command.Prepare();
        return command;
    }

    private static int Ask(NpgsqlCommand command, PeerQuestion question)
    {
        var values = Values(question);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        using var reader = command.ExecuteReader();
        reader.Read();
        return (int)reader.GetInt64(0);
    }

    private static object[] Values(PeerQuestion question) =>
        [question.Rule(" & ", " | ", word => $"'{word}'"), question.X, question.Y, (double)question.Radius, .. question.Facets.Cast<object>()];
}
