using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The weights of a schema's parts: what <c>@cost</c> says, else the defaults of IBM's specification ("weight"), by which
/// composite types and what gives or takes them weigh 1 and leaves nothing. As in HotChocolate, lists of leaves weigh 1.
/// </summary>
internal static class CostWeights
{
    /// <summary>The weight of resolving a field.</summary>
    public static double Of(FieldDefinition field) =>
        field.CostWeight ?? (field.Type.IsComposite || field.Type.Nullable is ListType ? 1 : 0);

    /// <summary>The weight of giving an argument or an input field.</summary>
    public static double Of(InputValueDefinition value) =>
        value.CostWeight ?? (value.Type.Named is InputObjectType ? 1 : 0);

    /// <summary>The weight of a value; of an interface or union, that of the heaviest type it can have.</summary>
    public static double Of(NamedType type, Schema schema) => type switch
    {
        InterfaceType or UnionType => schema.GetPossibleTypes(type).Select(possible => Of(possible, schema)).DefaultIfEmpty(1).Max(),
        _ => type.CostWeight ?? (type is ObjectType ? 1 : 0),
    };
}
