using System.Globalization;
using System.Reflection;

namespace KnowledgeGraph.Bolt;

/// <summary>A Cypher statement with its parameters.</summary>
public class Query
{
    /// <summary>Creates a statement without parameters.</summary>
    public Query(string text)
        : this(text, (IDictionary<string, object?>?)null)
    {
    }

    /// <summary>Creates a statement whose parameters are the public properties of an object.</summary>
    public Query(string text, object? parameters)
        : this(text, ToDictionary(parameters))
    {
    }

    /// <summary>Creates a statement with named parameters.</summary>
    public Query(string text, IDictionary<string, object?>? parameters)
    {
        Text = text;
        Parameters = parameters ?? new Dictionary<string, object?>(StringComparer.Ordinal);
    }

    /// <summary>The text of the statement.</summary>
    public string Text { get; }

    /// <summary>The parameters by name.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"`{Text}`, {Parameters.Count} parameters");

    private static IDictionary<string, object?>? ToDictionary(object? parameters) => parameters switch
    {
        null => null,
        IDictionary<string, object?> map => map,
        _ => parameters.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .ToDictionary(property => property.Name, property => property.GetValue(parameters), StringComparer.Ordinal),
    };
}
