using KnowledgeGraph.GraphQL.Execution.Leaves;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Resolves a field. Parameters that do not depend on the parent object (arguments, services, loaders) are bound once for all parents
/// of a level; <see cref="Invoke"/> then runs once per parent.
/// </summary>
/// <param name="invoke">Takes the parent and the bound parameters; returns the value, or a task.</param>
/// <param name="bindings">The bound parameters, in the order that <paramref name="invoke"/> expects.</param>
/// <param name="readTask">Gets the result of a completed task; null if the resolver is synchronous.</param>
/// <param name="member">The member that the resolver reads, if it only reads one.</param>
internal sealed class FieldResolver(
    Lazy<Func<object, object?[], object?>> invoke,
    IReadOnlyList<ParameterBinding> bindings,
    Func<Task, object?>? readTask = null,
    MemberRead? member = null)
{
    private LeafReader? _leaves;
    private bool _hasLeaves = member is not null;

    public FieldResolver(Func<object, object?[], object?> invoke, IReadOnlyList<ParameterBinding> bindings)
        : this(new Lazy<Func<object, object?[], object?>>(invoke), bindings)
    {
    }

    /// <summary>The resolver itself; compiled on first use, because most fields of a schema are never selected.</summary>
    public Func<object, object?[], object?> Invoke => invoke.Value;

    public IReadOnlyList<ParameterBinding> Bindings { get; } = bindings;

    public Func<Task, object?>? ReadTask { get; } = readTask;

    /// <summary>Whether neither the resolver nor its parameters involve awaiting: HotChocolate's pure resolvers.</summary>
    public bool IsPure { get; } = readTask is null && !bindings.Any(binding => binding is CancellationTokenBinding or ResolverContextBinding or ContextValueBinding);

    /// <summary>The index of the bound <see cref="IResolverContext"/>; null if there is none.</summary>
    public int? ContextIndex { get; } = IndexOfContext(bindings);

    /// <summary>
    /// A reader of the field for many parents at once, for a single leaf of the given type, which must always be the same; null if the
    /// field has to be read one by one. Created on first use.
    /// </summary>
    public LeafReader? LeavesOf(NamedType type, TypeConverters converters)
    {
        if (_leaves is null && _hasLeaves)
        {
            // Concurrent requests may both create it; either result is correct.
            _leaves = ContextIndex is null ? LeafReaderFactory.Make(type, member!, converters) : null;
            _hasLeaves = _leaves is not null;
        }

        return _leaves;
    }

    /// <summary>A resolver that only reads the parent.</summary>
    public static FieldResolver Of<TParent>(Func<TParent, object?> read)
        where TParent : class =>
        new((parent, _) => read((TParent)parent), []);

    private static int? IndexOfContext(IReadOnlyList<ParameterBinding> bindings)
    {
        for (var i = 0; i < bindings.Count; i++)
        {
            if (bindings[i] is ResolverContextBinding)
            {
                return i;
            }
        }

        return null;
    }
}
