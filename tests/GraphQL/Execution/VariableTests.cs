using System.Text.Json;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Expected values follow the specification: section 3.5 for scalars, 3.11 for lists, 6.1.2 for variables.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("Int", "5", "int:5")]
    [InlineData("Int", "null", "int:")]
    [InlineData("Float", "5", "float:5")]
    [InlineData("Float", "1.5e3", "float:1500")]
    [InlineData("String", "\"5\"", "string:5")]
    [InlineData("Boolean", "true", "bool:True")]
    [InlineData("ID", "\"a\"", "id:a")]
    [InlineData("ID", "17", "id:17")]
    [InlineData("Long", "9007199254740993", "long:9007199254740993")]
    [InlineData("[Int]", "[1, null, 3]", "ints:1,,3")]
    [InlineData("[Int]", "1", "ints:1")]
    [InlineData("[Int]", "null", "int:")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "matrix:1;2,3")]
    [InlineData("[[Int]]", "[1, [2]]", "matrix:1;2")]
    [InlineData("[[Int]]", "1", "matrix:1")]
    public async Task A_value_is_coerced_to_its_type(string type, string json, string expected)
    {
        Assert.Equal($"{{\"data\":{{\"echo\":\"{expected}\"}}}}", await EchoAsync(type, json));
    }

    [Theory]
    [InlineData("Int", "\"5\"", "Expected a value of the type Int, got \\\"5\\\".")]
    [InlineData("Int", "5.0", "Expected a value of the type Int, got 5.0.")]
    [InlineData("Int", "2147483648", "Expected a value of the type Int, got 2147483648.")]
    [InlineData("Int", "[1]", "Expected a value of the type Int, got [1].")]
    [InlineData("String", "5", "Expected a value of the type String, got 5.")]
    [InlineData("Boolean", "\"true\"", "Expected a value of the type Boolean, got \\\"true\\\".")]
    [InlineData("Float", "\"1.5\"", "Expected a value of the type Float, got \\\"1.5\\\".")]
    [InlineData("ID", "1.5", "Expected a value of the type ID, got 1.5.")]
    [InlineData("[Int]", "[1, \"2\"]", "Variable '$v[1]': Expected a value of the type Int, got \\\"2\\\".")]
    [InlineData("[Int!]", "[1, null]", "Variable '$v[1]': Expected a value of the type Int!, got null.")]
    [InlineData("Int!", "null", "Variable '$v': Expected a value of the type Int!, got null.")]
    public async Task A_value_of_another_type_refuses_the_request(string type, string json, string message)
    {
        var response = await EchoAsync(type, json);

        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.Contains("\"locations\":[{\"line\":1,\"column\":7}]", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_absent_variable_leaves_the_default_of_the_argument()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        const string Document = "query($n: Int, $m: Int = 7) { a: defaulted(n: $n) b: defaulted(n: $m) c: defaulted d: defaulted(n: 2) }";

        Assert.Equal("""{"data":{"a":50,"b":7,"c":50,"d":2}}""", await service.QueryAsync(Document));
    }

    [Fact]
    public async Task A_null_variable_is_not_absent()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        const string Document = "query($n: Int) { optional(n: $n) }";

        Assert.Equal("""{"data":{"optional":"5"}}""", await service.QueryAsync(Document));
        Assert.Equal("""{"data":{"optional":"null"}}""", await service.QueryAsync(Document, new() { ["n"] = null }));
    }

    [Fact]
    public async Task A_null_variable_for_an_argument_that_has_no_room_for_null_is_a_field_error()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync("query($n: Int) { defaulted(n: $n) }", new() { ["n"] = null });

        Assert.Contains("Argument 'Query.defaulted(n:)': Expected a value of the type Int!, but $n is null.", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"defaulted\"]", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_stand_inside_lists_and_objects()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"data":{"object":"1/x/5,,6"}}""",
            await service.QueryAsync(
                "query($a: Int, $b: Int, $s: String) { object(value: { a: $a, text: $s, numbers: [5, $b, 6] }) }",
                new() { ["a"] = 1, ["s"] = "x" }));
    }

    [Fact]
    public async Task Every_wrong_variable_is_named()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync(
            "query($a: ValueInput, $b: ValueInput, $c: Int!, $d: Int) { a: object(value: $a) b: object(value: $b) c: echo(int: $c) d: echo(int: $d) }",
            new() { ["a"] = new Dictionary<string, object?> { ["numbers"] = "x" }, ["b"] = new Dictionary<string, object?> { ["other"] = 1 } });

        Assert.Contains("Variable '$a.numbers' (ValueInput.numbers): Expected a value of the type Int, got \\\"x\\\".", response, StringComparison.Ordinal);
        Assert.Contains("Variable '$b': The input type ValueInput has no field 'other'.", response, StringComparison.Ordinal);
        Assert.Contains("Variable '$c' of the type Int! is required.", response, StringComparison.Ordinal);
        Assert.DoesNotContain("$d", response, StringComparison.Ordinal);
    }

    private static async Task<string> EchoAsync(string type, string json)
    {
        var argument = type.TrimEnd('!').Replace("!]", "]", StringComparison.Ordinal) switch
        {
            "[Int]" => "ints",
            "[[Int]]" => "matrix",
            "Boolean" => "bool",
            var scalar => scalar.ToLowerInvariant(),
        };
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        using var value = JsonDocument.Parse(json);
        return await service.QueryAsync(
            $"query($v: {type}) {{ echo({argument}: $v) }}",
            new() { ["v"] = value.RootElement });
    }

    public sealed class Value
    {
        public int? A { get; init; }

        public string? Text { get; init; }

        public IReadOnlyList<int?>? Numbers { get; init; }
    }

    public sealed class Query
    {
        public string GetEcho(
            int? @int,
            double? @float,
            string? @string,
            bool? @bool,
            [ID] string? id,
            long? @long,
            IReadOnlyList<int?>? ints,
            IReadOnlyList<IReadOnlyList<int?>?>? matrix)
        {
            FormattableString text = true switch
            {
                _ when @float is not null => $"float:{@float}",
                _ when @string is not null => $"string:{@string}",
                _ when @bool is not null => $"bool:{@bool}",
                _ when id is not null => $"id:{id}",
                _ when @long is not null => $"long:{@long}",
                _ when ints is not null => $"ints:{string.Join(',', ints)}",
                _ when matrix is not null => $"matrix:{string.Join(';', matrix.Select(row => string.Join(',', row ?? [])))}",
                _ => $"int:{@int}",
            };
            return FormattableString.Invariant(text);
        }

        public int GetDefaulted(int n = 50) => n;

        public string GetOptional([DefaultValue(5)] int? n) => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null";

        public string GetObject(Value? value) => $"{value?.A}/{value?.Text}/{string.Join(',', value?.Numbers ?? [])}";
    }
}
