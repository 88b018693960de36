using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SocialeKaart.Geo.Storage;

/// <summary>One open connection and its transaction: short calls for the SQL that both engines read alike. Parameters are <c>@name</c>.</summary>
internal sealed class DbSession(DbConnection connection) : IAsyncDisposable
{
    public DbConnection Connection { get; } = connection;

    public DbTransaction? Transaction { get; set; }

    [SuppressMessage("Security", "CA2100", Justification = "The text is always a constant of ours; values are parameters.")]
    public DbCommand Command(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public async Task<int> ExecuteAsync(string sql, CancellationToken stop, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(stop);
    }

    public async Task<List<T>> ReadAsync<T>(
        string sql, Func<DbDataReader, T> row, CancellationToken stop, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        return await RowsAsync(command, row, stop);
    }

    /// <summary>The same for a question that is asked over and over: PostgreSQL keeps its plan with the connection, which goes back to the pool.</summary>
    public async Task<List<T>> AskAsync<T>(
        string sql, Func<DbDataReader, T> row, CancellationToken stop, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        await command.PrepareAsync(stop);
        return await RowsAsync(command, row, stop);
    }

    /// <summary>
    /// The comparison with everything from one text up to and including another. One text alone is asked for as such: PostgreSQL guesses that a
    /// range holds a part of the whole table, and then plans anew at every question, which takes longer than the answer.
    /// </summary>
    public static (string Comparison, (string Name, object? Value)[] Parameters) Between(string first, string last) =>
        first == last ? ("= @first", [("@first", first)]) : ("BETWEEN @first AND @last", [("@first", first), ("@last", last)]);

    private static async Task<List<T>> RowsAsync<T>(DbCommand command, Func<DbDataReader, T> row, CancellationToken stop)
    {
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop))
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>A number, 0 for null or no row.</summary>
    public async Task<int> NumberAsync(string sql, CancellationToken stop, params (string Name, object? Value)[] parameters)
    {
        await using var command = Command(sql, parameters);
        var value = await command.ExecuteScalarAsync(stop);
        return value is null or DBNull ? 0 : Convert.ToInt32(value, CultureInfo.InvariantCulture);
    }

    public async Task CommitAsync(CancellationToken stop)
    {
        await Transaction!.CommitAsync(stop);
        await Transaction.DisposeAsync();
        Transaction = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (Transaction is not null)
            await Transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
