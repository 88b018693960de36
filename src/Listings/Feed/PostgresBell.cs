using Npgsql;

namespace SocialeKaart.Listings.Feed;

/// <summary>
/// Hears PostgreSQL ring for new feed rows. It keeps its connection between two waits, so that what is rung while the reader is busy is
/// heard at the next wait and not half a second later. For one reader.
/// </summary>
internal sealed class PostgresBell(string connectionString) : IDisposable
{
    private NpgsqlConnection? connection;

    /// <summary>
    /// Returns when it rang since the last wait, and after <paramref name="atMost"/> at the latest. The first wait, and the first after a
    /// failure, returns as soon as it listens: what was rung before was heard by nobody.
    /// </summary>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken stop)
    {
        var heard = false;
        try
        {
            if (connection is null)
            {
                // Outside the pool: one that listens must not serve anybody else afterwards.
                connection = new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
                await connection.OpenAsync(stop);
                await RunAsync($"LISTEN {ChangeFeed.Channel}", stop);
            }
            else if (await connection.WaitAsync(atMost, stop))
            {
                // Takes in whatever else has been rung by now: the reader looks once for all of it.
                await RunAsync("SELECT 1", stop);
            }

            heard = true;
        }
        finally
        {
            if (!heard)
                Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
    }

    private async Task RunAsync(string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
