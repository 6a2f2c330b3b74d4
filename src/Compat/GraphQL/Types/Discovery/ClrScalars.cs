using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Maps C# types to scalars.</summary>
internal static class ClrScalars
{
    private static readonly Dictionary<Type, ScalarType> ByType = new()
    {
        [typeof(string)] = BuiltInScalars.String,
        [typeof(bool)] = BuiltInScalars.Boolean,
        [typeof(int)] = BuiltInScalars.Int,
        [typeof(long)] = BuiltInScalars.Long,
        [typeof(double)] = BuiltInScalars.Float,
        [typeof(DateTimeOffset)] = BuiltInScalars.DateTime,
        [typeof(DateOnly)] = BuiltInScalars.LocalDate,
        [typeof(Uri)] = BuiltInScalars.Url,
    };

    public static ScalarType? Find(Type type) => ByType.GetValueOrDefault(type);
}
