using KnowledgeGraph.Sources.Formats.Hpoa;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class HpoAnnotationReaderTests
{
    private const string OldHeader =
        "#description: HPO annotations for rare diseases [8297: OMIM; 47: DECIPHER; 4264 ORPHANET]\n#date: 2023-01-27\n"
        + "#DatabaseID\tDiseaseName\tQualifier\tHPO_ID\tReference\tEvidence\tOnset\tFrequency\tSex\tModifier\tAspect\tBiocuration\n";

    private const string NewHeader =
        "#description: \"HPO annotations for rare diseases [8181: OMIM; 47: DECIPHER; 4242 ORPHANET]\"\n#version: 2024-04-26\n"
        + "database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\tmodifier\taspect\tbiocuration\n";

    private const string Row =
        "OMIM:619340\tDevelopmental and epileptic encephalopathy 96\tNOT\tHP:0011097\tPMID:31675180;PMID:2\tPCS\tHP:0003593\t1/2\tMALE\t"
        + "HP:0012825;HP:0012828\tP\tHPO:probinson[2021-06-21];HPO:x[2022-01-01]\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(OldHeader)]
    [InlineData(NewHeader)]
    public async Task The_header_of_either_time_is_read(string header)
    {
        using var file = new SourceText(header + Row);

        var row = Assert.Single(await Read(file));

        Assert.Equal(4, row.Line);
        Assert.Equal("OMIM:619340", row.DatabaseId);
        Assert.Equal("Developmental and epileptic encephalopathy 96", row.DiseaseName);
        Assert.True(row.IsNegated);
        Assert.Equal("HP:0011097", row.HpoId);
        Assert.Equal(["PMID:31675180", "PMID:2"], row.References);
        Assert.Equal("PCS", row.Evidence);
        Assert.Equal("HP:0003593", row.Onset);
        Assert.Equal("1/2", row.Frequency);
        Assert.Equal("MALE", row.Sex);
        Assert.Equal(["HP:0012825", "HP:0012828"], row.Modifiers);
        Assert.Equal('P', row.Aspect);
        Assert.Equal(["HPO:probinson[2021-06-21]", "HPO:x[2022-01-01]"], row.Biocuration);
    }

    [Fact]
    public async Task Empty_cells_are_null_and_not_negated()
    {
        using var file = new SourceText(NewHeader + "OMIM:1\t\t\tHP:0000007\tOMIM:1\tIEA\t\t\t\t\tI\t\n");

        var row = Assert.Single(await Read(file));

        Assert.False(row.IsNegated);
        Assert.Null(row.DiseaseName);
        Assert.Null(row.Frequency);
        Assert.Empty(row.Modifiers);
    }

    [Theory]
    [InlineData("OMIM:1\tx\tMAYBE\tHP:1\tOMIM:1\tIEA\t\t\t\t\tP\tc", "column 'qualifier' is 'MAYBE'; expected NOT or nothing")]
    [InlineData("OMIM:1\tx\t\t\tOMIM:1\tIEA\t\t\t\t\tP\tc", "column 'hpo_id' is empty; expected a value")]
    [InlineData("OMIM:1\tx\t\tHP:1\t\tIEA\t\t\t\t\tP\tc", "column 'reference' is empty; expected at least one value")]
    [InlineData("OMIM:1\tx\t\tHP:1\tOMIM:1\tIEA\t\t\t\t\tX\tc", "column 'aspect' is 'X'; expected P, I, C, M or H")]
    [InlineData("OMIM:1\tx\t\tHP:1\tOMIM:1\tIEA\t\t\t\t\t\tc", "column 'aspect' is empty; expected P, I, C, M or H")]
    public async Task A_bad_row_is_rejected(string row, string reason)
    {
        using var file = new SourceText(NewHeader + row + "\n" + Row);

        Assert.Single(await Read(file));
        Assert.Equal([(4L, reason)], file.Rejections);
    }

    [Fact]
    public async Task A_file_without_an_aspect_is_another_file()
    {
        using var file = new SourceText(NewHeader.Replace("aspect", "branch") + Row);

        var error = await Assert.ThrowsAsync<SourceException>(() => Read(file));

        Assert.Equal((SourceErrorCodes.FileColumnsMissing, 3L), (error.Code, error.Line));
        Assert.Contains("lacks 'aspect'", error.Message);
    }

    [Fact]
    public async Task The_real_file_gives_every_row_as_splitting_it_at_tabs_does()
    {
        const string Name = "phenotype.hpoa.gz";
        var expected = RealData.Lines(Name).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();
        var log = new RecordingLog();

        var rows = await HpoAnnotationReader.ReadAsync(new SourceReading(RealData.Path(Name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(expected.Count, rows.Count);
        Assert.Equal(expected.Count(cells => cells[2] == "NOT"), rows.Count(row => row.IsNegated));
        for (var i = 0; i < rows.Count; i++)
        {
            var (cells, row) = (expected[i], rows[i]);
            Assert.True(
                cells[0] == row.DatabaseId && cells[1] == (row.DiseaseName ?? "") && cells[3] == row.HpoId
                && cells[4].Replace("; ", ";").Trim(';') == string.Join(';', row.References) && cells[5] == row.Evidence && cells[6] == (row.Onset ?? "")
                && cells[7] == (row.Frequency ?? "") && cells[8] == (row.Sex ?? "") && cells[9] == string.Join(';', row.Modifiers)
                && cells[10] == row.Aspect.ToString() && cells[11].Replace("; ", ";").Trim(';') == string.Join(';', row.Biocuration) && row.Line == i + 6,
                $"row {i}: {string.Join('|', cells)} and {row}");
        }
    }

    private static async Task<List<HpoAnnotationRow>> Read(SourceText file) =>
        await HpoAnnotationReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);
}
