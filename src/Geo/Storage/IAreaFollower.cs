using System.Data.Common;

namespace SocialeKaart.Geo.Storage;

/// <summary>Somebody outside Geo who names areas by their code, and must come along when codes go: nothing may be left dangling.</summary>
public interface IAreaFollower
{
    /// <summary>Takes everything along that names a code that vanished or became others, within the transaction of the import: both are saved, or neither.</summary>
    /// <param name="change">What went, and what came in its place.</param>
    /// <param name="connection">The open connection of the import.</param>
    /// <param name="transaction">Its transaction; the import commits it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Dutch sentences for the operator; none when nothing was written.</returns>
    /// <exception cref="Imports.ImportRefusedException">Something names a code that went, and nothing says what became of it.</exception>
    Task<IReadOnlyList<string>> FollowAsync(VanishedAreas change, DbConnection connection, DbTransaction transaction, CancellationToken stop);
}
