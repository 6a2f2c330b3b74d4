namespace KnowledgeGraph.Model;

/// <summary>A column of lists of strings, each distinct list kept once: a code for each row, the lists by code, the strings by number.</summary>
public sealed class StringListColumn
{
    private StringListColumn(IntColumn codes, IntLists lists, StringTable values) => (Codes, Lists, Values) = (codes, lists, values);

    /// <summary>The code of each row's list.</summary>
    public IntColumn Codes { get; }

    /// <summary>The lists by code, of numbers of strings.</summary>
    public IntLists Lists { get; }

    /// <summary>The strings by number.</summary>
    public StringTable Values { get; }

    /// <summary>The list of a row.</summary>
    public string[] this[int row]
    {
        get
        {
            var list = Lists[Codes[row]];
            if (list.IsEmpty)
            {
                return [];
            }

            var result = new string[list.Length];
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = Values[list[i]];
            }

            return result;
        }
    }

    /// <summary>Makes a column; codes and numbers are given in the order of first appearance.</summary>
    public static StringListColumn Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var strings = new Interner<string>(StringComparer.Ordinal);
        var lists = new Interner<ValueList<int>>(EqualityComparer<ValueList<int>>.Default);

        // Most rows of most columns have no list.
        ValueList<int> none = [];
        var codes = rows.Select(row => lists.Code(row.Count == 0 ? none : [.. row.Select(strings.Code)])).ToArray();
        return new StringListColumn(IntColumn.Of(codes), IntLists.Of(lists.Values), StringTable.Of(strings.Values));
    }

    internal static StringListColumn Load(IColumnReader reader, string name, int count) =>
        new(IntColumn.Load(reader, name, count), IntLists.Load(reader, name + ".lists"), StringTable.Load(reader, name + ".values"));

    internal void Save(IColumnWriter writer, string name)
    {
        Codes.Save(writer, name);
        Lists.Save(writer, name + ".lists");
        Values.Save(writer, name + ".values");
    }
}
