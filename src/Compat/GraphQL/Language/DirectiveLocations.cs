using System.Collections.Frozen;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The locations of directives, by their names in the specification (§3.13).</summary>
internal static class DirectiveLocations
{
    /// <summary>The locations in executable documents.</summary>
    /// <remarks><c>ExecutableDirectiveLocation : one of QUERY MUTATION …</c></remarks>
    public static FrozenSet<string> Executable { get; } = FrozenSet.Create(
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION");

    /// <summary>The locations in type system documents.</summary>
    /// <remarks><c>TypeSystemDirectiveLocation : one of SCHEMA SCALAR …</c></remarks>
    public static FrozenSet<string> TypeSystem { get; } = FrozenSet.Create(
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>All locations.</summary>
    public static FrozenSet<string> All { get; } = Executable.Union(TypeSystem).ToFrozenSet();
}
