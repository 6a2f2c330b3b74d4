using System.Globalization;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Writes selection sets.</summary>
internal sealed class SelectionGenerator
{
    private readonly Chance _chance;
    private readonly Schema _schema;
    private readonly ArgumentGenerator _arguments;
    private readonly DirectiveGenerator _directives;
    private readonly List<NamedType> _composites;
    private readonly HashSet<string> _ambiguous;
    private int _aliases;

    /// <summary>A writer for one document.</summary>
    public SelectionGenerator(Chance chance, Schema schema, ArgumentGenerator arguments, DirectiveGenerator directives)
    {
        _chance = chance;
        _schema = schema;
        _arguments = arguments;
        _directives = directives;
        _composites = schema.Types.Where(type => type.IsComposite && !type.IsIntrospection).ToList();

        // Fields of one name and several types cannot be merged with one another, wherever they stand.
        _ambiguous = _composites.OfType<ComplexType>()
            .SelectMany(type => type.Fields)
            .GroupBy(field => field.Name, field => field.Type.ToString(), StringComparer.Ordinal)
            .Where(group => group.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The types that a fragment can have.</summary>
    public IReadOnlyList<NamedType> Composites => _composites;

    /// <summary>Writes a selection set.</summary>
    /// <param name="within">The operation or fragment.</param>
    /// <param name="parent">The type selected from.</param>
    /// <param name="spreadable">The fragments that may be spread.</param>
    /// <param name="depth">How deep selection sets may still nest.</param>
    public void Write(GeneratedDefinition within, NamedType parent, IReadOnlyList<GeneratedDefinition> spreadable, int depth)
    {
        within.Tokens.Add("{");
        for (var i = 1 + _chance.Below(4); i > 0; i--)
        {
            switch (depth > 0 ? _chance.Below(8) : 7)
            {
                case 0:
                    InlineFragment(within, parent, spreadable, depth);
                    break;
                case 1 or 2 when spreadable.Count > 0:
                    Spread(within, parent, spreadable);
                    break;
                default:
                    Field(within, parent, spreadable, depth);
                    break;
            }
        }

        within.Tokens.Add("}");
    }

    /// <summary>Writes one field of a root type in braces, as a subscription has it.</summary>
    public void WriteSingle(GeneratedDefinition within, ObjectType root, int depth)
    {
        within.Tokens.Add("{");
        var fields = _chance.Err(Mistake.SubscriptionFields) ? 2 : 1;
        for (var i = 0; i < fields; i++)
        {
            Field(within, root, _chance.Pick(root.Fields), [], depth, _chance.Err(Mistake.SubscriptionFields));
        }

        if (_chance.Err(Mistake.SubscriptionFields))
        {
            within.Tokens.AddRange(_chance.Pick<string[]>(
            [
                ["__typename"], ["t", ":", "__typename", "t", ":", "__typename"],
                ["...", "@", "include", "(", "if", ":", "true", ")", "{", root.Fields[0].Name, "}"],
            ]));
        }

        within.Tokens.Add("}");
    }

    private void Field(GeneratedDefinition within, NamedType parent, IReadOnlyList<GeneratedDefinition> spreadable, int depth)
    {
        var fields = parent is ComplexType complex
            ? complex.Fields.Where(field => depth > 0 || field.Type.IsLeaf).ToList()
            : [];
        if (fields.Count == 0 || _chance.OneIn(12))
        {
            within.Tokens.Add("__typename");
            return;
        }

        Field(within, parent, _chance.Pick(fields), spreadable, depth, hasDirectives: true);
    }

    private void Field(
        GeneratedDefinition within,
        NamedType parent,
        FieldDefinition field,
        IReadOnlyList<GeneratedDefinition> spreadable,
        int depth,
        bool hasDirectives)
    {
        if (_chance.Err(Mistake.ConflictingAlias))
        {
            within.Tokens.AddRange([_chance.Pick(["a", "b", "name", "__typename"]), ":"]);
        }
        else if ((field.Arguments.Count > 0 || _ambiguous.Contains(field.Name) || _chance.OneIn(4))
            && !_chance.Err(Mistake.ConflictingAlias))
        {
            within.Tokens.AddRange([string.Create(CultureInfo.InvariantCulture, $"a{_aliases++}"), ":"]);
        }

        within.Tokens.Add(_chance.Err(Mistake.UnknownField) ? _chance.Misspell(field.Name) : field.Name);
        _arguments.Write(field.Arguments, within.Tokens, within.Variables);
        if (hasDirectives)
        {
            _directives.Write("FIELD", within.Tokens, within.Variables);
        }

        if (field.Type.IsComposite
            ? !_chance.Err(Mistake.CompositeWithoutSelection)
            : _chance.Err(Mistake.LeafWithSelection))
        {
            var type = field.Type.IsComposite ? field.Type.Named : parent;
            Write(within, type, spreadable, Math.Max(depth - 1, 0));
        }
    }

    private void InlineFragment(
        GeneratedDefinition within, NamedType parent, IReadOnlyList<GeneratedDefinition> spreadable, int depth)
    {
        var type = parent;
        within.Tokens.Add("...");
        if (!_chance.OneIn(4))
        {
            var name = TypeCondition(_composites.Where(candidate => CanSpread(candidate, parent)).ToList(), out type);
            within.Tokens.AddRange(["on", name]);
        }

        _directives.Write("INLINE_FRAGMENT", within.Tokens, within.Variables);
        Write(within, type, spreadable, depth - 1);
    }

    private void Spread(GeneratedDefinition within, NamedType parent, IReadOnlyList<GeneratedDefinition> spreadable)
    {
        var fitting = spreadable.Where(fragment => CanSpread(fragment.Type, parent)).ToList();
        if (fitting.Count == 0)
        {
            within.Tokens.Add("__typename");
            return;
        }

        var fragment = _chance.Pick(fitting);
        within.Spreads.Add(fragment);
        within.Tokens.AddRange(["...", _chance.Err(Mistake.UnknownFragment) ? _chance.Misspell(fragment.Name!) : fragment.Name!]);
        _directives.Write("FRAGMENT_SPREAD", within.Tokens, within.Variables);
    }

    /// <summary>Chooses a type for a fragment.</summary>
    public string TypeCondition(IReadOnlyList<NamedType> fitting, out NamedType type)
    {
        type = _chance.Pick(fitting);
        if (_chance.Err(Mistake.UnknownType))
        {
            return _chance.Misspell(type.Name);
        }

        return _chance.Err(Mistake.FragmentOnLeaf)
            ? _chance.Pick(_schema.Types.Where(candidate => !candidate.IsComposite).ToList()).Name
            : type.Name;
    }

    private bool CanSpread(NamedType type, NamedType parent) =>
        type == parent
        || _chance.Err(Mistake.ImpossibleSpread)
        || _schema.GetPossibleTypes(type).Overlaps(_schema.GetPossibleTypes(parent));
}
