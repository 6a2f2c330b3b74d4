using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>
/// The errors in which the engine and graphql-js differ for a reason. docs/graphql-conformance.md explains them; each is
/// taken out of the comparison as narrowly as it can be told.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="theirs">The errors that graphql-js reports.</param>
internal sealed class KnownDifferences(DocumentNode document, IReadOnlyList<JudgedError> theirs)
{
    /// <summary>Whether graphql-js alone reports an error, for a reason.</summary>
    public bool IsOnlyTheirs(JudgedError error) => IsVariableInOneOf(error) || IsInsideTypeSystemDefinition(error);

    /// <summary>Whether the engine alone reports an error, for a reason.</summary>
    public bool IsOnlyOurs(JudgedError error) =>
        IsVariableInOneOf(error) || IsShapeOfMetaField(error) || IsInReplacedInputField(error);

    private static bool IsVariableInOneOf(JudgedError error) =>
        error.Message.Contains("must be non-nullable to be used for OneOf Input Object", StringComparison.Ordinal);

    private bool IsInsideTypeSystemDefinition(JudgedError error) =>
        error.Places.Count > 0
        && document.Definitions.LastOrDefault(definition => Start(definition).CompareTo(error.Places[0]) <= 0) is { } around
        && around is not ExecutableDefinitionNode
        && Start(around) != error.Places[0];

    private bool IsShapeOfMetaField(JudgedError error) =>
        error.Message.Contains("they return conflicting types", StringComparison.Ordinal)
        && document.Definitions.SelectMany(Fields).Any(field =>
            field.Name.Value.StartsWith("__", StringComparison.Ordinal) && error.Places.Contains(Start(field)));

    /// <summary>Between the first and the last of several input fields of one name.</summary>
    private bool IsInReplacedInputField(JudgedError error) =>
        error.Places is [var place]
        && theirs.All(other => other.Where != error.Where)
        && theirs.Any(other => other is { Places: [var first, var last] }
            && other.Message.StartsWith("There can be only one input field named", StringComparison.Ordinal)
            && place.CompareTo(first) > 0
            && place.CompareTo(last) < 0);

    private static (int Line, int Column) Start(SyntaxNode node) => (node.Location.Line, node.Location.Column);

    private static IEnumerable<FieldNode> Fields(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => Fields(operation.SelectionSet),
        FragmentDefinitionNode fragment => Fields(fragment.SelectionSet),
        _ => [],
    };

    private static IEnumerable<FieldNode> Fields(SelectionSetNode? selectionSet) =>
        (selectionSet?.Selections ?? []).SelectMany(selection => selection switch
        {
            FieldNode field => Fields(field.SelectionSet).Prepend(field),
            InlineFragmentNode inline => Fields(inline.SelectionSet),
            _ => [],
        });
}
