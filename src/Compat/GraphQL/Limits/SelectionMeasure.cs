namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>The size of a selection set with expanded fragments.</summary>
/// <param name="Nesting">The nesting of selection sets, including this one.</param>
/// <param name="Depth">The nesting of fields.</param>
/// <param name="Fields">The number of selected fields, at most <see cref="int.MaxValue"/>.</param>
/// <param name="Types">The nesting of fields with the names of those of <c>__Type</c>, whatever their type.</param>
/// <param name="Introspection">The same, but only below <c>__schema</c> and <c>__type</c>.</param>
internal readonly record struct SelectionMeasure(
    int Nesting, int Depth, long Fields, IntrospectionDepth Types, IntrospectionDepth Introspection)
{
    /// <summary>The size of two sibling selections.</summary>
    public static SelectionMeasure operator +(SelectionMeasure a, SelectionMeasure b) => new(
        Math.Max(a.Nesting, b.Nesting),
        Math.Max(a.Depth, b.Depth),
        Math.Min(a.Fields + b.Fields, int.MaxValue),
        IntrospectionDepth.Max(a.Types, b.Types),
        IntrospectionDepth.Max(a.Introspection, b.Introspection));
}
