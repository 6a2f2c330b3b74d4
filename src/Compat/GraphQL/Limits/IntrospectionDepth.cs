namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>
/// The nesting of each field of <c>__Type</c> that leads to other types, within itself. Lists of types multiply with each level;
/// <c>ofType</c> does not.
/// </summary>
internal readonly record struct IntrospectionDepth(int OfType, int Fields, int InputFields, int Interfaces, int PossibleTypes)
{
    /// <summary>The maximum of the fields that are lists.</summary>
    public int Lists => Math.Max(Math.Max(Fields, InputFields), Math.Max(Interfaces, PossibleTypes));

    /// <summary>The depth of two sibling selections.</summary>
    public static IntrospectionDepth Max(IntrospectionDepth a, IntrospectionDepth b) => new(
        Math.Max(a.OfType, b.OfType),
        Math.Max(a.Fields, b.Fields),
        Math.Max(a.InputFields, b.InputFields),
        Math.Max(a.Interfaces, b.Interfaces),
        Math.Max(a.PossibleTypes, b.PossibleTypes));

    /// <summary>The depth of a field that has this depth below it.</summary>
    public IntrospectionDepth Under(string field) => field switch
    {
        "ofType" => this with { OfType = OfType + 1 },
        "fields" => this with { Fields = Fields + 1 },
        "inputFields" => this with { InputFields = InputFields + 1 },
        "interfaces" => this with { Interfaces = Interfaces + 1 },
        "possibleTypes" => this with { PossibleTypes = PossibleTypes + 1 },
        _ => this,
    };
}
