using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The weights in a schema: those of <c>@cost</c>, or the defaults of IBM's specification ("weight"): 1 for composite types and for fields
/// and arguments of these types, 0 for leaves. As in HotChocolate, lists of leaves have weight 1.
/// </summary>
internal static class CostWeights
{
    /// <summary>The weight of resolving a field.</summary>
    public static double Of(FieldDefinition field) =>
        field.CostWeight ?? (field.Type.IsComposite || field.Type.Nullable is ListType ? 1 : 0);

    /// <summary>The weight of an argument or an input field.</summary>
    public static double Of(InputValueDefinition value) =>
        value.CostWeight ?? (value.Type.Named is InputObjectType ? 1 : 0);

    /// <summary>The weight of a value; for an interface or union, the maximum of its possible types.</summary>
    public static double Of(NamedType type, Schema schema) => type switch
    {
        InterfaceType or UnionType => schema.GetPossibleTypes(type).Select(possible => Of(possible, schema)).DefaultIfEmpty(1).Max(),
        _ => type.CostWeight ?? (type is ObjectType ? 1 : 0),
    };
}
