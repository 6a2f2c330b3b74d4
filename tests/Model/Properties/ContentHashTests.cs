namespace KnowledgeGraph.Model.Tests.Properties;

/// <summary>A release with another value of any property has another content hash.</summary>
public sealed class ContentHashTests
{
    private static readonly string[] Structure = [nameof(Assertion.Id), nameof(Assertion.Row), nameof(Assertion.Type), nameof(Assertion.Subject), nameof(Assertion.Object)];

    public static TheoryData<string> OfAssertions => [.. SampleValues.Settable(typeof(Assertion), Structure).Select(property => property.Name)];

    public static TheoryData<EntityCategory, string> OfEntities => [.. Enum.GetValues<EntityCategory>().SelectMany(category =>
        SampleValues.Settable(Empty(category).GetType(), nameof(Entity.Id), nameof(Entity.Release), nameof(Entity.Match)).Select(property => (category, property.Name)))];

    public static TheoryData<string> OfTexts => [.. SampleValues.Settable(typeof(EntityText), nameof(EntityText.Id)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(OfAssertions))]
    public void Every_property_of_an_assertion_is_in_the_content_hash(string property)
    {
        var changed = Empty();
        SampleValues.Set(changed, typeof(Assertion).GetProperty(property)!);
        Assert.NotEqual(Written(AssertionProperties.All, Empty()), Written(AssertionProperties.All, changed));
    }

    [Theory]
    [MemberData(nameof(OfEntities))]
    public void Every_property_of_an_entity_is_in_the_content_hash(EntityCategory category, string property)
    {
        var changed = Empty(category);
        SampleValues.Set(changed, changed.GetType().GetProperty(property)!);
        Assert.NotEqual(Written(EntityProperties.Of(category), Empty(category)), Written(EntityProperties.Of(category), changed));
    }

    [Theory]
    [MemberData(nameof(OfTexts))]
    public void Every_property_of_the_texts_is_in_the_JSON_that_is_hashed(string property)
    {
        var changed = new EntityText { Id = Curie.Parse("MONDO:0000001") };
        SampleValues.Set(changed, typeof(EntityText).GetProperty(property)!);
        Assert.NotEqual(EntityTextJson.WriteString(new EntityText { Id = changed.Id }), EntityTextJson.WriteString(changed));
    }

    [Fact]
    public void A_property_without_a_declaration_is_refused()
    {
        var problem = Assert.ThrowsAny<Exception>(() => new StoredProperties<Undeclared>([typeof(Undeclared)], []));
        Assert.Contains("Undeclared.Forgotten has no [Stored] declaration", problem.InnerException?.Message ?? problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_properties_with_one_position_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new StoredProperties<Twice>([typeof(Twice)], []));

    private static Assertion Empty() => new()
    {
        Type = RelationshipType.HasPhenotype,
        Subject = Curie.Parse("MONDO:0000001"),
        Object = Curie.Parse("HP:0000118"),
        StatedSubject = "",
        StatedObject = "",
        PrimarySource = Curie.Parse("infores:hpo"),
    };

    private static Entity Empty(EntityCategory category) => Entity.Create(category, Curie.Parse("MONDO:0000001"), "");

    private static byte[] Written<T>(StoredProperties<T> properties, T owner)
        where T : class
    {
        var writer = new CanonicalWriter();
        properties.Write(writer, owner);
        return writer.Written.ToArray();
    }

    private sealed class Undeclared
    {
        public string? Forgotten { get; init; }
    }

    private sealed class Twice
    {
        [Stored(1, "one")]
        public string? One { get; init; }

        [Stored(1, "other")]
        public string? Other { get; init; }
    }
}
