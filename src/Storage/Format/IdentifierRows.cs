namespace KnowledgeGraph.Storage;

/// <summary>Reads what identifiers and symbols stand for.</summary>
internal sealed class IdentifierRows(ReleaseFile file, GraphIndex index)
{
    /// <summary>What identifiers other than canonical ones stand for.</summary>
    public IReadOnlyList<IdentifierMatch>[] Resolve(IEnumerable<string> ids) =>
        Find("SELECT target, how FROM identifier WHERE id = $1", ids);

    /// <summary>What symbols stand for, in any case.</summary>
    public IReadOnlyList<IdentifierMatch>[] ResolveSymbols(IEnumerable<string> symbols) =>
        Find("SELECT target, how FROM symbol WHERE folded = $1", symbols.Select(symbol => symbol.Trim().ToUpperInvariant()));

    public List<IdentifierEntry> AllIdentifiers() => file.Read(connection => connection.Query(
        "SELECT id, target, how FROM identifier ORDER BY rowid",
        row => new IdentifierEntry(Curie.Parse(row.GetString(0)), index.Entities.Id(row.GetInt32(1)), (IdentifierMatchKind)row.GetInt32(2))));

    public List<SymbolEntry> AllSymbols() => file.Read(connection => connection.Query(
        "SELECT symbol, target, how FROM symbol ORDER BY rowid",
        row => new SymbolEntry(row.GetString(0), index.Entities.Id(row.GetInt32(1)), (IdentifierMatchKind)row.GetInt32(2))));

    private IReadOnlyList<IdentifierMatch>[] Find(string sql, IEnumerable<string> keys) => file.Read(connection =>
    {
        using var select = connection.Prepare(sql, 1);
        return keys.Select(key =>
        {
            select.Bind(key);
            return Best(select.Read(row => (Rank: row.GetInt32(0), How: (IdentifierMatchKind)row.GetInt32(1))));
        }).ToArray();
    });

    // An identifier is ambiguous only among matches of the best kind there is.
    private IReadOnlyList<IdentifierMatch> Best(List<(int Rank, IdentifierMatchKind How)> matches) =>
        matches.Count == 0
            ? []
            : [.. matches.Where(match => match.How == matches.Min(other => other.How)).Distinct().OrderBy(match => match.Rank)
                .Select(match => new IdentifierMatch(index.Entities[match.Rank], match.How))];
}
