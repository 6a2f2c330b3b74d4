using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Calls the resolvers of a level.</summary>
/// <param name="request">The request.</param>
internal sealed class FieldResolution(RequestContext request)
{
    /// <summary>The tasks that have not ended yet.</summary>
    public List<Task> Pending { get; } = [];

    /// <summary>Calls the resolver of a field for every row of a batch.</summary>
    public ResolvedField Start(ObjectBatch batch, int index)
    {
        var field = batch.Plan.Fields[index];
        var values = new object?[batch.Objects.Count];
        if (field.IsTypeName)
        {
            Array.Fill(values, batch.Plan.Type.Name);
        }
        else if (field.Definition.Resolver is { } resolver)
        {
            Resolve(resolver, field, batch, values);
        }
        else
        {
            throw new InvalidOperationException($"{batch.Plan.Type}.{field.Definition.Name} has no resolver.");
        }

        return new(batch, index, values);
    }

    private void Resolve(FieldResolver resolver, PlannedField field, ObjectBatch batch, object?[] values)
    {
        object?[] bound;
        try
        {
            bound = Bind(resolver, field, batch.Plan.Type);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Array.Fill(values, new Failure(e));
            return;
        }

        var invoke = resolver.Invoke;
        for (var row = 0; row < values.Length; row++)
        {
            try
            {
                values[row] = invoke(batch.Objects[row], WithContext(bound, resolver, field, batch, row));
            }
            catch (Exception e) when (!request.CancellationToken.IsCancellationRequested)
            {
                values[row] = new Failure(e);
            }
        }

        if (resolver.ReadTask is not null)
        {
            Pending.AddRange(values.OfType<Task>());
        }
    }

    /// <summary>Puts the context of one object among the parameters, if the resolver asks for it.</summary>
    private object?[] WithContext(object?[] bound, FieldResolver resolver, PlannedField field, ObjectBatch batch, int row)
    {
        if (resolver.ContextIndex is not { } index)
        {
            return bound;
        }

        object?[] own = [.. bound];
        own[index] = new ResolverContext(request, new(new FieldColumn(field, batch), Depth: 0, row));
        return own;
    }

    private object?[] Bind(FieldResolver resolver, PlannedField field, ObjectType parent)
    {
        if (resolver.Bindings.Count == 0)
        {
            return [];
        }

        var arguments = ArgumentCoercion.Coerce(parent, field.Definition, field.Node, request.Variables);
        var context = new FieldContext(request, arguments);
        var bound = new object?[resolver.Bindings.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = resolver.Bindings[i].Bind(context);
        }

        return bound;
    }
}
