namespace KnowledgeGraph.Model;

/// <summary>The assertions of a release as columns. An assertion is its row; <see cref="this"/> makes an object of it.</summary>
public sealed class AssertionTable
{
    private readonly EntityTable _entities;
    private readonly int[] _offsets;
    private readonly IntLists _rowsTo;
    private readonly UInt128[] _ids;
    private readonly Lazy<int[]> _byId;

    internal AssertionTable(EntityTable entities, AssertionColumns columns)
    {
        _entities = entities;
        Columns = columns;
        _ids = columns.Ids;
        _byId = new Lazy<int[]>(SortById);
        _offsets = Offsets(entities.Count, columns.Subject);
        _rowsTo = IntLists.Group(entities.Count, columns.Object, [.. Enumerable.Range(0, columns.Count)]);
    }

    /// <summary>How many assertions there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The columns, for filters that test them by code.</summary>
    public AssertionColumns Columns { get; }

    /// <summary>The assertion as an object.</summary>
    public Assertion this[int row]
    {
        get
        {
            var assertion = new Assertion
            {
                Id = AssertionId.Format(_ids[row]),
                Row = row,
                Type = Type(row),
                Subject = _entities.Id(Subject(row)),
                Object = _entities.Id(Object(row)),
                StatedSubject = "",
                StatedObject = "",
                PrimarySource = default,
            };
            Columns.Fill(assertion, row);
            return assertion;
        }
    }

    /// <summary>The rows whose subject this is: by type, then by the object's rank.</summary>
    public RowRange RowsFrom(int subject) => new(_offsets[subject], _offsets[subject + 1]);

    /// <summary>The rows whose object this is, rising, and so by the subject's rank.</summary>
    public ReadOnlySpan<int> RowsTo(int entity) => _rowsTo[entity];

    /// <summary>The row of a stable id, or −1.</summary>
    public int RowOf(string id)
    {
        if (!AssertionId.TryParse(id, out var sought))
        {
            return -1;
        }

        var order = _byId.Value;
        var found = order.AsSpan().BinarySearch(new ById(sought, _ids));
        return found >= 0 ? order[found] : -1;
    }

    /// <summary>What the assertion says.</summary>
    public RelationshipType Type(int row) => (RelationshipType)Columns.Type[row];

    /// <summary>The rank of the subject.</summary>
    public int Subject(int row) => Columns.Subject[row];

    /// <summary>The rank of the object.</summary>
    public int Object(int row) => Columns.Object[row];

    /// <summary>Whether it says that the relationship does not hold.</summary>
    public bool IsNegated(int row) => Columns.Negated[row] == 1;

    /// <summary>The frequency, or null.</summary>
    public Frequency? Frequency(int row) => Columns.Frequency[row] is >= 0 and var code ? Columns.Frequencies[code] : null;

    /// <summary>Tells the set of publications that it cites apart from other sets.</summary>
    public int PublicationSet(int row) => Columns.PublicationSets[Columns.Publications.Codes[row]];

    /// <summary>The sex that it is limited to, or null.</summary>
    public Sex? Sex(int row) => Columns.Sex[row] is >= 0 and var sex ? (Sex)sex : null;

    private static int[] Offsets(int entities, int[] subjects)
    {
        var offsets = new int[entities + 1];
        foreach (var subject in subjects)
        {
            offsets[subject + 1]++;
        }

        for (var i = 0; i < entities; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        return offsets;
    }

    private int[] SortById()
    {
        var ids = (UInt128[])_ids.Clone();
        var rows = Enumerable.Range(0, ids.Length).ToArray();
        Array.Sort(ids, rows);
        return rows;
    }

    private readonly struct ById(UInt128 sought, UInt128[] ids) : IComparable<int>
    {
        public int CompareTo(int row) => sought.CompareTo(ids[row]);
    }
}
