namespace KnowledgeGraph.Neo4j;

/// <summary>Assertions as rows for the loading statements: the ranks of both ends, and the properties of the relationship.</summary>
internal static class RelationshipRows
{
    /// <summary>The row of an assertion.</summary>
    public static Dictionary<string, object?> Of(GraphIndex index, int row)
    {
        var assertion = index.Assertions[row];
        var properties = new PropertyRow
        {
            ["id"] = assertion.Id,
            ["row"] = row,
        };
        properties.AddRange(AssertionProperties.All.Values(assertion));
        AddFrequency(properties, assertion, index.Assertions.PublicationSet(row));
        AddHierarchies(properties, index, row);
        return new(StringComparer.Ordinal)
        {
            ["subject"] = index.Assertions.Subject(row),
            ["object"] = index.Assertions.Object(row),
            ["row"] = row,
            ["properties"] = properties.Values,
        };
    }

    // The frequency of a negated assertion is not a frequency of the phenotype, unless it is 0.
    private static void AddFrequency(PropertyRow properties, Assertion assertion, int publicationSet)
    {
        if (assertion.Frequency is { } frequency && (!assertion.Negated || frequency.Value == 0))
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
                properties[HierarchyStatements.Property(hierarchy).ToString()] = true;
            }
        }

        properties["in_others"] = index.IsOfOtherSources(row) ? true : null;
    }
}
