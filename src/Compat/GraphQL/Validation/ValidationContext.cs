using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The shared state of the rules of one validation: schema, facts about the document, and errors.</summary>
internal sealed class ValidationContext
{
    /// <summary>The number of errors after which validation ends, so that a malicious document cannot cause a long response.</summary>
    public const int MaxErrors = 100;

    private const string SpecificationUrl = "https://spec.graphql.org/September2025/#";

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly List<IError> _errors = [];

    /// <summary>Creates the context of one validation.</summary>
    public ValidationContext(Schema schema, DocumentNode document)
    {
        Schema = schema;
        Document = document;
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            _spreads.Add(definition, []);
            _usages.Add(definition, []);
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The validated document.</summary>
    public DocumentNode Document { get; }

    /// <summary>The operations of the document.</summary>
    public IEnumerable<OperationDefinitionNode> Operations => Document.Definitions.OfType<OperationDefinitionNode>();

    /// <summary>The fragments of the document, including those with duplicate names.</summary>
    public IEnumerable<FragmentDefinitionNode> Fragments => Document.Definitions.OfType<FragmentDefinitionNode>();

    /// <summary>The errors in document order.</summary>
    public IReadOnlyList<IError> Errors => _errors.OrderBy(error => error.Locations?[0].Start ?? int.MaxValue).ToList();

    /// <summary>The last fragment with a name; null if there is none.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>Records a spread in a definition.</summary>
    public void AddSpread(ExecutableDefinitionNode definition, FragmentSpreadNode spread) => _spreads[definition].Add(spread);

    /// <summary>Records the use of a variable in a definition.</summary>
    public void AddUsage(ExecutableDefinitionNode definition, VariableUsage usage) => _usages[definition].Add(usage);

    /// <summary>The spreads directly in a definition; complete at the end of the document.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(ExecutableDefinitionNode definition) => _spreads[definition];

    /// <summary>
    /// The variables used in an operation and in the fragments that it spreads, directly or indirectly; complete at the end of the document.
    /// </summary>
    public IEnumerable<VariableUsage> UsagesReachedFrom(OperationDefinitionNode operation) =>
        FragmentsReachedFrom(operation)
            .Prepend<ExecutableDefinitionNode>(operation)
            .SelectMany(definition => _usages[definition]);

    /// <summary>The distinct fragments that an operation spreads, directly or indirectly.</summary>
    public IReadOnlyCollection<FragmentDefinitionNode> FragmentsReachedFrom(OperationDefinitionNode operation)
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        var pending = new Stack<ExecutableDefinitionNode>([operation]);
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in _spreads[definition])
            {
                if (FindFragment(spread.Name.Value) is { } fragment && reached.Add(fragment))
                {
                    pending.Push(fragment);
                }
            }
        }

        return reached;
    }

    /// <summary>The referenced type; null if there is none.</summary>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NamedTypeNode named => Schema.FindType(named.Name.Value),
        ListTypeNode list => FindType(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => FindType(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => throw new ArgumentException($"{reference.GetType().Name} is not a type reference.", nameof(reference)),
    };

    /// <summary>Adds an error.</summary>
    /// <param name="section">The anchor of the rule in the specification.</param>
    /// <param name="message">The message.</param>
    /// <param name="nodes">The nodes with the error, the most relevant first.</param>
    /// <exception cref="TooManyErrorsException">The maximum number of errors was exceeded.</exception>
    public void Report(string section, string message, IEnumerable<SyntaxNode> nodes)
    {
        if (_errors.Count == MaxErrors)
        {
            _errors.Add(ErrorBuilder.New()
                .SetMessage("Too many validation errors, error limit reached. Validation aborted.")
                .Build());
            throw new TooManyErrorsException();
        }

        var error = ErrorBuilder.New().SetMessage(message).SetExtension("specifiedBy", SpecificationUrl + section);
        foreach (var node in nodes)
        {
            error.AddLocation(node);
        }

        _errors.Add(error.Build());
    }
}
