using System.Reflection;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Creates enums of the schema from C# enums.</summary>
internal static class EnumFactory
{
    public static EnumType Make(Type type, Annotations annotations) => new(
        NamingConventions.TypeName(type),
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => new EnumValueDefinition(
                NamingConventions.EnumValueName(field),
                field.GetValue(obj: null),
                annotations.Describe(field),
                Annotations.DeprecationReason(field))),
        annotations.Describe(type),
        type)
    {
        CostWeight = Annotations.Find<CostAttribute>(type)?.Weight,
    };
}
