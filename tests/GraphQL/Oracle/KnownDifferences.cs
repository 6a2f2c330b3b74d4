using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>
/// The errors in which the engine and graphql-js differ for a reason. docs/graphql-validation.md explains them; each is
/// taken out of the comparison as narrowly as it can be told.
/// </summary>
/// <param name="document">The document.</param>
internal sealed class KnownDifferences(DocumentNode document)
{
    /// <summary>Whether graphql-js may report an error that the engine does not.</summary>
    public bool IsOnlyTheirs(JudgedError error) => IsVariableInOneOf(error) || IsInsideTypeSystemDefinition(error);

    /// <summary>Whether the engine may report an error that graphql-js does not.</summary>
    public bool IsOnlyOurs(JudgedError error) => IsVariableInOneOf(error) || IsShapeOfMetaField(error);

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
