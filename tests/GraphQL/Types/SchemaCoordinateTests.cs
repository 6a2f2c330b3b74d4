using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Expected texts are the examples of the specification, section 2.14.</summary>
public sealed class SchemaCoordinateTests
{
    [Fact]
    public void Every_element_of_a_schema_has_a_coordinate()
    {
        Assert.Equal("Business", SchemaCoordinate.OfType("Business").ToString());
        Assert.Equal("Business.name", SchemaCoordinate.OfMember("Business", "name").ToString());
        Assert.Equal("SearchCriteria.filter", SchemaCoordinate.OfMember("SearchCriteria", "filter").ToString());
        Assert.Equal("SearchFilter.OPEN_NOW", SchemaCoordinate.OfMember("SearchFilter", "OPEN_NOW").ToString());
        Assert.Equal(
            "Query.searchBusiness(criteria:)", SchemaCoordinate.OfMember("Query", "searchBusiness").Argument("criteria").ToString());
        Assert.Equal("@private", SchemaCoordinate.OfDirective("private").ToString());
        Assert.Equal("@private(scope:)", SchemaCoordinate.OfDirective("private").Argument("scope").ToString());
    }

    [Fact]
    public void Coordinates_are_equal_only_for_the_same_element()
    {
        Assert.Equal(SchemaCoordinate.OfMember("A", "b").Argument("c"), SchemaCoordinate.OfMember("A", "b").Argument("c"));
        Assert.NotEqual(SchemaCoordinate.OfType("a"), SchemaCoordinate.OfDirective("a"));
        Assert.NotEqual(SchemaCoordinate.OfMember("A", "b"), SchemaCoordinate.OfMember("A", "b").Argument("b"));
    }
}
