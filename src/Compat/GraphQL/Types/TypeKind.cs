namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The kinds of type of the type system (specification, section 4.2.2, <c>__TypeKind</c>).</summary>
internal enum TypeKind
{
    /// <summary>A leaf with a single value.</summary>
    Scalar,

    /// <summary>A type with fields.</summary>
    Object,

    /// <summary>Fields that several object types share.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf with one of a set of names.</summary>
    Enum,

    /// <summary>An input type with fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>The non-null form of another type.</summary>
    NonNull,
}
