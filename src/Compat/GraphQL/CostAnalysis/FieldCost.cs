namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The cost of one field of a selection.</summary>
internal sealed record FieldCost
{
    /// <summary>The weight of resolving it.</summary>
    public required double Weight { get; init; }

    /// <summary>The cost of its arguments, including those of its directives.</summary>
    public required InputCost Inputs { get; init; }

    /// <summary>The weight of its value, or of each item.</summary>
    public required double TypeWeight { get; init; }

    /// <summary>The length of its list; null for a single value.</summary>
    public ListLength? Length { get; init; }

    /// <summary>Its own <c>@listSize</c>, which may require a slicing argument; null if there is none.</summary>
    public ListLength? Slicing { get; init; }

    /// <summary>The selection on each item, as an index into the selections of the operation; null for leaves.</summary>
    public int? Selection { get; init; }

    /// <summary>Whether the cost, without that of the selection, does not depend on variables.</summary>
    public bool IsConstant => Inputs.IsConstant && Length is not { IsConstant: false } && Slicing is not { IsConstant: false };

    /// <summary>Computes the cost for values of variables.</summary>
    /// <param name="selections">The costs of the nested selections.</param>
    /// <param name="variables">The variables.</param>
    /// <remarks>
    /// The weight is added once, because the field is resolved once, whatever the length of its list. If the sum of weight and arguments is
    /// negative, it counts as 0 (IBM's specification, "Field Cost").
    /// </remarks>
    public CostMetrics Evaluate(ReadOnlySpan<CostMetrics> selections, CostVariables variables)
    {
        Slicing?.RequireOneSlicingArgument(variables);
        var length = Length?.Evaluate(variables) ?? 1;
        var item = Selection is { } selection ? selections[selection] : default;
        return CostMetrics.Sum(
            new(Math.Max(0, Weight + Inputs.Evaluate(variables)), CostMetrics.Saturate(TypeWeight * length)),
            new(CostMetrics.Saturate(item.FieldCost * length), CostMetrics.Saturate(item.TypeCost * length)));
    }
}
