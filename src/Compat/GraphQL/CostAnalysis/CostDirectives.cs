using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The directives of IBM's GraphQL Cost Directives specification, as HotChocolate defines them.</summary>
internal static class CostDirectives
{
    private static readonly ListType Names = new(new NonNullType(BuiltInScalars.String));

    /// <summary>Sets the cost of an element.</summary>
    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        ["ARGUMENT_DEFINITION", "ENUM", "FIELD_DEFINITION", "INPUT_FIELD_DEFINITION", "OBJECT", "SCALAR"],
        [new("weight", new NonNullType(BuiltInScalars.String), description: "What is added to the cost each time it is asked for, a number.")],
        "Says what a type, a field or an argument costs.");

    /// <summary>Sets the length of lists.</summary>
    public static DirectiveDefinition ListSize { get; } = new(
        "listSize",
        ["FIELD_DEFINITION"],
        [
            new("assumedSize", BuiltInScalars.Int, description: "The length where no argument tells it."),
            new("slicingArguments", Names, description: "The arguments of the field that tell the length; of several, the largest counts."),
            new("slicingArgumentDefaultValue", BuiltInScalars.Int, description: "The length where no slicing argument is given."),
            new("sizedFields", Names, description: "The fields below this one that are the lists; without any, the field itself is."),
            new(
                "requireOneSlicingArgument",
                new NonNullType(BuiltInScalars.Boolean),
                new BooleanValueNode(default, value: true),
                "Whether exactly one slicing argument must be given."),
        ],
        "Says how long the lists are that a field gives.");

    /// <summary>Both directives.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSize];
}
