namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>The scalars available in every schema: those of the specification, and those needed for C# types.</summary>
internal static class BuiltInScalars
{
    /// <summary>Text.</summary>
    public static ScalarType String { get; } = new StringType();

    /// <summary>A unique identifier.</summary>
    public static ScalarType Id { get; } = new IdType();

    /// <summary>True or false.</summary>
    public static ScalarType Boolean { get; } = new BooleanType();

    /// <summary>A 32-bit integer.</summary>
    public static ScalarType Int { get; } = new IntType();

    /// <summary>A double-precision number.</summary>
    public static ScalarType Float { get; } = new FloatType();

    /// <summary>A 64-bit integer.</summary>
    public static ScalarType Long { get; } = new LongType();

    /// <summary>A point in time.</summary>
    public static ScalarType DateTime { get; } = new DateTimeType();

    /// <summary>A calendar date.</summary>
    public static ScalarType LocalDate { get; } = new LocalDateType();

    /// <summary>An absolute URL.</summary>
    public static ScalarType Url { get; } = new UrlType();

    /// <summary>The five scalars of the specification (section 3.5).</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [String, Id, Boolean, Int, Float];

    /// <summary>All built-in scalars.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [.. Specified, Long, DateTime, LocalDate, Url];
}
