using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class FieldMergingAgreementTests
{
    private const int FragmentCount = 4;

    private static readonly Schema Schema = SchemaReader.Read("""
        type Query implements I { s: String n: Int f(x: Int): String i: I a: A b: B l: [I] }
        interface I { s: String n: Int f(x: Int): String i: I }
        type A implements I { s: String n: Int f(x: Int): String i: I a: A l: [A!] }
        type B implements I { s: String n: Int! f(x: Int): String i: A a: B l: [I] }
        """);

    private static readonly ComplexType[] Conditions =
    [
        Schema.QueryType,
        (ComplexType)Schema.FindType("I")!,
        (ComplexType)Schema.FindType("A")!,
        (ComplexType)Schema.FindType("B")!,
    ];

    [Fact]
    public void The_rule_finds_a_conflict_exactly_where_the_specification_has_one()
    {
        var outcomes = new List<bool>();
        Prop.ForAll(Documents().ToArbitrary(), source =>
        {
            var document = Utf8GraphQLParser.Parse(source);
            var canMerge = new FieldMergingBySpecification(Schema, document).Holds();
            var conflicts = DocumentValidator.Validate(Schema, document)
                .Where(error => error.Message.StartsWith("Fields \"", StringComparison.Ordinal));

            outcomes.Add(canMerge);
            Assert.Equal(canMerge, !conflicts.Any());
        }).Check(Config.QuickThrowOnFailure.WithReplay(seed: 20_250_903, gamma: 1_234_567).WithMaxTest(2_000));

        // Both answers must be common, or the agreement says little.
        Assert.InRange(outcomes.Count(canMerge => canMerge), 400, 1_600);
    }

    private static Gen<string> Documents() =>
        from root in SelectionSets(Schema.QueryType, depth: 3, firstFragment: 0)
        from fragments in Gen.CollectToArray(
            Enumerable.Range(0, FragmentCount),
            number =>
                from condition in Gen.Elements(Conditions)
                from selectionSet in SelectionSets(condition, depth: 2, firstFragment: number + 1)
                select $"fragment F{number} on {condition} {selectionSet}")
        select $"query {root} {string.Join(' ', fragments)}";

    private static Gen<string> SelectionSets(ComplexType parent, int depth, int firstFragment) =>
        from count in Gen.Choose(1, 3)
        from selections in Selections(parent, depth, firstFragment).ArrayOf(count)
        select $"{{ {string.Join(' ', selections)} }}";

    private static Gen<string> Selections(ComplexType parent, int depth, int firstFragment)
    {
        var fields = Gen.Elements(parent.Fields.Where(field => depth > 0 || field.Type.IsLeaf).ToArray())
            .SelectMany(field => Fields(field, depth, firstFragment));
        var kinds = new List<(int Weight, Gen<string> Selection)> { (4, fields) };
        if (depth > 0)
        {
            kinds.Add((2,
                from condition in Gen.Elements(Conditions)
                from selectionSet in SelectionSets(condition, depth - 1, firstFragment)
                select $"... on {condition} {selectionSet}"));
        }

        // A fragment spreads later ones only, as cycles are for another rule.
        if (firstFragment < FragmentCount)
        {
            kinds.Add((2, Gen.Choose(firstFragment, FragmentCount - 1).Select(number => $"...F{number}")));
        }

        return Gen.Frequency(kinds.Select(kind => (kind.Weight, kind.Selection)).ToArray());
    }

    private static Gen<string> Fields(FieldDefinition field, int depth, int firstFragment)
    {
        var selectionSets = field.Type.IsLeaf
            ? Gen.Constant("")
            : SelectionSets((ComplexType)field.Type.Named, depth - 1, firstFragment);
        return
            from alias in Gen.Frequency((20, Gen.Constant("")), (1, Gen.Elements("s: ", "i: ", "x: ")))
            from argument in field.Name == "f" ? Gen.Frequency((9, Gen.Constant("(x: 1)")), (1, Gen.Elements("", "(x: 2)"))) : Gen.Constant("")
            from selectionSet in selectionSets
            select $"{alias}{field.Name}{argument} {selectionSet}";
    }
}
