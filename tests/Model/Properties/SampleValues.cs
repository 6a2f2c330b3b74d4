using System.Reflection;

namespace KnowledgeGraph.Model.Tests.Properties;

/// <summary>Sets properties by reflection, without what the product knows about stored properties.</summary>
internal static class SampleValues
{
    /// <summary>The properties of a type that can be set, without those that are named.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type, params string[] without) =>
        type.GetProperties().Where(property => property.SetMethod is not null && !without.Contains(property.Name));

    /// <summary>A value that differs from the default.</summary>
    public static object Of(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying)
        : type == typeof(string) ? "a text"
        : type == typeof(Curie) ? Curie.Parse("MONDO:0000001")
        : type == typeof(bool) ? true
        : type == typeof(Frequency) ? new Frequency("3/12", FrequencyBasis.Count, 3, 12, 0.25, 0.1, 0.5, FrequencyBand.Occasional)
        : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
        : type == typeof(IReadOnlyList<string>) ? new[] { "first", "second" }
        : type == typeof(IReadOnlyList<Curie>) ? new[] { Curie.Parse("HP:0000001"), Curie.Parse("HP:0000002") }
        : type == typeof(IReadOnlyList<Characteristic>) ? new[] { new Characteristic(Curie.Parse("MONDO:0021136"), "rare"), new Characteristic(Curie.Parse("MONDO:0000002"), null) }
        : type == typeof(IReadOnlyList<Synonym>) ? new[] { new Synonym("a name", SynonymScope.Exact, null, Curie.Parse("infores:hpo")) }
        : type == typeof(IReadOnlyList<Xref>) ? new[] { new Xref("OMIM:1", MappingPredicate.Exact, "infores:hpo") }
        : type == typeof(IReadOnlyList<PossiblySame>) ? new[] { new PossiblySame(Curie.Parse("MONDO:0000003"), []) }
        : type == typeof(IReadOnlyList<Translation>) ? new[] { new Translation("de", TranslatedPart.Name, "ein Name", "OFFICIAL", null) }
        : type == typeof(IReadOnlyList<OverviewParagraph>) ? new[] { new OverviewParagraph(OverviewSection.Cause, "a paragraph", "GARD:1") }
        : throw new ArgumentException($"no sample of {type}: add one", nameof(type));

    /// <summary>Sets a property, even one that is set only once.</summary>
    public static void Set(object owner, PropertyInfo property) => property.SetValue(owner, property.PropertyType == typeof(bool) ? !(bool)property.GetValue(owner)! : Of(property.PropertyType));
}
