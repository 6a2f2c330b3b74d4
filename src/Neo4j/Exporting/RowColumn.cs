using System.Globalization;

namespace KnowledgeGraph.Neo4j;

/// <summary>A column of rows: values of one type, written as text and converted back by Cypher.</summary>
/// <param name="kind">The type.</param>
internal sealed class RowColumn(RowColumn.Kind kind)
{
    private int _filled;

    /// <summary>The types of values.</summary>
    internal enum Kind
    {
        /// <summary>Strings.</summary>
        Text,

        /// <summary>Integers.</summary>
        Integer,

        /// <summary>Floats.</summary>
        Float,

        /// <summary>Booleans.</summary>
        Truth,

        /// <summary>Lists of strings.</summary>
        Texts,

        /// <summary>Lists of integers.</summary>
        Integers,

        /// <summary>Lists of floats.</summary>
        Floats,
    }

    /// <summary>The type of a value.</summary>
    /// <exception cref="ArgumentException">Columns of this type are not supported.</exception>
    public static Kind KindOf(object? value) => value switch
    {
        string => Kind.Text,
        int or long => Kind.Integer,
        double => Kind.Float,
        bool => Kind.Truth,
        string[] { Length: > 0 } => Kind.Texts,
        int[] { Length: > 0 } => Kind.Integers,
        double[] { Length: > 0 } => Kind.Floats,
        _ => throw new ArgumentException($"there are no columns of {value?.GetType().Name ?? "null"}, nor of empty lists", nameof(value)),
    };

    /// <summary>Formats a value as the text of a cell.</summary>
    public static string Cell(object? value, Separators separators) => value switch
    {
        null => separators.None,
        string text => text,
        bool truth => truth ? "true" : "false",
        double number when !double.IsFinite(number) => throw CypherLiteral.NotFinite(number),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string[] texts => string.Join(separators.Item, texts),
        int[] integers => string.Join(separators.Item, integers.Select(integer => Cell(integer, separators))),
        double[] numbers => string.Join(separators.Item, numbers.Select(number => Cell(number, separators))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">Its type differs from the column's.</exception>
    public void Include(object? value)
    {
        if (KindOf(value) != kind)
        {
            throw new ArgumentException($"a column of {kind} cannot hold a {KindOf(value)}", nameof(value));
        }

        _filled++;
    }

    /// <summary>The expression that converts a cell back to a value.</summary>
    /// <param name="cell">The cell, as an expression.</param>
    /// <param name="rows">The number of rows; if some have no value, the expression checks for that.</param>
    /// <param name="separators">The separators used in the cells.</param>
    public string Value(string cell, int rows, Separators separators)
    {
        var value = kind switch
        {
            Kind.Text => cell,
            Kind.Integer => $"toInteger({cell})",
            Kind.Float => $"toFloat({cell})",
            Kind.Truth => $"toBoolean({cell})",
            Kind.Texts => $"split({cell}, '{separators.Item}')",
            Kind.Integers => $"[i IN split({cell}, '{separators.Item}') | toInteger(i)]",
            _ => $"[i IN split({cell}, '{separators.Item}') | toFloat(i)]",
        };
        return _filled == rows ? value : $"CASE {cell} WHEN '{separators.None}' THEN null ELSE {value} END";
    }
}
