using KnowledgeGraph.GraphQL.Execution.Leaves;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// How a field gets its value. What does not depend on the parent object (arguments, services, loaders) is bound once
/// for all parents of a level; <see cref="Invoke"/> then runs once a parent.
/// </summary>
/// <param name="invoke">Takes the parent and the bound parameters; gives the value, or a task of it.</param>
/// <param name="bindings">What is bound, in the order <paramref name="invoke"/> expects.</param>
/// <param name="readTask">Takes the value from a completed task; null if the resolver is synchronous.</param>
/// <param name="member">The member that is read, if the resolver is that of one.</param>
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

    /// <summary>The resolver itself; compiled when it is first asked for, as most fields of a schema are never selected.</summary>
    public Func<object, object?[], object?> Invoke => invoke.Value;

    public IReadOnlyList<ParameterBinding> Bindings { get; } = bindings;

    public Func<Task, object?>? ReadTask { get; } = readTask;

    /// <summary>Whether nothing is awaited, neither here nor by what the resolver is given: HotChocolate's pure resolvers.</summary>
    public bool IsPure { get; } = readTask is null && !bindings.Any(binding => binding is CancellationTokenBinding or ResolverContextBinding);

    /// <summary>Which bound parameter is the <see cref="IResolverContext"/>; null if none is.</summary>
    public int? ContextIndex { get; } = IndexOfContext(bindings);

    /// <summary>
    /// Reads the field for many parents at once, if it is one leaf of the type given, which is always the same; null if it
    /// has to be read one by one. Made when it is first asked for.
    /// </summary>
    public LeafReader? LeavesOf(NamedType type, TypeConverters converters)
    {
        if (_leaves is null && _hasLeaves)
        {
            // Two requests may make it at once; either will do.
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
