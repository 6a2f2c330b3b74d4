using System.Globalization;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>
/// Generates a document for a schema: valid unless it may make mistakes, and each mistake only where it breaks the rule
/// it is named for. Whether it is valid after all is for the oracle to say.
/// </summary>
internal sealed class RandomDocument
{
    private static readonly string[] TypeSystemDefinitions =
    [
        "scalar Extra", "extend type Query { extra: Int }", "\"about\" directive @extra(x: Int = 1) on FIELD",
        "type Extra { a(b: Int): [ID!]! }", "schema { query: Query }", "enum Extra { A B }",
    ];

    private readonly Chance _chance;
    private readonly Schema _schema;
    private readonly VariablePool _variables;
    private readonly DirectiveGenerator _directives;
    private readonly SelectionGenerator _selections;
    private readonly List<GeneratedDefinition> _fragments = [];
    private readonly List<string> _tokens = [];

    private RandomDocument(Chance chance, Schema schema)
    {
        _chance = chance;
        _schema = schema;
        _variables = new(chance, schema);
        var arguments = new ArgumentGenerator(chance, new(chance, _variables));
        _directives = new(chance, schema, arguments);
        _selections = new(chance, schema, arguments, _directives);
    }

    /// <summary>Generates a document.</summary>
    public static string Generate(Schema schema, Chance chance) => new RandomDocument(chance, schema).Generate();

    private string Generate()
    {
        DeclareFragments();
        var used = new HashSet<GeneratedDefinition>();
        var operations = _chance.OneIn(6) || Errs(Mistake.DuplicateOperation, Mistake.AnonymousAmongOthers) ? 2 : 1;
        var isAnonymous = operations == 1 && _chance.OneIn(3);
        for (var i = 0; i < operations; i++)
        {
            var name = _chance.Err(Mistake.DuplicateOperation) ? "same" : string.Create(CultureInfo.InvariantCulture, $"op{i}");
            used.UnionWith(Operation(isAnonymous || _chance.Err(Mistake.AnonymousAmongOthers) ? null : name));
        }

        foreach (var fragment in _fragments.Where(fragment => used.Contains(fragment) || _chance.Err(Mistake.UnusedFragment)))
        {
            Fragment(fragment);
        }

        if (_chance.Err(Mistake.TypeSystemDefinition))
        {
            _tokens.Add(_chance.Pick(TypeSystemDefinitions));
        }

        return SourceText.Join(_chance, _tokens);
    }

    private bool Errs(params Mistake[] mistakes) => Array.Exists(mistakes, _chance.Err);

    /// <summary>Makes the fragments, the last first: each spreads only those after it, so that they make no cycle.</summary>
    private void DeclareFragments()
    {
        for (var i = _chance.Below(4); i > 0; i--)
        {
            var fragment = new GeneratedDefinition(string.Create(CultureInfo.InvariantCulture, $"Part{i}"), _chance.Pick(_selections.Composites));
            _directives.Write("FRAGMENT_DEFINITION", fragment.Directives, fragment.Variables);
            List<GeneratedDefinition> spreadable = _chance.Err(Mistake.FragmentCycle) ? [fragment, .. _fragments] : [.. _fragments];
            _selections.Write(fragment, fragment.Type, spreadable, depth: 2);
            _fragments.Insert(0, fragment);
        }

        if (_fragments.Count > 1 && _chance.Err(Mistake.FragmentCycle))
        {
            // A way back from the last fragment to the first.
            _fragments[^1].Tokens.InsertRange(1, ["...", _fragments[0].Name!]);
            _fragments[^1].Spreads.Add(_fragments[0]);
        }
    }

    private HashSet<GeneratedDefinition> Operation(string? name)
    {
        var (keyword, root) = _chance.Pick(Roots().ToList());
        var operation = new GeneratedDefinition(name, root);
        _directives.Write(keyword.ToUpperInvariant(), operation.Directives, operation.Variables);
        if (keyword == "subscription")
        {
            _selections.WriteSingle(operation, root, depth: 3);
        }
        else
        {
            _selections.Write(operation, root, _fragments, depth: 3);
        }

        var reached = operation.Reached();
        var variables = VariableDefinitions(reached.Prepend(operation).SelectMany(definition => definition.Variables).ToHashSet());
        if (name is not null || keyword != "query" || variables.Count > 0 || operation.Directives.Count > 0 || _chance.OneIn(2))
        {
            Describe();
            _tokens.Add(keyword);
        }

        _tokens.AddRange([.. name is null ? [] : new[] { name }, .. variables, .. operation.Directives, .. operation.Tokens]);
        return reached;
    }

    private IEnumerable<(string Keyword, ObjectType Root)> Roots()
    {
        yield return ("query", _schema.QueryType);
        yield return ("query", _schema.QueryType);
        if (_schema.MutationType is not null || _chance.Err(Mistake.MissingRootType))
        {
            yield return ("mutation", _schema.MutationType ?? _schema.QueryType);
        }

        if (_schema.SubscriptionType is not null || _chance.Err(Mistake.MissingRootType))
        {
            yield return ("subscription", _schema.SubscriptionType ?? _schema.QueryType);
        }
    }

    private List<string> VariableDefinitions(HashSet<string> used)
    {
        var tokens = new List<string>();
        if (_chance.Err(Mistake.UnusedVariable))
        {
            used.Add("unused");
        }

        foreach (var name in used.Where(name => name != "undefined"))
        {
            for (var i = _chance.Err(Mistake.DuplicateVariable) ? 2 : 1; i > 0; i--)
            {
                tokens.AddRange(_chance.OneIn(20) ? ["\"what it is\""] : []);
                tokens.AddRange(_variables.Define(name));
                _directives.Write("VARIABLE_DEFINITION", tokens, usedVariables: null);
            }
        }

        return tokens.Count == 0 ? tokens : ["(", .. tokens, ")"];
    }

    private void Fragment(GeneratedDefinition fragment)
    {
        for (var i = _chance.Err(Mistake.DuplicateFragment) ? 2 : 1; i > 0; i--)
        {
            Describe();
            var type = _selections.TypeCondition([fragment.Type], out _);
            _tokens.AddRange(["fragment", fragment.Name!, "on", type, .. fragment.Directives, .. fragment.Tokens]);
        }
    }

    private void Describe()
    {
        if (_chance.OneIn(10))
        {
            _tokens.Add("\"\"\"\n  About\n  this\n\"\"\"");
        }
    }
}
