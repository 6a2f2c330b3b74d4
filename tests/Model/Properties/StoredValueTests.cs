namespace KnowledgeGraph.Model.Tests.Properties;

/// <summary>Values come back from a store as they were written.</summary>
public sealed class StoredValueTests
{
    [Fact]
    public void An_assertion_comes_back_from_a_database_with_every_property()
    {
        var written = new Assertion
        {
            Type = RelationshipType.HasPhenotype,
            Subject = Curie.Parse("MONDO:0000001"),
            Object = Curie.Parse("HP:0000118"),
            StatedSubject = "",
            StatedObject = "",
            PrimarySource = default,
        };
        var read = written with { };
        var properties = SampleValues.Settable(typeof(Assertion), nameof(Assertion.Id), nameof(Assertion.Row), nameof(Assertion.Type), nameof(Assertion.Subject), nameof(Assertion.Object)).ToList();
        properties.ForEach(property => SampleValues.Set(written, property));
        AssertionProperties.All.Fill(read, AsDatabase(AssertionProperties.All.Values(written)));
        Assert.All(properties, property => Assert.Equal(property.GetValue(written), property.GetValue(read)));
    }

    [Theory]
    [InlineData(EntityCategory.Disease)]
    [InlineData(EntityCategory.Gene)]
    [InlineData(EntityCategory.Phenotype)]
    public void An_entity_comes_back_from_a_database_with_every_property(EntityCategory category)
    {
        var written = Entity.Create(category, Curie.Parse("MONDO:0000001"), "a release");
        var read = Entity.Create(category, written.Id, written.Release);
        var properties = SampleValues.Settable(written.GetType(), nameof(Entity.Id), nameof(Entity.Release), nameof(Entity.Match)).ToList();
        properties.ForEach(property => SampleValues.Set(written, property));
        EntityProperties.Of(category).Fill(read, AsDatabase(EntityProperties.Of(category).Values(written)));
        Assert.All(properties, property => Assert.Equal(property.GetValue(written), property.GetValue(read)));
    }

    [Fact]
    public void An_assertion_without_optional_values_comes_back_without_them()
    {
        var read = new Assertion
        {
            Type = RelationshipType.HasPhenotype,
            Subject = default,
            Object = default,
            StatedSubject = "",
            StatedObject = "",
            PrimarySource = default,
            Frequency = new Frequency("3/12", FrequencyBasis.Count, 3, 12, 0.25, 0.1, 0.5, FrequencyBand.Occasional),
            Sex = Sex.Female,
        };
        var values = new object?[AssertionProperties.All.Names.Count];
        foreach (var (name, value) in new (string, object)[] { ("stated_subject", "OMIM:1"), ("stated_object", "HP:0000118"), ("primary_source", "infores:hpo"), ("negated", false) })
        {
            values[AssertionProperties.All.Names.ToList().IndexOf(name)] = value;
        }

        AssertionProperties.All.Fill(read, values);
        Assert.Equal(("OMIM:1", "HP:0000118", "infores:hpo"), (read.StatedSubject, read.StatedObject, read.PrimarySource.ToString()));
        Assert.Null(read.Frequency);
        Assert.Null(read.Sex);
        Assert.Empty(read.Publications);
    }

    // A database returns integers as long and lists as lists.
    private static object?[] AsDatabase(IEnumerable<KeyValuePair<string, object?>> values) => [.. values.Select(pair => pair.Value switch
    {
        int number => (long)number,
        string[] texts => texts.Cast<object?>().ToList(),
        var value => value,
    })];
}
