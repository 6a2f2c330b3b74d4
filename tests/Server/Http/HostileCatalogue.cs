using static KnowledgeGraph.Server.Tests.Http.HostileRequest;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>Requests that servers of GraphQL have fallen over, and some that they might.</summary>
internal static class HostileCatalogue
{
    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        Ask("alias bomb", $"{{ {Many(1000, i => $"a{i}: __typename")} }}", "MAX_ALIASES_EXCEEDED"),
        Ask("alias bomb in fragments", $"{{ __typename }} {Many(100, i => $"fragment f{i} on Query {{ {Many(10, j => $"a{j}: __typename")} }}")}", "MAX_ALIASES_EXCEEDED"),
        Ask("many fields", $"{{ {Many(3000, _ => "__typename")} }}", "MAX_FIELDS_EXCEEDED"),
        Ask("many fields of one name", $"{{ {Many(2000, _ => "__typename")} }}", null) with { IsOnlyOurs = true },
        Ask("many fields of one name with arguments", $"{{ {Many(1000, _ => "disease(id: \"MONDO:0000011\") { id }")} }}", null),
        Ask("many tokens", $"{{ a(b: [{Many(20_000, _ => "0")}]) }}", "HC0014"),
        Ask("many operations", Many(2000, i => $"query q{i} {{ __typename }}"), null),
        Ask("many errors", $"{{ {Many(2000, i => $"unknown{i}")} }}", null),
        Ask("many variables declared", $"query ({Many(10_000, i => $"$v{i}: Int")}) {{ __typename }}", "HC0014"),
        Ask("many variables given", "{ __typename }", null, $"{{{string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"v{i}\":{i}"))}}}"),
        Ask("directive bomb", $"{{ __typename {Many(1000, _ => "@skip(if: false)")} }}", "MAX_DIRECTIVES_EXCEEDED"),
        Ask("unknown directives", $"{{ __typename {Many(9, i => $"@d{i}")} }}", "MAX_DIRECTIVES_EXCEEDED"),
        Ask("fragment that spreads itself", "{ ...f } fragment f on Query { ...f }", null),
        Ask("ring of fragments", $"{{ ...f0 }} {Many(300, i => $"fragment f{i} on Query {{ ...f{(i + 1) % 300} }}")}", null),
        Ask("chain of fragments", $"{{ ...f0 }} {Many(1500, i => $"fragment f{i} on Query {{ ...f{i + 1} }}")}", "MAX_DEPTH_EXCEEDED"),
        Ask("chain of fragments nobody uses", $"{{ __typename }} {Many(1500, i => $"fragment f{i} on Query {{ ...f{i + 1} }}")}", "MAX_DEPTH_EXCEEDED"),
        Ask("exploding fragments", $"{{ ...f0 }} {Many(60, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}")} fragment f60 on Query {{ __typename }}", "MAX_SELECTED_FIELDS_EXCEEDED") with { IsOnlyOurs = true },
        Ask("exploding fragments in a ring", $"{{ ...f0 }} {Many(60, i => $"fragment f{i} on Query {{ ...f{(i + 1) % 60} ...f{(i + 7) % 60} __typename }}")}", null) with { IsOnlyOurs = true },
        Ask("deep selections", Nested("{ disease ", 5000, "{ id }", "}"), "HC0014"),
        Ask("deep inline fragments", Nested("{ ... ", 190, "{ __typename }", "}"), null),
        Ask("deep question", $"{{ disease(id: \"MONDO:0000011\") {Nested("{ phenotypes { nodes { diseases { nodes ", 12, "{ id }", "} } } }")} }}", "MAX_DEPTH_EXCEEDED"),
        Ask("pages in pages", $"{{ diseases(first: 1000) {Nested("{ nodes { phenotypes(first: 1000) { nodes { diseases(first: 1000) ", 4, "{ totalCount }", "} } } }")} }}", "HC0047"),
        Ask("pages in pages by a variable", $"query ($n: Int!) {{ diseases(first: $n) {Nested("{ nodes { phenotypes(first: $n) { nodes { diseases(first: $n) ", 4, "{ totalCount }", "} } } }")} }}", "HC0047", """{"n":1000}"""),
        Ask("pages in pages made cheaper by a negative one", $"{{ a: diseases(first: -1000000) {{ nodes {{ id }} }} diseases(first: 1000) {Nested("{ nodes { phenotypes(first: 1000) { nodes { diseases(first: 1000) ", 2, "{ totalCount }", "} } } }")} }}", "HC0047"),
        Ask("pages below the second of two equal fields", $"{{ diseases(first: 1000) {{ totalCount }} diseases(first: 1000) {Nested("{ nodes { phenotypes(first: 1000) { nodes { diseases(first: 1000) ", 2, "{ totalCount }", "} } } }")} }}", "HC0047"),
        Ask("deep list", $"{{ a(b: {new string('[', 10_000)}) }}", "HC0014") with { IsOnlyOurs = true },
        Ask("deep object", $"{{ a(b: {Nested("{ a: ", 5000, "0", "}")}) }}", "HC0014") with { IsOnlyOurs = true },
        Ask("deep type", $"query ($v: {new string('[', 10_000)}) {{ __typename }}", "HC0014") with { IsOnlyOurs = true },
        Ask("huge integer", $"{{ diseases(first: {new string('9', 500_000)}) {{ totalCount }} }}", null),
        Ask("huge exponent", "{ diseases(first: 1e999999999) { totalCount } }", null),
        Ask("huge integer in a variable", "query ($n: Int) { diseases(first: $n) { totalCount } }", "HC0016", $$"""{"n":{{new string('9', 500_000)}}}"""),
        Ask("huge exponent in a variable", "query ($n: Int) { diseases(first: $n) { totalCount } }", "HC0016", """{"n":1e999999999}"""),
        Ask("huge string", $"{{ disease(id: \"{new string('x', 900_000)}\") {{ id }} }}", null),
        Ask("huge string at many places", $"query ($id: ID!) {{ {Many(490, i => $"a{i}: disease(id: $id) {{ id }}")} }}", null, $$"""{"id":"{{new string('x', 900_000)}}"}"""),
        Ask("huge symbol at many places", $"query ($id: String!) {{ {Many(490, i => $"a{i}: gene(symbol: $id) {{ id }}")} }}", null, $$"""{"id":"{{new string('x', 900_000)}}"}"""),
        Ask("huge list in filters at many places", $"query ($s: [ID!]) {{ {Many(490, i => $"a{i}: assertions(where: {{ source: $s }}) {{ totalCount }}")} }}", "HC0047", $$"""{"s":[{{string.Join(',', Enumerable.Repeat("\"infores:x\"", 50_000))}}]}""") with { IsOnlyOurs = true },
        Ask("huge name", $"{{ {new string('x', 900_000)} }}", null),
        Ask("huge comment", $"#{new string('x', 900_000)}", "HC0014"),
        Ask("huge block string", $"{{ a(b: \"\"\"{new string('\n', 400_000)}", "HC0014"),
        Ask("huge list in a variable", "query ($n: [ID!]!) { nodes(ids: $n) { id } }", null, $$"""{"n":[{{string.Join(',', Enumerable.Repeat("\"MONDO:0000011\"", 50_000))}}]}"""),
        Ask("half of a surrogate pair in a document", "{ disease(id: \"\\uD800\") { id } }", "HC0014"),
        Ask("null character", "{ \0 }", "HC0014"),
        Ask("deep introspection", $"{{ __schema {{ types {Nested("{ fields { type ", 10, "{ name }", "} }")} }} }}", "HC0086"),
        Ask("deep ofType", $"{{ __type(name: \"Query\") {{ fields {{ type {Nested("{ ofType ", 50, "{ name }", "}")} }} }} }}", "HC0086"),
        Post("half of a surrogate pair in JSON", """{"query":"{ a }","variables":{"a":"\udc00"}}""", "HC0011"),
        Post("keys given twice", """{"query":"{ __typename }","query":"{ a }"}""", "HC0011"),
        Post("many keys given twice", """{"query":"{ a }","variables":{""" + string.Join(',', Enumerable.Repeat("\"a\":1", 100_000)) + "}}", "HC0011"),
        Post("deep JSON", new string('[', 500_000), "HC0011"),
        Post("deep JSON in a variable", """{"query":"{ a }","variables":{"a":""" + new string('[', 500_000), "HC0011") with { IsOnlyOurs = true },
        Post("batch", $"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 10_000))}]", "HC0009"),
        Post("10 MB", """{"query":"{ a }","variables":{"a":""" + "\"" + new string('x', 10_000_000) + "\"}}", "HC0010"),
        Post("nothing", "", "HC0011"),
        new("invalid UTF-8", [.. "{\"query\":\"{ a }"u8, 0xED, 0xA0, 0x80, 0xFF, .. "\"}"u8], "HC0011"),
        new("zeros", new byte[500_000], "HC0011"),
    ];

    private static string Many(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string Nested(string open, int count, string middle, string close) =>
        string.Concat(Enumerable.Repeat(open, count)) + middle + string.Concat(Enumerable.Repeat(close, count));
}
