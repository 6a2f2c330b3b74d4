namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// The type of a field, an argument or a variable: a named type or a wrapper around one (specification, section 3.4).
/// <see cref="object.ToString"/> prints it as a type reference, such as <c>[ID!]!</c>.
/// </summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The kind of this type.</summary>
    internal abstract TypeKind Kind { get; }

    /// <summary>The type without list and non-null wrappers.</summary>
    internal abstract NamedType Named { get; }

    /// <summary>This type without its outer non-null wrapper.</summary>
    internal virtual GraphQLType Nullable => this;

    /// <summary>Whether null is not allowed.</summary>
    internal bool IsNonNull => this is NonNullType;

    /// <summary>Whether the named type is a scalar or an enum.</summary>
    internal bool IsLeaf => Named.Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether the named type is an object, interface or union, so that a selection set is required.</summary>
    internal bool IsComposite => Named.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether arguments and variables can have the type (specification, section 3.4.2).</summary>
    internal bool IsInput => IsLeaf || Named.Kind is TypeKind.InputObject;

    /// <summary>Whether fields can have the type (specification, section 3.4.2).</summary>
    internal bool IsOutput => IsLeaf || IsComposite;
}
