namespace KnowledgeGraph.Model;

/// <summary>The characteristics of each disease; the few distinct ones are kept once.</summary>
internal sealed class CharacteristicLists
{
    private readonly IntLists _lists;
    private readonly StringTable _ids;
    private readonly StringColumn _names;

    public CharacteristicLists(IReadOnlyList<IReadOnlyList<Characteristic>> rows)
    {
        var distinct = new Interner<Characteristic>(EqualityComparer<Characteristic>.Default);
        _lists = IntLists.Of([.. rows.Select(row => row.Count == 0 ? [] : row.Select(distinct.Code).ToArray())]);
        _ids = StringTable.Of([.. distinct.Values.Select(characteristic => characteristic.Id.ToString())]);
        _names = StringColumn.Of(distinct.Values.Select(characteristic => characteristic.Name));
    }

    public CharacteristicLists(IColumnReader reader, string name)
    {
        _lists = IntLists.Load(reader, name);
        _ids = StringTable.Load(reader, name + ".id");
        _names = StringColumn.Load(reader, name + ".name", _ids.Count);
    }

    public Characteristic[] Of(int rank)
    {
        var list = _lists[rank];
        var result = list.IsEmpty ? [] : new Characteristic[list.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = new Characteristic(Curie.FromCanonical(_ids[list[i]]), _names[list[i]]);
        }

        return result;
    }

    public bool Has(int rank, Curie characteristic)
    {
        foreach (var code in _lists[rank])
        {
            if (string.Equals(_ids[code], characteristic.ToString(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public void Save(IColumnWriter writer, string name)
    {
        _lists.Save(writer, name);
        _ids.Save(writer, name + ".id");
        _names.Save(writer, name + ".name");
    }
}
