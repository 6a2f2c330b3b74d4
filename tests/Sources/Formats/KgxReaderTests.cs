using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class KgxReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_is_read_by_its_header_whatever_the_order_of_columns()
    {
        using var file = new SourceText(
            "category\tname\tid\tsynonym\txref\tdeprecated\tiri\n"
            + "biolink:Disease|biolink:NamedThing\tAchoo syndrome\tMONDO:0007038\tphotic sneeze reflex|light sneeze\tOMIM:100820\tfalse\thttp://example.org/1\n");

        var node = Assert.Single(await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(2, node.Line);
        Assert.Equal("MONDO:0007038", node.Id);
        Assert.Equal(["biolink:Disease", "biolink:NamedThing"], node.Categories);
        Assert.Equal("Achoo syndrome", node.Name);
        Assert.Equal(["photic sneeze reflex", "light sneeze"], node.Synonyms);
        Assert.Equal(["OMIM:100820"], node.Xrefs);
        Assert.False(node.Deprecated);
        Assert.Null(node.Description);
        Assert.Equal([new("iri", "http://example.org/1")], node.Extra);
        Assert.Empty(file.Rejections);
    }

    [Fact]
    public async Task A_gene_node_has_symbol_aliases_and_previous_symbols()
    {
        using var file = new SourceText(
            "id\tcategory\tsymbol\tfull_name\talias\tprevious_symbol\tlocus_type\tin_taxon\n"
            + "HGNC:26054\tbiolink:Gene\tSLC25A38\tsolute carrier family 25 member 38\tFLJ20551\tA|B\tgene with protein product\tNCBITaxon:9606\n");

        var node = Assert.Single(await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal("SLC25A38", node.Symbol);
        Assert.Equal("solute carrier family 25 member 38", node.FullName);
        Assert.Equal(["FLJ20551"], node.Aliases);
        Assert.Equal(["A", "B"], node.PreviousSymbols);
        Assert.Equal("gene with protein product", node.LocusType);
        Assert.Equal(["NCBITaxon:9606"], node.Taxa);
        Assert.Null(node.Deprecated);
    }

    [Fact]
    public async Task Empty_last_cells_that_were_cut_off_are_empty_and_surplus_cells_reject_the_row()
    {
        using var file = new SourceText(
            "id\tcategory\tname\tin_taxon\tdeprecated\n"
            + "HGNC:1\tbiolink:Gene\tA\tNCBITaxon:9606\ttrue\nMONDO:1\tbiolink:Disease\tB\nMONDO:2\tbiolink:Disease\nMONDO:3\nMONDO:4\tbiolink:Disease\t\t\t\t\n");

        var nodes = await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal([("HGNC:1", "A", 1), ("MONDO:1", "B", 0), ("MONDO:2", null, 0)], nodes.Select(node => (node.Id, node.Name, node.Taxa.Count)));
        Assert.Equal(
            [(5L, "column 'category' is empty; expected at least one value"), (6L, "the row has 6 cells; expected at most 5, as the header has")],
            file.Rejections);
    }

    [Fact]
    public async Task A_quote_is_a_character_in_KGX()
    {
        using var file = new SourceText("id\tcategory\tname\nX:1\tbiolink:Disease\t\"open\nX:2\tbiolink:Disease\t5\" wide\n");

        var nodes = await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(["\"open", "5\" wide"], nodes.Select(node => node.Name));
    }

    [Fact]
    public async Task An_edge_keeps_qualifiers_counts_and_what_was_stated()
    {
        using var file = new SourceText(
            "id\tsubject\tpredicate\tobject\tprimary_knowledge_source\taggregator_knowledge_source\tpublications\thas_evidence\tnegated\t"
            + "frequency_qualifier\thas_count\thas_total\thas_percentage\tonset_qualifier\tsex_qualifier\tmodifier_qualifier\t"
            + "original_subject\tattributed_to\tattribution_reason\tnote\n"
            + "e1\tMONDO:1\tbiolink:has_phenotype\tHP:1\tinfores:hpo-annotations\tinfores:a|infores:b\tPMID:1|PMID:2\tPCS\tTrue\t"
            + "HP:0040283\t3\t10\t30.0\tHP:0003593\tPATO:0000383\tHP:0012825|HP:0012828\t"
            + "OMIM:1\tOMIM:2\tmatches\tkept\n");

        var edge = Assert.Single(await KgxEdgeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(("e1", "MONDO:1", "biolink:has_phenotype", "HP:1"), (edge.Id, edge.Subject, edge.Predicate, edge.Object));
        Assert.Equal("infores:hpo-annotations", edge.PrimaryKnowledgeSource);
        Assert.Equal(["infores:a", "infores:b"], edge.AggregatorKnowledgeSources);
        Assert.Equal(["PMID:1", "PMID:2"], edge.Publications);
        Assert.Equal(["PCS"], edge.Evidence);
        Assert.True(edge.Negated);
        Assert.Equal("HP:0040283", edge.FrequencyQualifier);
        Assert.Equal((3L, 10L, 30.0), (edge.Count, edge.Total, edge.Percentage));
        Assert.Equal("HP:0003593", edge.OnsetQualifier);
        Assert.Equal("PATO:0000383", edge.SexQualifier);
        Assert.Equal(["HP:0012825", "HP:0012828"], edge.ModifierQualifiers);
        Assert.Equal(("OMIM:1", "OMIM:2", "matches"), (edge.OriginalSubject, edge.AttributedTo, edge.AttributionReason));
        Assert.Equal([new("note", "kept")], edge.Extra);
    }

    [Theory]
    [InlineData("e\tA:1\tp\t\t\t", "column 'object' is empty; expected a value")]
    [InlineData("e\tA:1\tp\tB:1\tmaybe\t", "column 'negated' is 'maybe'; expected true or false")]
    [InlineData("e\tA:1\tp\tB:1\t\t2.5", "column 'has_count' is '2.5'; expected a whole number from 0")]
    [InlineData("e\tA:1\tp\tB:1\t\t-1", "column 'has_count' is '-1'; expected a whole number from 0")]
    [InlineData("e\tA:1\tp", "column 'object' is empty; expected a value")]
    [InlineData("e\tA:1\tp\tB:1\t\t\tmore", "the row has 7 cells; expected at most 6, as the header has")]
    public async Task A_bad_row_is_rejected_with_line_and_column_and_the_next_is_read(string row, string reason)
    {
        using var file = new SourceText($"id\tsubject\tpredicate\tobject\tnegated\thas_count\n{row}\n\ngood\tA:1\tp\tB:1\t\t3.0\n");

        var edge = Assert.Single(await KgxEdgeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(("good", 4L, 3L), (edge.Id, edge.Line, edge.Count));
        Assert.Equal([(2L, reason)], file.Rejections);
        Assert.Equal((2L, 1L), (file.Reading.Rows, file.Reading.Rejected));
    }

    [Fact]
    public async Task A_row_that_is_not_UTF8_is_rejected()
    {
        using var file = new SourceText([.. "id\tcategory\tname\nX:1\tc\tcaf"u8, 0xe9, .. "\nX:2\tc\tcafé\n"u8]);

        var node = Assert.Single(await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal("café", node.Name);
        Assert.Equal([(2L, "the text is not valid UTF-8")], file.Rejections);
    }

    [Fact]
    public async Task Missing_columns_are_an_error_that_names_them()
    {
        using var file = new SourceText("id\tsubject\tobject\nx\ty\tz\n");

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await KgxEdgeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(SourceErrorCodes.FileColumnsMissing, error.Code);
        Assert.Equal($"{file.Path}, line 1: the header lacks 'predicate'; it has 'id', 'subject', 'object'", error.Message);
    }

    [Fact]
    public async Task An_empty_file_lacks_all_columns()
    {
        using var file = new SourceText("");

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(SourceErrorCodes.FileColumnsMissing, error.Code);
    }

    [Fact]
    public async Task Real_edges_are_as_many_as_the_lines_after_the_header()
    {
        const string Name = "mondo-rare_edges.tsv.gz";
        var rows = RealData.Lines(Name).Skip(1).Select(line => line.Split('\t')).ToList();
        var log = new RecordingLog();
        var reading = new SourceReading(RealData.Path(Name), log);

        var edges = await KgxEdgeReader.ReadAsync(reading, Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(rows.Select(row => (row[1], row[2], row[3], row[4], row[5])),
            edges.Select(edge => (edge.Subject, edge.Predicate, edge.Object, edge.Relation, edge.KnowledgeSource))!);
        Assert.Equal(new FileInfo(reading.Path).Length, reading.BytesRead);
        Assert.Equal(reading.TotalBytes, reading.BytesRead);
    }
}
