using System.Globalization;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>Parses cells with typed values.</summary>
internal static class TableValues
{
    /// <summary>A Boolean, as true or false in any case, or 1 or 0; null if the cell is empty.</summary>
    public static bool? Boolean(this RowCells table, int column)
    {
        switch (table.Text(column))
        {
            case null:
                return null;
            case "1" or "true" or "True" or "TRUE":
                return true;
            case "0" or "false" or "False" or "FALSE":
                return false;
            default:
                table.Fault(column, "true or false");
                return null;
        }
    }

    /// <summary>A non-negative whole number, also in the form <c>3.0</c>; null if the cell is empty.</summary>
    public static long? Count(this RowCells table, int column)
    {
        if (table.Text(column) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= long.MaxValue && decimal.IsInteger(number))
        {
            return (long)number;
        }

        table.Fault(column, "a whole number from 0");
        return null;
    }

    /// <summary>A number from 0 to <paramref name="greatest"/>; null if the cell is empty.</summary>
    public static double? Number(this RowCells table, int column, double greatest)
    {
        if (table.Text(column) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && number <= greatest)
        {
            return number;
        }

        table.Fault(column, string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {greatest}"));
        return null;
    }
}
