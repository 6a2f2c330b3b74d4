using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>A parsed and validated document, with cached plans of its operations.</summary>
internal sealed class PreparedDocument
{
    // Each combination of conditions has its own plan. Combinations beyond this number are not cached, so that a client that tries all of
    // them cannot exhaust the memory.
    private const int MaxPlans = 64;

    private readonly Schema _schema;
    private readonly IReadOnlyList<OperationDefinitionNode> _operations;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _conditionVariables;
    private readonly ConcurrentDictionary<OperationDefinitionNode, OperationCost> _costs = [];
    private readonly ConcurrentDictionary<(OperationDefinitionNode Operation, ulong Conditions), SelectionPlan> _plans = [];

    public PreparedDocument(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name.Value, fragment);
        }

        _conditionVariables = ConditionVariables.Of(document);
    }

    /// <summary>The operation to execute (specification, section 6.1, GetOperation).</summary>
    /// <param name="name">Its name; null or empty if the document has only one.</param>
    /// <exception cref="RequestException">There is no such operation, or there are several and no name was given.</exception>
    public OperationDefinitionNode GetOperation(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return _operations.FirstOrDefault(operation => operation.Name?.Value == name)
                ?? throw Error($"The document has no operation '{name}'.");
        }

        return _operations.Count switch
        {
            1 => _operations[0],
            0 => throw Error("The document has no operation."),
            _ => throw Error("The document has several operations: name one in operationName."),
        };
    }

    /// <summary>The plan of an operation's root for the conditions given by the variables.</summary>
    public SelectionPlan GetPlan(OperationDefinitionNode operation, VariableValues variables)
    {
        var conditions = new Dictionary<string, bool>(StringComparer.Ordinal);

        // Two bits per variable: whether it has a value, and the value.
        var outcome = 0UL;
        for (var i = 0; i < _conditionVariables.Count; i++)
        {
            if (variables.TryGet(_conditionVariables[i], out var value) && value is bool condition)
            {
                conditions.Add(_conditionVariables[i], condition);
                outcome |= (condition ? 0b11UL : 0b01UL) << (2 * i % 64);
            }
        }

        if (_conditionVariables.Count > 32)
        {
            return Plan(operation, conditions);
        }

        if (_plans.TryGetValue((operation, outcome), out var plan))
        {
            return plan;
        }

        plan = Plan(operation, conditions);
        if (_plans.Count < MaxPlans)
        {
            _plans.TryAdd((operation, outcome), plan);
        }

        return plan;
    }

    /// <summary>The cost of a query.</summary>
    /// <exception cref="RequestException">The query is too complex to compute its cost.</exception>
    public OperationCost GetCost(OperationDefinitionNode query) => _costs.GetOrAdd(
        query,
        static (query, document) => CostAnalyzer.Analyze(document._schema, document._fragments, document._schema.QueryType, query),
        this);

    private SelectionPlan Plan(OperationDefinitionNode operation, Dictionary<string, bool> conditions)
    {
        if (operation.Operation != OperationType.Query)
        {
            throw new RequestException(ErrorBuilder.New()
                .SetMessage($"The service answers queries only, no {operation.Operation.ToString().ToLowerInvariant()}.")
                .AddLocation(operation)
                .Build());
        }

        return new FieldCollector(_schema, _fragments, conditions).Collect(_schema.QueryType, operation.SelectionSet);
    }

    private static RequestException Error(string message) => new(ErrorBuilder.New().SetMessage(message).Build());
}
