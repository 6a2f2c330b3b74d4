namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What a selection set comes to with its fragments put in place.</summary>
/// <param name="Nesting">How deep selection sets are nested, this one counted.</param>
/// <param name="Depth">How deep fields are nested.</param>
/// <param name="Fields">How many fields are selected; <see cref="int.MaxValue"/> for as many or more.</param>
/// <param name="Types">How deep fields named as those of <c>__Type</c> are nested, whatever their type.</param>
/// <param name="Introspection">The same below <c>__schema</c> and <c>__type</c> only.</param>
internal readonly record struct SelectionMeasure(
    int Nesting, int Depth, long Fields, IntrospectionDepth Types, IntrospectionDepth Introspection)
{
    /// <summary>Two selections beside each other.</summary>
    public static SelectionMeasure operator +(SelectionMeasure a, SelectionMeasure b) => new(
        Math.Max(a.Nesting, b.Nesting),
        Math.Max(a.Depth, b.Depth),
        Math.Min(a.Fields + b.Fields, int.MaxValue),
        IntrospectionDepth.Max(a.Types, b.Types),
        IntrospectionDepth.Max(a.Introspection, b.Introspection));
}
