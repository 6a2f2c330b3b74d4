using KnowledgeGraph.Sources.Formats.Babelon;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class BabelonReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Labels_and_definitions_are_read_whatever_the_order_of_columns()
    {
        using var file = new SourceText(
            "translation_status\tsubject_id\tsource_language\ttranslation_language\tpredicate_id\tsource_value\tcomment\ttranslation_value\n"
            + "OFFICIAL\tHP:0000001\ten\tfr\trdfs:label\tAll\tc\tTous\n"
            + "CANDIDATE\tHP:0000572\ten\tfr\tIAO:0000115\tLoss\tc\t\"Perte (\"\"acuité\"\")\"\n"
            + "OFFICIAL\tHP:0000907\ten\tes\trdfs:label\tAnterior rib cupping\tc\tCostillas \"en copa\"\n");

        var rows = await BabelonReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(
            [
                new(2, "HP:0000001", "rdfs:label", "en", "All", "fr", "Tous", "OFFICIAL"),
                new(3, "HP:0000572", "IAO:0000115", "en", "Loss", "fr", "Perte (\"acuité\")", "CANDIDATE"),
                new(4, "HP:0000907", "rdfs:label", "en", "Anterior rib cupping", "es", "Costillas \"en copa\"", "OFFICIAL"),
            ],
            rows);
    }

    [Fact]
    public async Task What_is_not_translated_has_no_value()
    {
        using var file = new SourceText(
            "subject_id\tpredicate_id\ttranslation_language\ttranslation_value\ttranslation_status\n"
            + "HP:0000001\trdfs:label\tja\tNA\tNOT_TRANSLATED\nHP:0000002\trdfs:label\tja\t\tCANDIDATE\nHP:0000003\trdfs:label\t\tx\tOFFICIAL\n");

        var rows = await BabelonReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal([null, null], rows.Select(row => row.Value));
        Assert.Equal(["NOT_TRANSLATED", "CANDIDATE"], rows.Select(row => row.Status));
        Assert.Equal([(4L, "column 'translation_language' is empty; expected a value")], file.Rejections);
    }

    [Fact]
    public async Task A_file_without_translations_is_an_error()
    {
        using var file = new SourceText("subject_id\tpredicate_id\tobject_id\n");

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await BabelonReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Contains("lacks 'translation_language', 'translation_value'", error.Message);
    }

    [Theory]
    [InlineData("hp-de.babelon.tsv.gz", "de")]
    [InlineData("hp-es.babelon.tsv.gz", "es")]
    [InlineData("hp-fr.babelon.tsv.gz", "fr")]
    [InlineData("hp-ja.babelon.tsv.gz", "ja")]
    [InlineData("hp-zh.babelon.tsv.gz", "zh")]
    public async Task Real_translations_are_those_of_splitting_the_lines_at_tabs(string name, string language)
    {
        var rows = RealData.Lines(name).Select(line => line.Split('\t')).ToList();
        var (id, value, status) = (Array.IndexOf(rows[0], "subject_id"), Array.IndexOf(rows[0], "translation_value"), Array.IndexOf(rows[0], "translation_status"));
        var log = new RecordingLog();

        var translations = await BabelonReader.ReadAsync(new SourceReading(RealData.Path(name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.All(translations, row => Assert.Equal(language, row.Language));
        Assert.Equal(
            rows.Skip(1).Select(row => (row[id], row[status] == "NOT_TRANSLATED" ? null : Unquoted(row[value]))),
            translations.Select(row => (row.SubjectId, row.Value)));
    }

    private static string Unquoted(string cell) =>
        cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"") : cell;
}
