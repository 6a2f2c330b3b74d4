namespace KnowledgeGraph.Storage;

/// <summary>Reads the texts of entities.</summary>
internal sealed class TextRows(ReleaseFile file)
{
    /// <summary>The texts of these ranks; null at −1.</summary>
    public EntityText?[] Of(IReadOnlyList<int> ranks) => file.Read(connection =>
    {
        using var select = connection.Prepare("SELECT body FROM entity_text WHERE entity = $1", 1);
        return ranks.Select(rank =>
        {
            if (rank < 0)
            {
                return null;
            }

            select.Bind(rank);
            return EntityTextJson.Read((byte[])select.ExecuteScalar()!);
        }).ToArray();
    });

    /// <summary>The texts of all entities, in rank order.</summary>
    public List<EntityText> All() => file.Read(connection => connection.Query(
        "SELECT body FROM entity_text ORDER BY entity",
        row => EntityTextJson.Read(row.GetFieldValue<byte[]>(0))));
}
