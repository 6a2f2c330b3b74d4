namespace KnowledgeGraph.Storage;

/// <summary>What identifiers and symbols stand for; read when the release is opened.</summary>
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

    /// <summary>Writes the columns. Symbols are found in upper case and kept as they are spelled, too.</summary>
    /// <exception cref="ArgumentException">A target is not an entity.</exception>
    public static void Write(IColumnWriter columns, GraphIndex index, GraphContent content)
    {
        NameTable.Of([.. content.Identifiers.Select(entry => (entry.Id.ToString(), RankOf(index, entry.Target, entry.Id.ToString()), entry.How))])
            .Save(columns, IdsColumn);
        NameTable.Of([.. content.Symbols.Select(entry => (Folded(entry.Symbol), RankOf(index, entry.Target, entry.Symbol), entry.How))])
            .Save(columns, SymbolsColumn);
        StringTable.Of([.. content.Symbols.Select(entry => entry.Symbol)]).Save(columns, SpellingsColumn);
    }

    /// <summary>What identifiers other than canonical ones stand for.</summary>
    public IReadOnlyList<IdentifierMatch> Resolve(Curie id) => Best(_ids, id.ToString());

    /// <summary>What a symbol stands for, in any case.</summary>
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

    // An identifier is ambiguous only among matches of the best kind there is.
    private IReadOnlyList<IdentifierMatch> Best(NameTable names, string name)
    {
        int[] found = [.. names.Find(name)];
        return found is []
            ? []
            : [.. found.GroupBy(names.How).MinBy(group => group.Key)!.Select(names.Target).Distinct().Order()
                .Select(rank => new IdentifierMatch(_index.Entities[rank], found.Min(names.How)))];
    }
}
