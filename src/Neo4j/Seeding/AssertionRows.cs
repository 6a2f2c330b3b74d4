namespace KnowledgeGraph.Neo4j;

/// <summary>Assertions as rows for the loading statements: the ranks of both ends, and the properties of the relationship.</summary>
internal static class AssertionRows
{
    /// <summary>The row of an assertion.</summary>
    public static Dictionary<string, object?> Of(GraphIndex index, int row)
    {
        var said = index.Assertions[row];
        var properties = new PropertyRow
        {
            ["id"] = said.Id,
            ["row"] = row,
            ["negated"] = said.Negated,
            ["stated_subject"] = said.StatedSubject,
            ["stated_object"] = said.StatedObject,
            ["stated_predicate"] = said.StatedPredicate,
            ["attributed_to"] = said.AttributedTo?.ToString(),
            ["attribution_reason"] = said.AttributionReason,
            ["primary_source"] = said.PrimarySource.ToString(),
            ["aggregators"] = Texts(said.Aggregators),
            ["publications"] = said.Publications.ToArray(),
            ["evidence"] = said.Evidence,
            ["onset"] = said.Onset?.ToString(),
            ["sex"] = Name(said.Sex),
            ["modifiers"] = Texts(said.Modifiers),
            ["gene_association"] = Name(said.GeneAssociation),
            ["condition_kind"] = Name(said.ConditionKind),
        };
        AddFrequency(properties, said, index.Assertions.PublicationSet(row));
        AddHierarchies(properties, index, row);
        return new(StringComparer.Ordinal)
        {
            ["subject"] = index.Assertions.Subject(row),
            ["object"] = index.Assertions.Object(row),
            ["row"] = row,
            ["properties"] = properties.Values,
        };
    }

    private static void AddFrequency(PropertyRow properties, Assertion said, int publicationSet)
    {
        if (said.Frequency is not { } frequency)
        {
            return;
        }

        properties["frequency"] = frequency.Raw;
        properties["frequency_basis"] = EnumNames.Of(frequency.Basis);
        properties["frequency_observed"] = frequency.Observed;
        properties["frequency_total"] = frequency.Total;
        properties["frequency_value"] = frequency.Value;
        properties["frequency_low"] = frequency.Low;
        properties["frequency_high"] = frequency.High;
        properties["frequency_band"] = EnumNames.Of(frequency.Band);

        // The frequency of a negated assertion is not a frequency of the phenotype, unless it is 0.
        if (!said.Negated || frequency.Value == 0)
        {
            properties["frequency_parts"] = FrequencyParts.Of(frequency);
            properties["publication_set"] = publicationSet;
        }
    }

    // HierarchyRules decides once to which hierarchies a SUBCLASS_OF belongs, so that statements need no source names.
    private static void AddHierarchies(PropertyRow properties, GraphIndex index, int row)
    {
        foreach (var hierarchy in Enum.GetValues<Hierarchy>())
        {
            if (index.IsIn(hierarchy, row))
            {
                properties[$"in_{hierarchy.ToString().ToLowerInvariant()}"] = true;
            }
        }

        properties["in_others"] = index.IsOfOtherSources(row) ? true : null;
    }

    private static string[] Texts(IReadOnlyList<Curie> ids) => [.. ids.Select(id => id.ToString())];

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } some ? EnumNames.Of(some) : null;
}
