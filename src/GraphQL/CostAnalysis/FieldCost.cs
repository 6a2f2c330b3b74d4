namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>What one field of a selection costs.</summary>
internal sealed record FieldCost
{
    /// <summary>The weight of resolving it.</summary>
    public required double Weight { get; init; }

    /// <summary>What its arguments cost, and those of its directives.</summary>
    public required InputCost Inputs { get; init; }

    /// <summary>The weight of its value, or of each item.</summary>
    public required double TypeWeight { get; init; }

    /// <summary>How many items it has; null for one value.</summary>
    public ListLength? Length { get; init; }

    /// <summary>What its own <c>@listSize</c> asks of its arguments; null if there is none.</summary>
    public ListLength? Slicing { get; init; }

    /// <summary>Which selection is made of each item: its place among those of the operation; null on leaves.</summary>
    public int? Selection { get; init; }

    /// <summary>Whether the cost, without that of the selection, is the same for all variables.</summary>
    public bool IsConstant => Inputs.IsConstant && Length is not { IsConstant: false } && Slicing is not { IsConstant: false };

    /// <summary>The cost with the values of variables.</summary>
    /// <param name="selections">What the selections below cost.</param>
    /// <param name="variables">The variables.</param>
    /// <remarks>
    /// The weight is added once, for the field is resolved once whatever the length of its list; a negative sum of it and
    /// the arguments counts as nothing (IBM's specification, "Field Cost").
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
