using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Calls the resolvers of a level.</summary>
/// <param name="request">The request.</param>
internal sealed class FieldResolution(RequestContext request)
{
    private static readonly object?[] Nothing = [];

    /// <summary>The tasks that have not completed.</summary>
    public List<Task> Pending { get; } = [];

    /// <summary>Calls the resolver of a field for all rows of a batch.</summary>
    public ResolvedField Start(ObjectBatch batch, int index)
    {
        var field = batch.Plan.Fields[index];
        if (field.IsTypeName)
        {
            return new(batch, index, Nothing, TypeNames(field, batch));
        }

        var resolver = field.Definition.Resolver
            ?? throw new InvalidOperationException($"{batch.Plan.Type}.{field.Definition.Name} has no resolver.");
        object?[] bound;
        try
        {
            bound = Bind(resolver, field, batch.Plan.Type);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var failures = new object?[batch.Count];
            Array.Fill(failures, new Failure(e));
            return new(batch, index, failures);
        }

        object?[]? values = null;
        if (field.IsLeaf && resolver.LeavesOf(field.NamedType, request.Schema.Converters)?.TryRead(field, batch, bound, out values) is { } column)
        {
            return new(batch, index, Nothing, column);
        }

        values ??= Resolve(resolver, field, batch, bound);
        if (resolver.ReadTask is not null)
        {
            Pending.AddRange(values.OfType<Task>());
        }

        return new(batch, index, values);
    }

    private static LeafColumn<string> TypeNames(PlannedField field, ObjectBatch batch)
    {
        var names = new string[batch.Count];
        Array.Fill(names, batch.Plan.Type.Name);
        return new(field, batch, names, static (output, name) => output.WriteString(name));
    }

    private object?[] Resolve(FieldResolver resolver, PlannedField field, ObjectBatch batch, object?[] bound)
    {
        var values = new object?[batch.Count];
        var invoke = resolver.Invoke;
        var objects = batch.Objects;
        for (var row = 0; row < values.Length; row++)
        {
            try
            {
                values[row] = invoke(objects[row], WithContext(bound, resolver, field, batch, row));
            }
            catch (Exception e) when (!request.CancellationToken.IsCancellationRequested)
            {
                values[row] = new Failure(e);
            }
        }

        return values;
    }

    /// <summary>Inserts the context of one object into the parameters, if the resolver has one.</summary>
    private static object?[] WithContext(object?[] bound, FieldResolver resolver, PlannedField field, ObjectBatch batch, int row)
    {
        if (resolver.ContextIndex is not { } index)
        {
            return bound;
        }

        object?[] own = [.. bound];
        own[index] = ((ResolverContext)bound[index]!).At(new(new MixedColumn(field, batch), Depth: 0, row));
        return own;
    }

    private object?[] Bind(FieldResolver resolver, PlannedField field, ObjectType parent)
    {
        if (resolver.Bindings.Count == 0)
        {
            return [];
        }

        var arguments = ArgumentCoercion.Coerce(parent, field.Definition, field.Node, request.Variables);
        var context = new FieldContext(request, field.Definition, arguments);
        var bound = new object?[resolver.Bindings.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = resolver.Bindings[i].Bind(context);
        }

        return bound;
    }
}
