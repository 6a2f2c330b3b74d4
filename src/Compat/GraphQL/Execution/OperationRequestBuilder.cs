using KnowledgeGraph.GraphQL.CostAnalysis;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Builds an <see cref="IOperationRequest"/> step by step.</summary>
public sealed class OperationRequestBuilder
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    private string? _document;
    private string? _operationName;
    private IReadOnlyDictionary<string, object?> _variables = NoVariables;
    private IServiceProvider? _services;
    private CostReporting _costReporting;

    private OperationRequestBuilder()
    {
    }

    /// <summary>Creates a builder.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Sets the document.</summary>
    /// <param name="sourceText">Its text.</param>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        _document = sourceText;
        return this;
    }

    /// <summary>Sets the name of the operation.</summary>
    /// <param name="operationName">Its name; null if the document has only one.</param>
    internal OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>Sets the variables.</summary>
    /// <param name="variableValues">By name, as JSON or as C# values that can be written as JSON; null for none.</param>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variables = variableValues ?? NoVariables;
        return this;
    }

    /// <summary>Requests the cost of the operation in addition to its data.</summary>
    internal OperationRequestBuilder ReportCost()
    {
        _costReporting = CostReporting.Report;
        return this;
    }

    /// <summary>Requests only the cost of the operation, which is not executed.</summary>
    public OperationRequestBuilder ValidateCost()
    {
        _costReporting = CostReporting.Validate;
        return this;
    }

    /// <summary>Sets the services of resolvers.</summary>
    /// <param name="services">The services; null to create a scope.</param>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Creates the request.</summary>
    /// <exception cref="InvalidOperationException">No document was set.</exception>
    public IOperationRequest Build() => new OperationRequest(
        _document ?? throw new InvalidOperationException("A request needs a document."),
        _operationName,
        _variables,
        _costReporting,
        _services);

    private sealed record OperationRequest(
        string Document,
        string? OperationName,
        IReadOnlyDictionary<string, object?> VariableValues,
        CostReporting CostReporting,
        IServiceProvider? Services) : IOperationRequest;
}
