using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>
/// Measures the selections of a document, each fragment once. Undefined fragments and spreads that close a cycle count as empty;
/// validation rejects both.
/// </summary>
internal sealed class DocumentMeasure
{
    // Leaves room on a 1.5 MB stack for every recursive traversal, and exceeds every realistic document.
    private const int MaxNesting = 400;

    private readonly bool _skipIntrospectionDepth;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SelectionMeasure> _measured = new(StringComparer.Ordinal);
    private int _nesting;

    public DocumentMeasure(DocumentNode document, bool skipIntrospectionDepth)
    {
        _skipIntrospectionDepth = skipIntrospectionDepth;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name.Value, fragment);
        }
    }

    /// <summary>The first introspection field; null if there is none.</summary>
    public FieldNode? IntrospectionField { get; private set; }

    /// <summary>Measures a selection set.</summary>
    /// <exception cref="RequestException">It is nested too deeply to be processed.</exception>
    public SelectionMeasure Of(SelectionSetNode? selectionSet)
    {
        if (selectionSet is null)
        {
            return default;
        }

        RequireNesting(selectionSet, ++_nesting);
        var measure = default(SelectionMeasure);
        foreach (var selection in selectionSet.Selections)
        {
            measure += selection switch
            {
                FieldNode field => Of(field),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => Of(spread),
                _ => default,
            };
        }

        _nesting--;
        return measure with { Nesting = measure.Nesting + 1 };
    }

    private SelectionMeasure Of(FieldNode field)
    {
        var below = Of(field.SelectionSet);
        var isIntrospection = field.Name.Value is "__schema" or "__type";
        if (isIntrospection)
        {
            IntrospectionField ??= field;
        }

        return below with
        {
            Depth = isIntrospection && _skipIntrospectionDepth ? 0 : below.Depth + 1,
            Fields = Math.Min(below.Fields + 1, int.MaxValue),
            Types = below.Types.Under(field.Name.Value),
            Introspection = isIntrospection ? below.Types : below.Introspection,
        };
    }

    private SelectionMeasure Of(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (!_measured.TryGetValue(name, out var measure) && _fragments.TryGetValue(name, out var fragment))
        {
            _measured.Add(name, default);
            measure = Of(fragment.SelectionSet);
            _measured[name] = measure;
        }

        RequireNesting(spread, _nesting + measure.Nesting);
        return measure;
    }

    private static void RequireNesting(SyntaxNode node, int nesting)
    {
        if (nesting > MaxNesting)
        {
            throw LimitErrors.NestedTooDeep(node, MaxNesting);
        }
    }
}
