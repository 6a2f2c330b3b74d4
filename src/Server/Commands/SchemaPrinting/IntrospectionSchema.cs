using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A schema as returned by introspection (GraphQL specification §4.2). What a service does not return is null.</summary>
internal sealed record IntrospectionSchema
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string? Description { get; init; }

    public required TypeName QueryType { get; init; }

    public TypeName? MutationType { get; init; }

    public TypeName? SubscriptionType { get; init; }

    public required IReadOnlyList<IntrospectionType> Types { get; init; }

    public required IReadOnlyList<IntrospectionDirective> Directives { get; init; }

    /// <summary>Reads the response of a service to <see cref="IntrospectionQuery"/>, or its <c>data</c> alone.</summary>
    /// <exception cref="InvalidDataException">The text is not such a response; the message says why.</exception>
    public static IntrospectionSchema Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors))
            {
                throw new InvalidDataException($"The response to the introspection query contains errors: {errors}");
            }

            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data))
            {
                root = data;
            }

            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("__schema", out var schema)
                ? schema.Deserialize<IntrospectionSchema>(Options)
                    ?? throw new InvalidDataException("The field '__schema' of the introspection result is null.")
                : throw new InvalidDataException("The introspection result lacks the field '__schema', at its root or in 'data'.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The text is not an introspection result: {e.Message}", e);
        }
    }
}

/// <summary>The name of a root type.</summary>
internal sealed record TypeName(string Name);

/// <summary>A type of the schema.</summary>
internal sealed record IntrospectionType
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? SpecifiedByURL { get; init; }

    public bool? IsOneOf { get; init; }

    public IReadOnlyList<IntrospectionField>? Fields { get; init; }

    public IReadOnlyList<IntrospectionInputValue>? InputFields { get; init; }

    public IReadOnlyList<IntrospectionTypeReference>? Interfaces { get; init; }

    public IReadOnlyList<IntrospectionEnumValue>? EnumValues { get; init; }

    public IReadOnlyList<IntrospectionTypeReference>? PossibleTypes { get; init; }
}

/// <summary>An element that can be deprecated.</summary>
internal abstract record IntrospectionMember
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public bool? IsDeprecated { get; init; }

    public string? DeprecationReason { get; init; }
}

/// <summary>A field of an object or interface.</summary>
internal sealed record IntrospectionField : IntrospectionMember
{
    public required IReadOnlyList<IntrospectionInputValue> Args { get; init; }

    public required IntrospectionTypeReference Type { get; init; }
}

/// <summary>An argument, or a field of an input object.</summary>
internal sealed record IntrospectionInputValue : IntrospectionMember
{
    public required IntrospectionTypeReference Type { get; init; }

    public string? DefaultValue { get; init; }
}

/// <summary>A value of an enum.</summary>
internal sealed record IntrospectionEnumValue : IntrospectionMember;

/// <summary>A directive.</summary>
internal sealed record IntrospectionDirective
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public bool? IsRepeatable { get; init; }

    public required IReadOnlyList<string> Locations { get; init; }

    public required IReadOnlyList<IntrospectionInputValue> Args { get; init; }
}

/// <summary>A type by name, or wrapped in lists and non-null.</summary>
internal sealed record IntrospectionTypeReference
{
    public required string Kind { get; init; }

    public string? Name { get; init; }

    public IntrospectionTypeReference? OfType { get; init; }

    /// <summary>The reference in the type system language, such as <c>[ID!]!</c>.</summary>
    public override string ToString() => Kind switch
    {
        "NON_NULL" => $"{Wrapped}!",
        "LIST" => $"[{Wrapped}]",
        _ => Name ?? throw new InvalidDataException($"A type of kind {Kind} has no name."),
    };

    private IntrospectionTypeReference Wrapped =>
        OfType ?? throw new InvalidDataException($"A type of kind {Kind} has no wrapped type: it is nested deeper than the query follows.");
}
