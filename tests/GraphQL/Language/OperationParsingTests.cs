using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class OperationParsingTests
{
    [Fact]
    public void A_shorthand_query_is_an_anonymous_query()
    {
        var operation = Operation("{ node(id: 4) { id, name } }");

        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal(new SourceLocation(1, 1, 0, 28), operation.Location);
        var node = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal("node", node.Name.Value);
        Assert.Equal(new SourceLocation(1, 3, 2, 26), node.Location);
        var id = Assert.Single(node.Arguments);
        Assert.Equal(new SourceLocation(1, 8, 7, 12), id.Location);
        Assert.Equal("4", Assert.IsType<IntValueNode>(id.Value).Value);
        Assert.Equal(["id", "name"], node.SelectionSet!.Selections.Cast<FieldNode>().Select(field => field.Name.Value));
    }

    [Theory]
    [InlineData("query Q { a }", nameof(OperationType.Query))]
    [InlineData("mutation Q { a }", nameof(OperationType.Mutation))]
    [InlineData("subscription Q { a }", nameof(OperationType.Subscription))]
    public void An_operation_has_a_type_and_a_name(string source, string expected)
    {
        var operation = Operation(source);

        Assert.Equal(expected, operation.Operation.ToString());
        Assert.Equal("Q", operation.Name?.Value);
    }

    [Fact]
    public void Variables_have_types_defaults_directives_and_descriptions()
    {
        var operation = Operation("""
            "The diseases of a list" query Q("Their ids" $ids: [ID!]! = ["MONDO:0008785"] @a(b: 1), $all: Boolean) { a }
            """);

        Assert.Equal("The diseases of a list", operation.Description?.Value);
        Assert.Equal(2, operation.VariableDefinitions.Count);
        var ids = operation.VariableDefinitions[0];
        Assert.Equal("Their ids", ids.Description?.Value);
        Assert.Equal("ids", ids.Variable.Name.Value);
        var list = Assert.IsType<ListTypeNode>(Assert.IsType<NonNullTypeNode>(ids.Type).Type);
        Assert.Equal("ID", Assert.IsType<NamedTypeNode>(Assert.IsType<NonNullTypeNode>(list.Type).Type).Name.Value);
        Assert.IsType<StringValueNode>(Assert.Single(Assert.IsType<ListValueNode>(ids.DefaultValue).Items));
        Assert.Equal("a", Assert.Single(ids.Directives).Name.Value);
        Assert.Null(operation.VariableDefinitions[1].DefaultValue);
    }

    [Fact]
    public void A_field_has_an_alias_arguments_and_directives()
    {
        var operation = Operation("{ short: long(a: $v, b: null) @skip(if: true) @include(if: $c) }");

        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal("short", field.Alias?.Value);
        Assert.Equal("long", field.Name.Value);
        Assert.Equal("v", Assert.IsType<VariableNode>(field.Arguments[0].Value).Name.Value);
        Assert.IsType<NullValueNode>(field.Arguments[1].Value);
        Assert.Equal(["skip", "include"], field.Directives.Select(directive => directive.Name.Value));
        Assert.True(Assert.IsType<BooleanValueNode>(field.Directives[0].Arguments[0].Value).Value);
    }

    [Fact]
    public void Fragments_are_spread_by_name_or_written_in_place()
    {
        var document = Utf8GraphQLParser.Parse("""
            { ...A @a ... on B { b } ... @c { c } ...onD }
            "Described" fragment A on B @d { e }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        var spread = Assert.IsType<FragmentSpreadNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(("A", "a"), (spread.Name.Value, spread.Directives[0].Name.Value));
        var conditioned = Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[1]);
        Assert.Equal("B", conditioned.TypeCondition?.Name.Value);
        var unconditioned = Assert.IsType<InlineFragmentNode>(operation.SelectionSet.Selections[2]);
        Assert.Null(unconditioned.TypeCondition);
        Assert.Equal("onD", Assert.IsType<FragmentSpreadNode>(operation.SelectionSet.Selections[3]).Name.Value);
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal(("A", "B"), (fragment.Name.Value, fragment.TypeCondition.Name.Value));
        Assert.Equal("Described", fragment.Description?.Value);
        Assert.Equal("d", Assert.Single(fragment.Directives).Name.Value);
    }

    [Theory]
    [InlineData("0", typeof(IntValueNode))]
    [InlineData("-0", typeof(IntValueNode))]
    [InlineData("-123456789012345678901234567890", typeof(IntValueNode))]
    [InlineData("6.0221413e23", typeof(FloatValueNode))]
    [InlineData("-1E-5", typeof(FloatValueNode))]
    [InlineData("0.5E+3", typeof(FloatValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("EXACT", typeof(EnumValueNode))]
    [InlineData("$id", typeof(VariableNode))]
    [InlineData("\"text\"", typeof(StringValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("[1, [2.5], A]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData("{ a: 1, b: { c: [$d] } }", typeof(ObjectValueNode))]
    public void Every_kind_of_value_is_read_and_printed_as_written(string source, Type kind)
    {
        var value = Utf8GraphQLParser.ParseValue(source);

        Assert.IsType(kind, value);
        Assert.Equal(source, value.ToString());
    }

    [Theory]
    [InlineData("query")]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("type")]
    public void A_keyword_is_a_name_where_a_name_is_expected(string keyword)
    {
        var operation = Operation($"query {keyword}(${keyword}: {keyword}) {{ {keyword}: {keyword}({keyword}: ${keyword}) @{keyword} }}");

        Assert.Equal(keyword, operation.Name?.Value);
        Assert.Equal(keyword, Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]).Alias?.Value);
    }

    [Fact]
    public void Commas_comments_white_space_and_the_byte_order_mark_are_ignored()
    {
        var operation = Operation("\uFEFF{,,a#b\U0001F600\r\n\t,\uFEFFc,}#");

        Assert.Equal(["a", "c"], operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value));
    }

    [Fact]
    public void A_document_in_UTF_8_is_the_same_document()
    {
        var document = Utf8GraphQLParser.Parse("{ a(b: \"größer \U0001F600\") }"u8);

        Assert.Equal("{\n  a(b: \"größer \U0001F600\")\n}", document.ToString());
    }

    private static OperationDefinitionNode Operation(string source) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Utf8GraphQLParser.Parse(source).Definitions));
}
