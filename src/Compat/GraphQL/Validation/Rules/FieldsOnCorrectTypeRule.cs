using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A field must exist on the type that it is selected on (specification §5.3.1).</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Field-Selections";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is not null && definition is null)
        {
            var name = field.Name.Value;
            var hint = Suggestions.DidYouMean(TypesWith(name, parent), "to use an inline fragment on ");
            if (hint.Length == 0 && parent is ComplexType complex)
            {
                hint = Suggestions.DidYouMean(name, complex.Fields.Select(known => known.Name));
            }

            Report($"Cannot query field \"{name}\" on type \"{parent}\".{hint}", field);
        }
    }

    /// <summary>
    /// The possible types of an abstract type that have the field: interfaces first, because they cover several types.
    /// </summary>
    private List<string> TypesWith(string field, NamedType parent)
    {
        if (parent is ObjectType)
        {
            return [];
        }

        var objects = Context.Schema.GetPossibleTypes(parent).Where(type => type.FindField(field) is not null).ToList();
        var interfaces = objects.SelectMany(type => type.Interfaces)
            .Where(type => type.FindField(field) is not null)
            .CountBy(type => type.Name)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key);
        return [.. interfaces, .. objects.Select(type => type.Name).Order(StringComparer.Ordinal)];
    }
}
