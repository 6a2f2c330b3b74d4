using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>
/// One document that gives the same string to every argument and input field of the schema that takes one: a field of the document
/// for each of them. It is made of docs/schema.graphql, so what is added there is asked here, too.
/// </summary>
internal sealed class StringArguments
{
    // How each type that has such arguments is reached.
    private static readonly Dictionary<string, string> Ways = new(StringComparer.Ordinal)
    {
        ["Query"] = "FIELD",
        ["Disease"] = """disease(id: "MONDO:0000011") { FIELD }""",
        ["Gene"] = """gene(id: "HGNC:1") { FIELD }""",
        ["Phenotype"] = """phenotype(id: "HP:0001871") { FIELD }""",
        ["Publication"] = """publication(id: "PMID:1") { FIELD }""",
        ["ImportReport"] = "release { report { FIELD } }",
    };

    private readonly Dictionary<string, ObjectTypeDefinitionNode> _types;
    private readonly Dictionary<string, InputObjectTypeDefinitionNode> _inputs;

    public StringArguments(string schema)
    {
        var definitions = Utf8GraphQLParser.Parse(schema).Definitions;
        _types = definitions.OfType<ObjectTypeDefinitionNode>().ToDictionary(type => type.Name.Value, StringComparer.Ordinal);
        _inputs = definitions.OfType<InputObjectTypeDefinitionNode>().ToDictionary(type => type.Name.Value, StringComparer.Ordinal);
        Fields = [.. _types.Values.SelectMany(FieldsOf)];
    }

    /// <summary>The fields of the document, each with one argument that takes the string.</summary>
    public IReadOnlyList<string> Fields { get; }

    public string Document =>
        $"query ($id: ID!, $text: String!, $ids: [ID!]!, $texts: [String!]!) {{ {string.Join('\n', Fields.Select((asked, i) => $"f{i}: {asked}"))} }}";

    /// <summary>The variables of the document for a string.</summary>
    public static object Variables(string text) => new { id = text, text, ids = new[] { text }, texts = new[] { text } };

    private IEnumerable<string> FieldsOf(ObjectTypeDefinitionNode type) =>
        from field in type.Fields
        from argument in field.Arguments
        from value in ValuesOf(argument)
        select Ways[type.Name.Value].Replace("FIELD", $"{field.Name.Value}({argument.Name.Value}: {value}) {SelectionOf(field)}", StringComparison.Ordinal);

    private IEnumerable<string> ValuesOf(InputValueDefinitionNode taker)
    {
        var name = NameOf(taker.Type);
        if (_inputs.TryGetValue(name, out var input))
        {
            return from field in input.Fields from value in ValuesOf(field) select $"{{ {field.Name.Value}: {value} }}";
        }

        var isList = taker.Type.ToString().Contains('[', StringComparison.Ordinal);
        return name switch
        {
            "ID" => [isList ? "$ids" : "$id"],
            "String" => [isList ? "$texts" : "$text"],
            _ => [],
        };
    }

    // Of a list how long it is; of an entity how long the first of its lists is.
    private string SelectionOf(FieldDefinitionNode field)
    {
        if (!_types.TryGetValue(NameOf(field.Type), out var type))
        {
            return NameOf(field.Type) == "Entity" ? "{ __typename }" : "";
        }

        return type.Fields.Any(part => part.Name.Value == "totalCount") ? "{ totalCount }"
            : type.Fields.FirstOrDefault(part => part.Arguments.Any(argument => argument.Name.Value == "first")) is { } list ? $"{{ {list.Name.Value} {{ totalCount }} }}"
            : "{ __typename }";
    }

    private static string NameOf(TypeNode type) => type.ToString().Trim('[', ']', '!');
}
