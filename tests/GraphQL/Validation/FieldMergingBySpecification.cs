using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>
/// Field selection merging word for word as section 5.3.2 states it, pair by pair and without a thought of speed: what
/// the rule must agree with.
/// </summary>
internal sealed class FieldMergingBySpecification(Schema schema, DocumentNode document)
{
    /// <summary>Whether <c>FieldsInSetCanMerge</c> holds of every selection set of the document.</summary>
    public bool Holds() => document.Definitions.All(definition => definition switch
    {
        OperationDefinitionNode operation => HoldsIn(operation.SelectionSet, schema.QueryType),
        FragmentDefinitionNode fragment => HoldsIn(fragment.SelectionSet, Type(fragment.TypeCondition)),
        _ => true,
    });

    private bool HoldsIn(SelectionSetNode selectionSet, NamedType parent) =>
        FieldsInSetCanMerge(Collect((selectionSet, parent))) && selectionSet.Selections.All(selection => selection switch
        {
            FieldNode { SelectionSet: { } below } field =>
                HoldsIn(below, schema.FindField(parent, field.Name.Value)!.Type.Named),
            InlineFragmentNode inline =>
                HoldsIn(inline.SelectionSet, inline.TypeCondition is null ? parent : Type(inline.TypeCondition)),
            _ => true,
        });

    private bool FieldsInSetCanMerge(List<Field> set) => Pairs(set).All(pair =>
        SameResponseShape(pair.A, pair.B)
        && (!(pair.A.Parent == pair.B.Parent || pair.A.Parent is not ObjectType || pair.B.Parent is not ObjectType)
            || (pair.A.Node.Name.Value == pair.B.Node.Name.Value
                && HaveIdenticalArguments(pair.A.Node, pair.B.Node)
                && FieldsInSetCanMerge(Below(pair.A, pair.B)))));

    private bool SameResponseShape(Field a, Field b)
    {
        GraphQLType typeA = a.Type;
        GraphQLType typeB = b.Type;
        while (true)
        {
            if (typeA.IsNonNull || typeB.IsNonNull)
            {
                if (!(typeA.IsNonNull && typeB.IsNonNull))
                {
                    return false;
                }

                (typeA, typeB) = (typeA.Nullable, typeB.Nullable);
            }

            if (typeA is not ListType && typeB is not ListType)
            {
                break;
            }

            if (typeA is not ListType listA || typeB is not ListType listB)
            {
                return false;
            }

            (typeA, typeB) = (listA.ItemType, listB.ItemType);
        }

        if (typeA.IsLeaf || typeB.IsLeaf)
        {
            return typeA == typeB;
        }

        return Pairs(Below(a, b)).All(pair => SameResponseShape(pair.A, pair.B));
    }

    private static bool HaveIdenticalArguments(FieldNode a, FieldNode b) =>
        a.Arguments.Select(argument => argument.ToString()).Order(StringComparer.Ordinal)
            .SequenceEqual(b.Arguments.Select(argument => argument.ToString()).Order(StringComparer.Ordinal));

    private static IEnumerable<(Field A, Field B)> Pairs(List<Field> set) =>
        from a in Enumerable.Range(0, set.Count)
        from b in Enumerable.Range(a + 1, set.Count - a - 1)
        where set[a].ResponseName == set[b].ResponseName
        select (set[a], set[b]);

    private List<Field> Below(Field a, Field b) => Collect(
        new[] { a, b }
            .Where(field => field.Node.SelectionSet is not null)
            .Select(field => (field.Node.SelectionSet!, field.Type.Named))
            .ToArray());

    private List<Field> Collect(params (SelectionSetNode SelectionSet, NamedType Parent)[] sets)
    {
        var fields = new List<Field>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (selectionSet, parent) in sets)
        {
            Collect(selectionSet, parent, fields, visited);
        }

        return fields;
    }

    private void Collect(SelectionSetNode selectionSet, NamedType parent, List<Field> fields, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    fields.Add(new Field(field, parent, schema.FindField(parent, field.Name.Value)!.Type));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is null ? parent : Type(inline.TypeCondition), fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>()
                        .Single(definition => definition.Name.Value == spread.Name.Value);
                    Collect(fragment.SelectionSet, Type(fragment.TypeCondition), fields, visited);
                    break;
            }
        }
    }

    private NamedType Type(NamedTypeNode name) => schema.FindType(name.Name.Value)!;

    private sealed record Field(FieldNode Node, NamedType Parent, GraphQLType Type)
    {
        public string ResponseName => (Node.Alias ?? Node.Name).Value;
    }
}
