namespace KnowledgeGraph.Storage;

/// <summary>Reads the texts of entities.</summary>
internal sealed class TextRows(ReleaseFile file, IColumnReader columns)
{
    /// <summary>The table, by rank.</summary>
    public const string Table = "entity_text";

    private readonly CheckedRows _rows = new(file, columns, Table);

    /// <summary>The texts of these ranks; null for −1.</summary>
    public EntityText?[] Of(IReadOnlyList<int> ranks) => Array.ConvertAll(_rows.Read(ranks), body => body is null ? null : EntityTextJson.Read(body));

    /// <summary>The texts of all entities, in rank order.</summary>
    public List<EntityText> All() => _rows.ReadAll(body => EntityTextJson.Read(body));
}
