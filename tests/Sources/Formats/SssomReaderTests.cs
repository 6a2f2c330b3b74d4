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
