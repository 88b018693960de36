using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SocialeKaart.Listings.Storage;

/// <summary>Table and column names as both engines' own people write them: <c>organisation_id</c>, and <c>venue_street</c> for a part of the facts.</summary>
internal static class SnakeCase
{
    /// <summary>Renames every table, column, key and index of the model.</summary>
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            var table = Of(entity.GetTableName()!);
            entity.SetTableName(table);
            Columns(entity, prefix: "");
            foreach (var key in entity.GetKeys())
                key.SetName($"pk_{table}");
            foreach (var key in entity.GetForeignKeys())
                key.SetConstraintName($"fk_{table}_{Of(string.Join('_', key.Properties.Select(p => p.Name)))}");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"ix_{table}_{Of(string.Join('_', index.Properties.Select(p => p.Name)))}");
        }
    }

    private static void Columns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties())
            property.SetColumnName(prefix + Of(property.Name));
        foreach (var part in type.GetComplexProperties())
            Columns(part.ComplexType, part.Name == "Facts" ? "" : $"{prefix}{Of(part.Name)}_");
    }

    private static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0 && snake[^1] != '_')
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
