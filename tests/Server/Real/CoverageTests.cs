using System.Text.RegularExpressions;
#if UPSTREAM_HOTCHOCOLATE
using HotChocolate.Language;
#else
using KnowledgeGraph.GraphQL.Language;
#endif

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Holds the tests of this folder to the schema: what nobody asks the real graph is not known to work on it.</summary>
public sealed partial class CoverageTests
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, FieldDefinitionNode>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, InputValueDefinitionNode>> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _possible = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    [Fact]
    public void Every_field_argument_and_input_field_of_the_schema_is_asked_of_the_real_graph()
    {
        ReadSchema();
        var all = Everything().ToList();
        var documents = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Server", "Real"), "*.cs"))
        {
            foreach (var text in Documents(File.ReadAllText(file)))
            {
                Ask(text);
                documents++;
            }
        }

        Assert.True(documents > 50 && all.Count > 400, $"only {documents} documents and {all.Count} elements of the schema were found");
        var left = all.Where(element => !_asked.Contains(element)).ToList();
        Assert.True(left.Count == 0, $"no test in tests/Server/Real asks {string.Join(", ", left)}");
    }

    private void ReadSchema()
    {
        foreach (var definition in Utf8GraphQLParser.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema.graphql"))).Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode type:
                    _types.Add(type.Name.Value, type.Fields.ToDictionary(field => field.Name.Value, StringComparer.Ordinal));
                    foreach (var name in type.Interfaces.Select(other => other.Name.Value).Append(type.Name.Value))
                    {
                        _possible.TryAdd(name, []);
                        _possible[name].Add(type.Name.Value);
                    }

                    break;
                case InterfaceTypeDefinitionNode type:
                    _types.Add(type.Name.Value, type.Fields.ToDictionary(field => field.Name.Value, StringComparer.Ordinal));
                    break;
                case InputObjectTypeDefinitionNode type:
                    _inputs.Add(type.Name.Value, type.Fields.ToDictionary(field => field.Name.Value, StringComparer.Ordinal));
                    break;
            }
        }
    }

    // An interface has no fields of its own: whoever asks it asks the types that are it.
    private IEnumerable<string> Everything() =>
        _types.Where(type => _possible[type.Key].Contains(type.Key))
            .SelectMany(type => type.Value.Values.SelectMany(field => field.Arguments.Select(argument => $"{type.Key}.{field.Name.Value}({argument.Name.Value}:)").Prepend($"{type.Key}.{field.Name.Value}")))
            .Concat(_inputs.SelectMany(input => input.Value.Keys.Select(field => $"{input.Key}.{field}")));

    private void Ask(string document)
    {
        foreach (var operation in Utf8GraphQLParser.Parse(document).Definitions.OfType<OperationDefinitionNode>())
        {
            AskAll("Query", operation.SelectionSet);
        }
    }

    private void AskAll(string type, SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is InlineFragmentNode fragment)
            {
                AskAll(fragment.TypeCondition?.Name.Value ?? type, fragment.SelectionSet);
            }
            else if (selection is FieldNode field && field.Name.Value != "__typename")
            {
                var definition = _types[type][field.Name.Value];
                _asked.UnionWith(_possible[type].SelectMany(name => field.Arguments.Select(argument => $"{name}.{field.Name.Value}({argument.Name.Value}:)").Prepend($"{name}.{field.Name.Value}")));
                foreach (var argument in field.Arguments)
                {
                    Give(NameOf(definition.Arguments.Single(other => other.Name.Value == argument.Name.Value).Type), argument.Value);
                }

                if (field.SelectionSet is { } below)
                {
                    AskAll(NameOf(definition.Type), below);
                }
            }
        }
    }

    private void Give(string type, object value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items)
            {
                Give(type, item);
            }
        }
        else if (value is ObjectValueNode input)
        {
            foreach (var field in input.Fields)
            {
                _asked.Add($"{type}.{field.Name.Value}");
                Give(NameOf(_inputs[type][field.Name.Value].Type), field.Value);
            }
        }
    }

    private static string NameOf(object type) => type.ToString()!.Trim('[', ']', '!');

    /// <summary>The GraphQL documents among the string literals of a file, raw ones and plain ones.</summary>
    private static IEnumerable<string> Documents(string code) =>
        Raw().Matches(code).Concat(Plain().Matches(Raw().Replace(code, ""))).Select(literal => literal.Groups["text"].Value);

    [GeneratedRegex("\"\"\"(?<text>\\s*(query|\\{).*?)\"\"\"", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Raw();

    [GeneratedRegex("[( ]\"(?<text>(query\\(|\\{ )[^\"\n]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
