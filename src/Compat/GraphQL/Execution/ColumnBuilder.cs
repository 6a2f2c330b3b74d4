using System.Collections;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Builds a column from the values of its rows.</summary>
internal sealed class ColumnBuilder
{
    private readonly Schema _schema;
    private readonly PlannedField _field;
    private readonly SchemaCoordinate _coordinate;
    private readonly List<ObjectBatch> _next;
    private readonly Dictionary<ObjectType, ObjectBatch> _batches = [];
    private List<(int Depth, int Index, Exception Cause)>? _problems;
    private ObjectBatch? _lastBatch;

    public ColumnBuilder(Schema schema, PlannedField field, ObjectBatch batch, List<ObjectBatch> next)
    {
        _schema = schema;
        _field = field;
        _coordinate = SchemaCoordinate.OfMember(batch.Plan.Type.Name, field.Definition.Name);
        _next = next;
        Column = new(field, batch);
    }

    public MixedColumn Column { get; }

    /// <summary>The entries that could not be completed, with the cause.</summary>
    public IReadOnlyList<(int Depth, int Index, Exception Cause)> Problems => _problems ?? [];

    /// <summary>Adds the value of the next row.</summary>
    public void Add(object? value) => Add(value, depth: 0);

    private void Add(object? value, int depth)
    {
        switch (value)
        {
            case null:
                AddNull(depth);
                break;
            case Failure failure:
                Fail(depth, failure.Cause);
                break;
            default:
                if (depth < _field.ListDepth)
                {
                    AddList(value, depth);
                }
                else
                {
                    AddItem(value, depth);
                }

                break;
        }
    }

    private void AddNull(int depth)
    {
        if (_field.NonNull[depth])
        {
            Fail(depth, FieldErrors.NonNullViolation(_coordinate));
        }
        else
        {
            Column.AddNull(depth);
        }
    }

    private void AddList(object value, int depth)
    {
        if (value is not IEnumerable items)
        {
            Fail(depth, FieldErrors.NoList(_coordinate, value));
            return;
        }

        var index = Column.Count(depth);
        var start = Column.Count(depth + 1);
        Column.AddList(depth, new(start, 0));
        try
        {
            foreach (var item in items)
            {
                Add(item, depth + 1);
            }

            Column.SetList(depth, index, new(start, Column.Count(depth + 1) - start));
        }
        catch (Exception e) when (e is not (OperationCanceledException or RequestException))
        {
            Report(depth, index, e);
        }
    }

    private void AddItem(object value, int depth)
    {
        switch (_field.NamedType)
        {
            case ScalarType scalar when scalar.TryCoerceResult(value, out var result):
                Column.AddLeaf(result);
                break;
            case ScalarType scalar when TryConvert(scalar, value, out var converted):
                Column.AddLeaf(converted);
                break;
            case EnumType @enum when @enum.FindRuntimeValue(value) is { } name:
                Column.AddLeaf(name);
                break;
            case ScalarType or EnumType:
                Fail(depth, FieldErrors.NoLeaf(_coordinate, _field.NamedType, value));
                break;
            case ObjectType type:
                AddObject(value, type, depth);
                break;
            case var @abstract when _schema.FindObjectType(@abstract, value.GetType()) is { } type:
                AddObject(value, type, depth);
                break;
            default:
                Fail(depth, FieldErrors.NoPossibleType(_coordinate, _field.NamedType, value));
                break;
        }
    }

    private bool TryConvert(ScalarType scalar, object value, out object? result)
    {
        result = null;
        return _schema.Converters.TryConvert(value, scalar.RuntimeType, out var converted)
            && scalar.TryCoerceResult(converted, out result);
    }

    private void AddObject(object value, ObjectType type, int depth)
    {
        if (_lastBatch?.Plan.Type != type)
        {
            _lastBatch = BatchOf(type);
        }

        if (_lastBatch.Plan.Problem is { } problem)
        {
            Fail(depth, problem);
            return;
        }

        Column.AddObject(_lastBatch, _lastBatch.Add(value, Column.ItemCount));
    }

    private ObjectBatch BatchOf(ObjectType type)
    {
        if (!_batches.TryGetValue(type, out var batch))
        {
            batch = new(_field.SelectionOf(type), Column);
            _batches.Add(type, batch);
            _next.Add(batch);
        }

        return batch;
    }

    private void Fail(int depth, Exception cause)
    {
        Report(depth, Column.Count(depth), cause);
        Column.AddNull(depth);
    }

    private void Report(int depth, int index, Exception cause) => (_problems ??= []).Add((depth, index, cause));
}
