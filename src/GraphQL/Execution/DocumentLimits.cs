using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What the application allows a valid document to ask for.</summary>
/// <param name="maxFields">The most fields, each counted where it stands.</param>
/// <param name="maxDepth">The deepest nesting of fields, those of the root having depth 1; null for no limit.</param>
/// <param name="skipIntrospectionDepth">Whether questions about the schema may be nested deeper.</param>
/// <param name="disableIntrospection">Whether questions about the schema are refused.</param>
internal sealed class DocumentLimits(int maxFields, int? maxDepth, bool skipIntrospectionDepth, bool disableIntrospection)
{
    /// <summary>Checks a document that has passed validation.</summary>
    /// <exception cref="RequestException">The document goes beyond a limit.</exception>
    public void Require(DocumentNode document)
    {
        var measure = new Measure(document, skipIntrospectionDepth);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var depth = measure.DepthOf(operation.SelectionSet);
            if (depth > maxDepth)
            {
                throw Error(operation, $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {maxDepth}.", code: null);
            }
        }

        if (disableIntrospection && measure.Introspection is { } field)
        {
            throw Error(field, "Introspection is not allowed for the current request.", ErrorCodes.Validation.IntrospectionNotAllowed);
        }

        if (measure.Fields > maxFields)
        {
            throw Error(document, $"The GraphQL document has {measure.Fields} fields which exceeds the max allowed number of {maxFields}.", code: null);
        }
    }

    private static RequestException Error(SyntaxNode node, string message, string? code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).AddLocation(node).Build());

    /// <summary>Measures the parts of a document, each fragment once.</summary>
    private sealed class Measure(DocumentNode document, bool skipIntrospectionDepth)
    {
        private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions
            .OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

        private readonly Dictionary<string, int> _fragmentDepths = new(StringComparer.Ordinal);

        public int Fields { get; private set; }

        /// <summary>The first question about the schema; null if there is none.</summary>
        public FieldNode? Introspection { get; private set; }

        public int DepthOf(SelectionSetNode? selectionSet)
        {
            var depth = 0;
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                depth = Math.Max(depth, selection switch
                {
                    FieldNode field => DepthOf(field),
                    InlineFragmentNode inline => DepthOf(inline.SelectionSet),
                    FragmentSpreadNode spread => DepthOf(spread),
                    _ => 0,
                });
            }

            return depth;
        }

        private int DepthOf(FieldNode field)
        {
            Fields++;
            var isIntrospection = field.Name.Value is "__schema" or "__type";
            if (isIntrospection)
            {
                Introspection ??= field;
            }

            var depth = DepthOf(field.SelectionSet) + 1;
            return isIntrospection && skipIntrospectionDepth ? 0 : depth;
        }

        private int DepthOf(FragmentSpreadNode spread)
        {
            var name = spread.Name.Value;
            if (!_fragmentDepths.TryGetValue(name, out var depth))
            {
                depth = DepthOf(_fragments[name].SelectionSet);
                _fragmentDepths.Add(name, depth);
            }

            return depth;
        }
    }
}
