namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>The scalars every schema can use, those of the specification and those that C# types need.</summary>
public static class BuiltInScalars
{
    /// <summary>Text.</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary>A unique identifier.</summary>
    public static ScalarType Id { get; } = new IdScalar();

    /// <summary>True or false.</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary>A 32-bit integer.</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary>A double-precision number.</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary>A 64-bit integer.</summary>
    public static ScalarType Long { get; } = new LongScalar();

    /// <summary>A point in time.</summary>
    public static ScalarType DateTime { get; } = new DateTimeScalar();

    /// <summary>A calendar date.</summary>
    public static ScalarType LocalDate { get; } = new LocalDateScalar();

    /// <summary>An absolute URL.</summary>
    public static ScalarType Url { get; } = new UrlScalar();

    /// <summary>The five of the specification (section 3.5), which are part of every schema.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [String, Id, Boolean, Int, Float];
}
