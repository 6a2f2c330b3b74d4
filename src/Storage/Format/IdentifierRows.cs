namespace KnowledgeGraph.Storage;

/// <summary>The entities that identifiers and symbols resolve to; loaded when the release is opened.</summary>
internal sealed class IdentifierRows
{
    private const string IdsColumn = "identifier";
    private const string SymbolsColumn = "symbol";
    private const string SpellingsColumn = "symbol.spelling";

    private readonly GraphIndex _index;
    private readonly NameTable _ids;
    private readonly NameTable _symbols;
    private readonly StringTable _spellings;

    public IdentifierRows(IColumnReader columns, GraphIndex index)
    {
        _index = index;
        _ids = NameTable.Load(columns, IdsColumn);
        _symbols = NameTable.Load(columns, SymbolsColumn);
        _spellings = StringTable.Load(columns, SpellingsColumn);
    }

    /// <summary>Writes the columns. Symbols are looked up in upper case; their spellings are also kept.</summary>
    /// <exception cref="ArgumentException">A target is not an entity.</exception>
    public static void Write(IColumnWriter columns, GraphIndex index, GraphContent content)
    {
        NameTable.Of([.. content.Identifiers.Select(entry => (entry.Id.ToString(), RankOf(index, entry.Target, entry.Id.ToString()), entry.How))])
            .Save(columns, IdsColumn);
        NameTable.Of([.. content.Symbols.Select(entry => (Folded(entry.Symbol), RankOf(index, entry.Target, entry.Symbol), entry.How))])
            .Save(columns, SymbolsColumn);
        StringTable.Of([.. content.Symbols.Select(entry => entry.Symbol)]).Save(columns, SpellingsColumn);
    }

    /// <summary>Resolves identifiers that are not canonical.</summary>
    public IReadOnlyList<IdentifierMatch> Resolve(Curie id) => Best(_ids, id.ToString());

    /// <summary>Resolves a symbol, ignoring case.</summary>
    public IReadOnlyList<IdentifierMatch> ResolveSymbol(string symbol) => Best(_symbols, Folded(symbol.Trim()));

    public List<IdentifierEntry> AllIdentifiers() =>
        [.. Enumerable.Range(0, _ids.Count).Select(entry => new IdentifierEntry(Curie.Parse(_ids.Name(entry)), _index.Entities.Id(_ids.Target(entry)), _ids.How(entry)))];

    public List<SymbolEntry> AllSymbols() =>
        [.. Enumerable.Range(0, _symbols.Count).Select(entry => new SymbolEntry(_spellings[entry], _index.Entities.Id(_symbols.Target(entry)), _symbols.How(entry)))];

    private static string Folded(string symbol) => symbol.ToUpperInvariant();

    private static int RankOf(GraphIndex index, Curie target, string what) =>
        index.Entities.RankOf(target) is >= 0 and var rank
            ? rank
            : throw new ArgumentException($"{what} stands for {target}, which is not an entity", nameof(target));

    // Only the best kind of match counts, so an identifier is ambiguous only if it has several of that kind.
    private IReadOnlyList<IdentifierMatch> Best(NameTable names, string name)
    {
        int[] found = [.. names.Find(name)];
        return found is []
            ? []
            : [.. found.GroupBy(names.How).MinBy(group => group.Key)!.Select(names.Target).Distinct().Order()
                .Select(rank => new IdentifierMatch(_index.Entities[rank], found.Min(names.How)))];
    }
}
