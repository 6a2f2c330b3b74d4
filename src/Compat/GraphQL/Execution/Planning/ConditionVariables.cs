using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>The variables used by <c>@skip</c> and <c>@include</c> anywhere in a document.</summary>
internal static class ConditionVariables
{
    public static IReadOnlyList<string> Of(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Visit(operation.SelectionSet, names);
                    break;
                case FragmentDefinitionNode fragment:
                    Visit(fragment.SelectionSet, names);
                    break;
            }
        }

        return [.. names];
    }

    private static void Visit(SelectionSetNode? selectionSet, SortedSet<string> names)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            foreach (var argument in selection.Directives
                .Where(directive => directive.Name.Value is "skip" or "include")
                .SelectMany(directive => directive.Arguments))
            {
                if (argument.Value is VariableNode variable)
                {
                    names.Add(variable.Name.Value);
                }
            }

            Visit((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet, names);
        }
    }
}
