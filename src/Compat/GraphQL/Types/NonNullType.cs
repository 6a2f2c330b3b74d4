namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type whose values are never null (specification, section 3.12).</summary>
internal sealed class NonNullType : GraphQLType
{
    /// <summary>Creates the non-null form of a type.</summary>
    /// <param name="nullableType">A named type or a list.</param>
    /// <exception cref="ArgumentException"><paramref name="nullableType"/> is already non-null.</exception>
    public NonNullType(GraphQLType nullableType)
    {
        if (nullableType is NonNullType)
        {
            throw new ArgumentException($"{nullableType} is non-null already.", nameof(nullableType));
        }

        Nullable = nullableType;
    }

    /// <inheritdoc/>
    internal override GraphQLType Nullable { get; }

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    internal override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{Nullable}!";
}
