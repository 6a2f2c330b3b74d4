using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The directives of the specification (section 3.13).</summary>
internal static class BuiltInDirectives
{
    /// <summary>The default reason of a deprecation.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>Omits a selection if its condition is true.</summary>
    public static DirectiveDefinition Skip { get; } = new(
        "skip",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        [new("if", new NonNullType(BuiltInScalars.Boolean), description: "Left out when true.")],
        "Leaves a field or fragment out when the condition is true.");

    /// <summary>Includes a selection only if its condition is true.</summary>
    public static DirectiveDefinition Include { get; } = new(
        "include",
        ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
        [new("if", new NonNullType(BuiltInScalars.Boolean), description: "Kept when true.")],
        "Keeps a field or fragment only when the condition is true.");

    /// <summary>Marks deprecated elements.</summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
        [
            new(
                "reason",
                new NonNullType(BuiltInScalars.String),
                new StringValueNode(default, DefaultDeprecationReason, isBlock: false),
                "Why, in Markdown."),
        ],
        "Marks what should not be used any more.");

    /// <summary>Specifies the format of a scalar.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        ["SCALAR"],
        [new("url", new NonNullType(BuiltInScalars.String), description: "Where the specification is.")],
        "Says where the format of a scalar is specified.");

    /// <summary>Marks an input object of which exactly one field must be given.</summary>
    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf",
        ["INPUT_OBJECT"],
        description: "Marks an input object of which exactly one field is given, and not null.");

    /// <summary>All built-in directives.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];
}
