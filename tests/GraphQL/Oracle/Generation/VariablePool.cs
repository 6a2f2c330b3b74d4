using System.Globalization;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>The variables of a document, made where they are first used; each operation defines those it uses.</summary>
internal sealed class VariablePool
{
    private readonly Chance _chance;
    private readonly Schema _schema;
    private readonly ValueGenerator _values;
    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);

    /// <summary>An empty pool.</summary>
    public VariablePool(Chance chance, Schema schema)
    {
        _chance = chance;
        _schema = schema;
        _values = new(chance, this);
    }

    /// <summary>A variable to use where a type is expected.</summary>
    /// <param name="expected">The type.</param>
    /// <param name="hasDefault">Whether the place has a default.</param>
    /// <param name="mayBeNull">Whether a variable with a default that is not null will do, where null is excluded.</param>
    public string For(GraphQLType expected, bool hasDefault, bool mayBeNull)
    {
        var known = _variables.Where(variable => variable.Value.Type.ToString() == expected.ToString()).ToList();
        if (known.Count > 0 && _chance.OneIn(2))
        {
            return _chance.Pick(known).Key;
        }

        var type = expected;
        GraphQLType? defaulted = null;
        if (_chance.Err(Mistake.WrongVariableType))
        {
            type = _chance.Pick(_schema.Types.Where(candidate => candidate.IsInput && !candidate.IsIntrospection).ToList());
            type = _chance.Below(4) switch
            {
                0 => new NonNullType(type),
                1 => new ListType(expected.Nullable),
                2 => expected.Nullable,
                _ => type,
            };
        }
        else if (mayBeNull && type.IsNonNull && _chance.OneIn(3))
        {
            // A variable that may be null fits where null may not stand if one of the two has a default.
            type = type.Nullable;
            defaulted = hasDefault ? null : expected;
        }
        else if (!type.IsNonNull && _chance.OneIn(3))
        {
            type = new NonNullType(type);
        }

        if (defaulted is null && _chance.OneIn(4))
        {
            defaulted = type;
        }

        return Add(type, defaulted);
    }

    /// <summary>The definition of a variable, as tokens.</summary>
    public IEnumerable<string> Define(string name)
    {
        var (type, defaultValue) = _variables.TryGetValue(name, out var variable) ? variable : new("Int", []);
        return _chance.Err(Mistake.OutputTypeVariable)
            ? ["$", name, ":", _chance.Pick(_schema.Types.Where(candidate => candidate.IsComposite).ToList()).Name]
            : ["$", name, ":", .. Tokens(type), .. defaultValue];
    }

    private string Add(GraphQLType type, GraphQLType? defaulted)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"v{_variables.Count}");
        var defaultValue = new List<string>();
        if (defaulted is not null)
        {
            defaultValue.Add("=");
            _values.Write(defaulted, defaultValue, usedVariables: null, depth: 1);
        }

        _variables.Add(name, new(_chance.Err(Mistake.UnknownType) ? _chance.Misspell(type.Named.Name) : type.ToString()!, defaultValue));
        return name;
    }

    private static string[] Tokens(string type) => type
        .Replace("[", "[ ", StringComparison.Ordinal)
        .Replace("]", " ]", StringComparison.Ordinal)
        .Replace("!", " !", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Variable(string Type, IReadOnlyList<string> DefaultValue);
}
