using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A column of any values: nulls, leaves, objects of several types.</summary>
internal sealed class MixedColumn(PlannedField field, ObjectBatch batch) : FieldColumn(field, batch)
{
    // Each item is null, a leaf value, or the batch that contains the object; in the last case, _rows has its row.
    private readonly List<object?> _items = [];
    private readonly List<int> _rows = [];

    public override int ItemCount => _items.Count;

    public void AddNull(int depth)
    {
        if (depth < Field.ListDepth)
        {
            AddList(depth, ListSpan.Null(Count(depth + 1)));
        }
        else
        {
            AddLeaf(value: null);
        }
    }

    public void AddLeaf(object? value) => _items.Add(value);

    public void AddObject(ObjectBatch objects, int row)
    {
        _items.Add(objects);
        _rows.EnsureCapacity(_items.Count);
        while (_rows.Count < _items.Count - 1)
        {
            _rows.Add(0);
        }

        _rows.Add(row);
    }

    public override ObjectBatch? ObjectAt(int index, out int row)
    {
        var objects = _items[index] as ObjectBatch;
        row = objects is null ? 0 : _rows[index];
        return objects;
    }

    public override void WriteLeaf(JsonOutput output, int index)
    {
        switch (_items[index])
        {
            case null:
                output.WriteNull();
                break;
            case EnumValueDefinition name:
                output.WriteRaw(name.Json);
                break;
            case var leaf:
                ((ScalarType)Field.NamedType).Write(output, leaf);
                break;
        }
    }

    private protected override void SetItemNull(int index) => _items[index] = null;
}
