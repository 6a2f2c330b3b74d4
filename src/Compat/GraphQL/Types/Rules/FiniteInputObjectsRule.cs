namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>
/// An input object must have a finite value: in every cycle, some field must accept null or an empty list (specification §3.10,
/// Circular References). For a oneOf input object, one field with a finite value is sufficient.
/// </summary>
internal static class FiniteInputObjectsRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        var endless = Endless(schema.Types.OfType<InputObjectType>());
        var next = endless
            .SelectMany(type => type.Fields.Select(field => (Type: type, Field: field)))
            .Where(member => Needs(member.Type, member.Field) is { } needed && endless.Contains(needed))
            .ToDictionary(
                member => SchemaCoordinate.OfMember(member.Type.Name, member.Field.Name),
                member => (Owner: member.Type, Needed: (InputObjectType)member.Field.Type.Named));
        foreach (var cycle in Cycles.Find(next.Keys, Next))
        {
            var path = string.Join(", ", cycle.Select(field => $"\"{field}\""));
            report(cycle[0], $"Input object \"{next[cycle[0]].Owner}\" has no finite value, as it must contain itself through {path}.");
        }

        IEnumerable<SchemaCoordinate> Next(SchemaCoordinate field) => next[field].Needed.Fields
            .Select(below => SchemaCoordinate.OfMember(next[field].Needed.Name, below.Name))
            .Where(next.ContainsKey);
    }

    /// <summary>The input objects without a finite value: those that remain after removing all that have one.</summary>
    private static HashSet<InputObjectType> Endless(IEnumerable<InputObjectType> types)
    {
        var endless = types.ToHashSet();
        var containing = endless
            .SelectMany(type => type.Fields.Select(field => (Type: type, Needed: Needs(type, field))))
            .Where(member => member.Needed is not null)
            .ToLookup(member => member.Needed!, member => member.Type);
        var pending = new Queue<InputObjectType>(endless);
        while (pending.TryDequeue(out var type))
        {
            if (endless.Contains(type) && IsFinite(type))
            {
                endless.Remove(type);
                foreach (var container in containing[type])
                {
                    pending.Enqueue(container);
                }
            }
        }

        return endless;

        bool IsFinite(InputObjectType type) => type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Any(field => !IsEndless(type, field))
            : !type.Fields.Any(field => IsEndless(type, field));

        bool IsEndless(InputObjectType type, InputValueDefinition field) =>
            Needs(type, field) is { } needed && endless.Contains(needed);
    }

    /// <summary>The input object that the field's value must contain; null if it can be null, an empty list or a leaf.</summary>
    private static InputObjectType? Needs(InputObjectType type, InputValueDefinition field) =>
        (type.IsOneOf || field.Type.IsNonNull ? field.Type.Nullable : null) as InputObjectType;
}
