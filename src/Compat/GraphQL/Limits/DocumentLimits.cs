using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>
/// Enforces the limits of documents. This runs before validation, which then only has to process documents of limited size. Therefore it
/// must not rely on valid documents.
/// </summary>
internal sealed class DocumentLimits(DocumentLimitOptions options)
{
    /// <summary>Checks a document.</summary>
    /// <exception cref="RequestException">The document exceeds a limit.</exception>
    public void Require(DocumentNode document)
    {
        RequireSize(document);
        var measure = new DocumentMeasure(document, options.SkipIntrospectionDepth);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    RequireSelections(operation, measure.Of(operation.SelectionSet));
                    break;
                case FragmentDefinitionNode fragment:
                    // A fragment that no operation uses is invalid, but its limits must be checked here too.
                    measure.Of(fragment.SelectionSet);
                    break;
            }
        }

        if (options.DisableIntrospection && measure.IntrospectionField is { } introspection)
        {
            throw LimitErrors.IntrospectionNotAllowed(introspection);
        }
    }

    private void RequireSize(DocumentNode document)
    {
        var size = DocumentSize.Of(document);
        if (size.Fields > options.MaxAllowedFields)
        {
            throw LimitErrors.TooManyFields(document, size.Fields, options.MaxAllowedFields);
        }

        if (size.Aliases > options.MaxAllowedAliases)
        {
            throw LimitErrors.TooManyAliases(document, size.Aliases, options.MaxAllowedAliases);
        }

        if (size.Directives > options.MaxAllowedDirectives)
        {
            throw LimitErrors.TooManyDirectives(document, size.Directives, options.MaxAllowedDirectives);
        }

        if (size.MostDirectives is { } place && place.Directives.Count > options.MaxAllowedDirectivesPerLocation)
        {
            throw LimitErrors.TooManyDirectivesHere(place.Directives[0], place.Directives.Count, options.MaxAllowedDirectivesPerLocation);
        }
    }

    private void RequireSelections(OperationDefinitionNode operation, SelectionMeasure measure)
    {
        if (measure.Depth > options.MaxExecutionDepth)
        {
            throw LimitErrors.TooDeep(operation, measure.Depth, options.MaxExecutionDepth.Value);
        }

        if (measure.Fields > options.MaxAllowedSelectedFields)
        {
            throw LimitErrors.TooManySelectedFields(operation, measure.Fields, options.MaxAllowedSelectedFields);
        }

        if (measure.Introspection.OfType > options.MaxOfTypeDepth)
        {
            throw LimitErrors.IntrospectionTooDeep(operation, "MaxAllowedOfTypeDepth", measure.Introspection.OfType, options.MaxOfTypeDepth);
        }

        if (measure.Introspection.Lists > options.MaxListRecursiveDepth)
        {
            throw LimitErrors.IntrospectionTooDeep(operation, "MaxAllowedListRecursiveDepth", measure.Introspection.Lists, options.MaxListRecursiveDepth);
        }
    }
}
