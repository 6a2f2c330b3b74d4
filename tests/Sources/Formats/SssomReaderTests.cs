using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class SssomReaderTests
{
    private const string Metadata =
        "# comment: The latest OMIM is integrated with every Mondo release.\n"
        + "# curie_map:\n#   MONDO: http://purl.obolibrary.org/obo/MONDO_\n#   OMIM: \"https://omim.org/entry/\"\n"
        + "# creator_id:\n#   - orcid:0000-0002-7356-1779\n"
        + "# license: https://creativecommons.org/publicdomain/zero/1.0/\n"
        + "# mapping_set_id: http://purl.obolibrary.org/obo/mondo/mappings/x.sssom.tsv\n"
        + "# mapping_set_version: http://purl.obolibrary.org/obo/mondo/releases/2026-08-04/mappings/x.sssom.tsv\n"
        + "# object_source: infores:omim\n# subject_source: infores:mondo\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metadata_and_mappings_are_read_whatever_the_columns()
    {
        using var file = new SourceText(
            Metadata + "subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\n"
            + "MONDO:0000911\tobsolete dilated cardiomyopathy 1T\tskos:exactMatch\t\tOMIM:613740\tsemapv:ManualMappingCuration\t0.95\n"
            + "MONDO:1\t\tskos:broadMatch\tNot\tOMIM:2\t\t\n");

        var mappings = await SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        var set = mappings[0].Set;
        Assert.Equal("http://purl.obolibrary.org/obo/mondo/mappings/x.sssom.tsv", set.MappingSetId);
        Assert.Equal("http://purl.obolibrary.org/obo/mondo/releases/2026-08-04/mappings/x.sssom.tsv", set.MappingSetVersion);
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", set.License);
        Assert.Equal(("infores:mondo", "infores:omim", null), (set.SubjectSource, set.ObjectSource, set.Date));
        Assert.Equal(
            [new("MONDO", "http://purl.obolibrary.org/obo/MONDO_"), new("OMIM", "https://omim.org/entry/")], set.CurieMap);
        Assert.Equal(("MONDO:0000911", "obsolete dilated cardiomyopathy 1T", 13L), (mappings[0].SubjectId, mappings[0].SubjectLabel, mappings[0].Line));
        Assert.Equal(("skos:exactMatch", "OMIM:613740", 0.95), (mappings[0].PredicateId, mappings[0].ObjectId, mappings[0].Confidence));
        Assert.False(mappings[0].IsNegated);
        Assert.True(mappings[1].IsNegated);
        Assert.Null(mappings[1].SubjectLabel);
        Assert.Same(set, mappings[1].Set);
    }

    [Fact]
    public async Task A_file_without_metadata_has_an_empty_header()
    {
        using var file = new SourceText("subject_id\tpredicate_id\tobject_id\tobject_label\nA:1\tskos:exactMatch\tB:1\t\"say \"\"b\"\"\"\n");

        var mapping = Assert.Single(await SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Empty(mapping.Set.CurieMap);
        Assert.Null(mapping.Set.License);
        Assert.Equal("say \"b\"", mapping.ObjectLabel);
    }

    [Fact]
    public async Task Metadata_is_yaml_with_quotes_inline_maps_lists_and_folded_texts()
    {
        using var file = new SourceText(
            "#curie_map: {MONDO: http://purl.obolibrary.org/obo/MONDO_, 'OMIM': \"https://omim.org/entry/\"}\n"
            + "#mapping_set_id: 'the set''s id'\n#mapping_set_description: >\n#  first: line\n#\n#  second\t\t\n"
            + "#mapping_provider: \"a \\\"quoted\\\" name\"\n#mapping_date: 2026-08-04\n#license: null\n#object_source:\n#other: [[a, {b: [c]}]]\n"
            + "subject_id\tpredicate_id\tobject_id\nA:1\tskos:exactMatch\tB:1\n");

        var set = Assert.Single(await SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel)).Set;

        Assert.Equal(
            [new("MONDO", "http://purl.obolibrary.org/obo/MONDO_"), new("OMIM", "https://omim.org/entry/")], set.CurieMap);
        Assert.Equal(("the set's id", "a \"quoted\" name", "2026-08-04"), (set.MappingSetId, set.MappingProvider, set.Date));
        Assert.Null(set.License);
        Assert.Null(set.ObjectSource);
    }

    [Theory]
    [InlineData("#object_source: x\n#license: \"open\n", 2, "While scanning a quoted scalar, found unexpected end of stream.")]
    [InlineData("#license: a: b\n", 1, "While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("#license: a\n#subject_source: b\n#license: c\n", 3, "'license' is given twice")]
    [InlineData("#license: a\n#curie_map:\n#  A: b\n#  A: c\n", 4, "'A' is given twice")]
    [InlineData("#license: a\n#curie_map: none\n", 2, "expected 'curie_map' as lines 'name: value'")]
    [InlineData("#curie_map:\n#  A: [b]\n", 2, "expected 'A' as one text")]
    [InlineData("#license:\n#  - a\n", 2, "expected 'license' as one text")]
    [InlineData("#Mappings of OMIM.\n", 1, "expected the metadata as lines 'name: value'")]
    [InlineData("#[a]: b\n", 1, "expected a name before the colon")]
    [InlineData("#license: a\n#---\n#license: b\n", 2, "expected a single YAML document")]
    public async Task Bad_metadata_is_an_error_with_its_line(string metadata, int line, string problem)
    {
        using var file = new SourceText(metadata + "subject_id\tpredicate_id\tobject_id\nA:1\tskos:exactMatch\tB:1\n");

        var failure = await Assert.ThrowsAsync<SourceException>(() => SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel).AsTask());

        Assert.Equal(SourceErrorCodes.FileMalformed, failure.Code);
        Assert.Equal($"{file.Path}, line {line}: the metadata is not valid: {problem}", failure.Message);
    }

    [Fact]
    public async Task Metadata_that_is_nested_without_end_exhausts_neither_stack_nor_time()
    {
        using var file = new SourceText(
            $"#license: a\n#other: {new string('[', 100_000)}\nsubject_id\tpredicate_id\tobject_id\nA:1\tskos:exactMatch\tB:1\n");

        var failure = await Assert.ThrowsAsync<SourceException>(() => SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel).AsTask());

        Assert.Equal(SourceErrorCodes.FileMalformed, failure.Code);
        Assert.Contains("'other' is nested more than 100 levels deep", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\tskos:exactMatch\t\tB:1\t", "column 'subject_id' is empty; expected a value")]
    [InlineData("A:1\tskos:exactMatch\tNever\tB:1\t", "column 'predicate_modifier' is 'Never'; expected Not or nothing")]
    [InlineData("A:1\tskos:exactMatch\t\tB:1\t1.5", "column 'confidence' is '1.5'; expected a number from 0 to 1")]
    public async Task A_bad_mapping_is_rejected(string row, string reason)
    {
        using var file = new SourceText($"subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tconfidence\n{row}\n");

        Assert.Empty(await SssomReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));
        Assert.Equal([(2L, reason)], file.Rejections);
    }

    [Theory]
    [InlineData("mondo_exactmatch_omim.sssom.tsv.gz")]
    [InlineData("mondo_hasdbxref_gard.sssom.tsv.gz")]
    [InlineData("mondo_exactmatch_orphanet.sssom.tsv.gz")]
    [InlineData("mondo_closematch_meddra.sssom.tsv.gz")]
    [InlineData("mondo_narrowmatch_icd10cm.sssom.tsv.gz")]
    public async Task Real_mappings_are_those_of_splitting_the_lines_at_tabs(string name)
    {
        var rows = RealData.Lines(name).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();
        var target = Array.IndexOf(rows[0], "object_id");
        var log = new RecordingLog();

        var mappings = await SssomReader.ReadAsync(new SourceReading(RealData.Path(name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(
            rows.Skip(1).Select(row => (row[0], row[1], row[2], row[target])),
            mappings.Select(mapping => (mapping.SubjectId, mapping.SubjectLabel ?? "", mapping.PredicateId, mapping.ObjectId)));
        Assert.Contains("releases/2026-08-04/", mappings[0].Set.MappingSetVersion);
    }
}
