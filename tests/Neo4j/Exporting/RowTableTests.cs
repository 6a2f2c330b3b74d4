using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>The rows of a batch as lines of text, and the expression that makes maps of them.</summary>
public sealed class RowTableTests
{
    private static readonly string[] Publications = ["PMID:1", "PMID:2"];
    private static readonly int[] Rows = [3, 4];
    private static readonly double[] Parts = [3.0, 0.25];
    private static readonly string[] Single = ["c"];
    private static readonly int[] One = [5];

    [Fact]
    public void A_row_is_a_line_and_each_cell_becomes_a_value_of_its_type() => Assert.Equal(
        """
        [x IN [line IN [
          'O\'Brien|7|0.5|true|PMID:1;PMID:2|3;4|3;0.25',
          'b|-8|1|false|c|5|3;0.25'
        ] | split(line, '|')] | {name: x[0], rank: toInteger(x[1]), value: toFloat(x[2]), negated: toBoolean(x[3]), publications: split(x[4], ';'), rows: [i IN split(x[5], ';') | toInteger(i)], parts: [i IN split(x[6], ';') | toFloat(i)]}]
        """,
        Written(
            ValueMap.Of(("name", "O'Brien"), ("rank", 7), ("value", 0.5), ("negated", true), ("publications", Publications), ("rows", Rows), ("parts", Parts)),
            ValueMap.Of(("name", "b"), ("rank", -8), ("value", 1.0), ("negated", false), ("publications", Single), ("rows", One), ("parts", Parts))));

    [Fact]
    public void A_value_that_a_row_does_not_have_is_told_from_an_empty_one() => Assert.Equal(
        """
        [x IN [line IN [
          '|~',
          '~|'
        ] | split(line, '|')] | {name: CASE x[0] WHEN '~' THEN null ELSE x[0] END, symbol: CASE x[1] WHEN '~' THEN null ELSE x[1] END}]
        """,
        Written(ValueMap.Of(("name", "")), ValueMap.Of(("symbol", ""))));

    [Fact]
    public void The_cells_of_a_map_stand_after_those_of_its_row() => Assert.Equal(
        """
        [x IN [line IN [
          '1|2|PCS|~',
          '3|4|TAS|MALE'
        ] | split(line, '|')] | {row: toInteger(x[0]), subject: toInteger(x[1]), properties: {evidence: x[2], sex: CASE x[3] WHEN '~' THEN null ELSE x[3] END}}]
        """,
        Written(
            ValueMap.Of(("row", 1), ("properties", ValueMap.Of(("evidence", "PCS"))), ("subject", 2)),
            ValueMap.Of(("row", 3), ("properties", ValueMap.Of(("evidence", "TAS"), ("sex", "MALE"))), ("subject", 4))));

    [Fact]
    public void What_divides_cells_is_in_none_of_the_texts()
    {
        Assert.Equal(new Separators("|", ";", "~"), Separators.For(["a,b", "\t"]));
        Assert.Equal(new Separators(";", "^", "‖"), Separators.For(["a|b~", "¦"]));
        Assert.Equal(new Separators("\ue000", "\ue002", "\ue003"), Separators.For(["|;~^¦‖", "\ue001"]));
        Assert.Throws<ArgumentException>(() => Separators.For(["|;~^¦", string.Concat(Enumerable.Range(0xE000, 0x1000).Select(code => (char)code))]));
    }

    [Fact]
    public void What_a_line_cannot_say_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Written(ValueMap.Of(("value", double.NaN))));
        Assert.Throws<ArgumentException>(() => Written(ValueMap.Of(("texts", Array.Empty<string>()))));
        Assert.Throws<ArgumentException>(() => Written(ValueMap.Of(("value", 1)), ValueMap.Of(("value", 1.0))));
        Assert.Throws<ArgumentException>(() => Written(ValueMap.Of(("value", null))));
    }

    private static string Written(params Dictionary<string, object?>[] rows)
    {
        var text = new StringBuilder();
        new RowTable(rows).Append(text);
        return text.ToString();
    }
}
