namespace KnowledgeGraph.Model;

/// <summary>Names that stand for entities, such as alternative identifiers and gene symbols. One name may stand for several. Thread-safe.</summary>
public sealed class NameTable
{
    private readonly StringTable _names;
    private readonly int[] _order;
    private readonly int[] _targets;
    private readonly byte[] _kinds;

    private NameTable(StringTable names, int[] order, int[] targets, byte[] kinds) => (_names, _order, _targets, _kinds) = (names, order, targets, kinds);

    /// <summary>How many entries there are.</summary>
    public int Count => _targets.Length;

    /// <summary>Makes a table; the position of an entry is its number.</summary>
    /// <param name="entries">For each name the rank of the entity, and why it stands for it.</param>
    public static NameTable Of(IReadOnlyCollection<(string Name, int Target, IdentifierMatchKind How)> entries)
    {
        var names = StringTable.Of([.. entries.Select(entry => entry.Name)]);
        return new NameTable(names, IdOrder.Sort(names), [.. entries.Select(entry => entry.Target)], [.. entries.Select(entry => (byte)entry.How)]);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static NameTable Load(IColumnReader reader, string name) => new(
        StringTable.Load(reader, name), reader.Read<int>(name + ".order"), reader.Read<int>(name + ".target"), reader.Read<byte>(name + ".how"));

    /// <summary>Writes the table as columns whose names begin with this one.</summary>
    public void Save(IColumnWriter writer, string name)
    {
        _names.Save(writer, name);
        writer.Write<int>(name + ".order", _order);
        writer.Write<int>(name + ".target", _targets);
        writer.Write<byte>(name + ".how", _kinds);
    }

    /// <summary>The name of an entry.</summary>
    public string Name(int entry) => _names[entry];

    /// <summary>The rank of the entity that an entry stands for.</summary>
    public int Target(int entry) => _targets[entry];

    /// <summary>Why an entry stands for its entity.</summary>
    public IdentifierMatchKind How(int entry) => (IdentifierMatchKind)_kinds[entry];

    /// <summary>The entries of a name, exactly as it is written.</summary>
    public ReadOnlySpan<int> Find(string name) => IdOrder.FindAll(_names, _order, name);
}
