namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A type as a field, an argument or a variable refers to it: a named type or a wrapper around one
/// (specification, section 3.4). <see cref="object.ToString"/> prints it as a type reference, for instance <c>[ID!]!</c>.
/// </summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>What sort of type this is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outer non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether null is excluded.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values end here: a scalar or an enum inside all wrappers.</summary>
    public bool IsLeaf => Named.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether a selection set is needed: an object, interface or union inside all wrappers.</summary>
    public bool IsComposite => Named.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether arguments and variables can have the type (specification, section 3.4.2).</summary>
    public bool IsInput => IsLeaf || Named.Kind is TypeKind.InputObject;

    /// <summary>Whether fields can have the type (specification, section 3.4.2).</summary>
    public bool IsOutput => IsLeaf || IsComposite;
}
