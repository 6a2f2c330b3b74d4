using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Arbitrary documents over the whole grammar of operations, with awkward names and strings.</summary>
internal static class DocumentGenerator
{
    private static readonly Gen<NameNode> Names =
        Gen.Elements("a", "B", "_", "__typename", "id2", "type", "query", "input", "fragment")
            .Select(name => new NameNode(default, name));

    private static readonly Gen<string> Texts = Gen.Elements(
            "a", " ", "\t", "\n", "\"", "\"\"\"", "\\", "\\u0041", "\r", "\u0000", "\u007f", "é", "\U0001F600", "  b", "#", "\uFEFF")
        .ArrayOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<StringValueNode> Strings =
        from text in Texts
        from isBlock in Gen.Elements(true, false)
        select new StringValueNode(default, text, isBlock && CanBeBlock(text));

    private static readonly Gen<StringValueNode?> Descriptions = Optional(Strings);

    private static readonly Gen<NamedTypeNode> NamedTypes = Names.Select(name => new NamedTypeNode(default, name));

    private static readonly Gen<TypeNode> Types =
        from named in NamedTypes
        from wrapping in Gen.Choose(0, 5)
        select wrapping switch
        {
            0 => NonNull(named),
            1 => new ListTypeNode(default, named),
            2 => new ListTypeNode(default, NonNull(named)),
            3 => NonNull(new ListTypeNode(default, new ListTypeNode(default, named))),
            _ => (TypeNode)named,
        };

    public static Gen<DocumentNode> Documents { get; } =
        from definitions in Few(Gen.OneOf(Operations(), Fragments()), atLeast: 1)
        select new DocumentNode(default, definitions);

    private static NonNullTypeNode NonNull(TypeNode type) => new(default, type);

    // What a block string is, by its definition: printable, no blank first or last line, no common indentation.
    private static bool CanBeBlock(string text)
    {
        var lines = text.Split('\n');
        var isPrintable = !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'));
        var hasEnds = text.Length == 0 || (lines[0].Trim(' ', '\t').Length > 0 && lines[^1].Trim(' ', '\t').Length > 0);
        return isPrintable && hasEnds
            && (lines.Length == 1 || lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t')));
    }

    private static Gen<T?> Optional<T>(Gen<T> generator)
        where T : class =>
        Gen.OneOf(Gen.Constant<T?>(null), generator.Select(value => (T?)value));

    private static Gen<T[]> Few<T>(Gen<T> generator, int atLeast = 0) =>
        Gen.Choose(atLeast, 3).SelectMany(count => generator.ArrayOf(count));

    private static Gen<ValueNode> Values(int depth, bool isConst)
    {
        var leaves = new List<Gen<ValueNode>>
        {
            Gen.Elements("0", "-7", "12345678901234567890").Select(text => (ValueNode)new IntValueNode(default, text)),
            Gen.Elements("0.5", "-1e9", "1.25E-3").Select(text => (ValueNode)new FloatValueNode(default, text)),
            Gen.Elements(true, false).Select(value => (ValueNode)new BooleanValueNode(default, value)),
            Gen.Constant<ValueNode>(new NullValueNode(default)),
            Strings.Select(value => (ValueNode)value),
            Names.Select(name => (ValueNode)new EnumValueNode(default, name.Value)),
        };
        if (!isConst)
        {
            leaves.Add(Names.Select(name => (ValueNode)new VariableNode(default, name)));
        }

        if (depth > 0)
        {
            leaves.Add(Few(Values(depth - 1, isConst)).Select(items => (ValueNode)new ListValueNode(default, items)));
            leaves.Add(
                from fields in Few(
                    from name in Names
                    from value in Values(depth - 1, isConst)
                    select new ObjectFieldNode(default, name, value))
                select (ValueNode)new ObjectValueNode(default, fields));
        }

        return Gen.OneOf(leaves);
    }

    private static Gen<ArgumentNode[]> Arguments(bool isConst) => Few(
        from name in Names
        from value in Values(2, isConst)
        select new ArgumentNode(default, name, value));

    private static Gen<DirectiveNode[]> Directives(bool isConst) => Few(
        from name in Names
        from arguments in Arguments(isConst)
        select new DirectiveNode(default, name, arguments));

    private static Gen<SelectionSetNode> SelectionSets(int depth) =>
        from selections in Few(Selections(depth), atLeast: 1)
        select new SelectionSetNode(default, selections);

    private static Gen<SelectionNode> Selections(int depth)
    {
        var spreads =
            from name in Names
            from directives in Directives(isConst: false)
            select (SelectionNode)new FragmentSpreadNode(default, name, directives);
        return depth == 0
            ? Gen.OneOf(Fields(Gen.Constant<SelectionSetNode?>(null)), spreads)
            : Gen.OneOf(
                Fields(Optional(SelectionSets(depth - 1))),
                spreads,
                from condition in Optional(NamedTypes)
                from directives in Directives(isConst: false)
                from selectionSet in SelectionSets(depth - 1)
                select (SelectionNode)new InlineFragmentNode(default, condition, directives, selectionSet));
    }

    private static Gen<SelectionNode> Fields(Gen<SelectionSetNode?> selectionSets) =>
        from alias in Optional(Names)
        from name in Names
        from arguments in Arguments(isConst: false)
        from directives in Directives(isConst: false)
        from selectionSet in selectionSets
        select (SelectionNode)new FieldNode(default, alias, name, arguments, directives, selectionSet);

    private static Gen<DefinitionNode> Operations() =>
        from description in Descriptions
        from type in Gen.Elements(OperationType.Query, OperationType.Mutation, OperationType.Subscription)
        from name in Optional(Names)
        from variables in Few(Variables())
        from directives in Directives(isConst: false)
        from selectionSet in SelectionSets(2)
        select (DefinitionNode)new OperationDefinitionNode(
            default, description, type, name, variables, directives, selectionSet);

    private static Gen<VariableDefinitionNode> Variables() =>
        from description in Descriptions
        from name in Names
        from type in Types
        from defaultValue in Optional(Values(2, isConst: true))
        from directives in Directives(isConst: true)
        select new VariableDefinitionNode(
            default, description, new VariableNode(default, name), type, defaultValue, directives);

    private static Gen<DefinitionNode> Fragments() =>
        from description in Descriptions
        from name in Names
        from condition in NamedTypes
        from directives in Directives(isConst: false)
        from selectionSet in SelectionSets(2)
        select (DefinitionNode)new FragmentDefinitionNode(default, description, name, condition, directives, selectionSet);
}
