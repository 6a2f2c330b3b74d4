using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>Sources in tar archives, plain and compressed.</summary>
public sealed class ArchiveTests
{
    private const string Nodes = "id\tcategory\tname\nMONDO:0008785\tbiolink:Disease\tsideroblastic anemia 2\nHP:0001903\tbiolink:PhenotypicFeature\tAnemia\n";

    private const string Edges =
        "subject\tpredicate\tobject\tprimary_knowledge_source\nMONDO:0008785\tbiolink:has_phenotype\tHP:0001903\tinfores:hpo-annotations\nMONDO:0008785\tbiolink:has_phenotype\tHP:1\tinfores:hpo-annotations\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, TarEntryFormat.Pax)]
    [InlineData(true, TarEntryFormat.Ustar)]
    [InlineData(false, TarEntryFormat.Gnu)]
    public async Task Each_member_that_is_a_source_is_a_source_with_its_own_name(bool compressed, TarEntryFormat format)
    {
        using var folder = With("graph.tar.gz", Tar(format, compressed, ("./g_nodes.tsv", Text(Nodes)), ("sub/g_edges.tsv", Gzip(Text(Edges))), ("README.md", Text("Dear reader"))));

        var graph = await folder.ImportAsync();

        Assert.Equal(["graph.tar.gz!g_nodes.tsv", "graph.tar.gz!sub/g_edges.tsv"], graph.Info.Sources.Select(source => source.Name));
        Assert.Single(graph.About("MONDO:0008785", RelationshipType.HasPhenotype));
        var rejected = Assert.Single(graph.Report.Items, item => item.Severity == ReportSeverity.Rejected);
        Assert.Equal(("graph.tar.gz!sub/g_edges.tsv", 3L), (rejected.Source, rejected.Line));
        Assert.Equal("graph.tar.gz!README.md", Assert.Single(graph.Items(ReportCodes.FileIgnored)).Subject);
    }

    [Fact]
    public async Task An_archive_gives_the_content_of_its_files()
    {
        using var packed = With("graph.tar.gz", Tar(TarEntryFormat.Pax, compressed: true, ("e.tsv", Text(Edges)), ("n.tsv", Text(Nodes))));
        using var loose = new SourceFolder().With("n.tsv", Nodes).With("e.tsv", Edges);

        Assert.Equal((await loose.ImportAsync()).Info.Hash, (await packed.ImportAsync()).Info.Hash);
    }

    [Fact]
    public async Task Of_members_with_one_name_the_last_counts_as_when_they_are_unpacked()
    {
        using var folder = With("a.tar", Tar(TarEntryFormat.Pax, compressed: false, ("n.tsv", Text(Nodes.Replace("Anemia", "Old"))), ("n.tsv", Text(Nodes))));

        var graph = await folder.ImportAsync();

        Assert.Equal("Anemia", graph.Get<Phenotype>("HP:0001903").Name);
        Assert.Contains("a later member", Assert.Single(graph.Items(ReportCodes.FileIgnored)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_without_a_source_that_is_named_is_an_error_that_says_what_its_files_are()
    {
        using var folder = With("a.tar.gz", Tar(TarEntryFormat.Pax, compressed: true, ("x.owl", Text("<?xml version=\"1.0\"?><rdf:RDF>")), ("y.zip", [.. "PK\x3\x4"u8])));

        var error = await Assert.ThrowsAsync<ImportException>(() => SourceFolder.ImportAsync([Path.Combine(folder.Path, "a.tar.gz")]));

        Assert.Equal(SourceErrorCodes.FileForeign, error.Code);
        Assert.Contains("x.owl: it is RDF/XML", error.Message, StringComparison.Ordinal);
        Assert.Contains("y.zip: it is packed with zip", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5, SourceErrorCodes.FileTruncated)]
    [InlineData(0.97, SourceErrorCodes.FileTruncated)]
    public async Task An_archive_that_is_cut_is_truncated(double part, string code)
    {
        var whole = Tar(TarEntryFormat.Pax, compressed: true, ("n.tsv", Text(Nodes)), ("e.tsv", Text(Edges + Noise())));
        using var folder = With("a.tar.gz", whole[..(int)(whole.Length * part)]);
        Assert.Equal(code, (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Code);
    }

    [Fact]
    public async Task A_plain_archive_that_is_cut_within_a_member_is_truncated()
    {
        var whole = Tar(TarEntryFormat.Ustar, compressed: false, ("n.tsv", Text(Nodes)), ("e.tsv", Text(Edges + Noise())));
        using var folder = With("a.tar", whole[..(whole.Length / 2)]);
        Assert.Equal(SourceErrorCodes.FileTruncated, (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Code);
    }

    [Fact]
    public async Task An_archive_with_a_broken_header_is_corrupt()
    {
        var bytes = Tar(TarEntryFormat.Ustar, compressed: false, ("n.tsv", Text(Nodes)), ("e.tsv", Text(Edges)));
        bytes[124] = (byte)'z'; // POSIX.1-1988: the size, in octal digits
        using var folder = With("a.tar", bytes);
        Assert.Equal(SourceErrorCodes.FileCorrupt, (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Code);
    }

    [Fact]
    public async Task What_follows_the_end_of_an_archive_is_listed()
    {
        byte[] two = [.. Tar(TarEntryFormat.Ustar, compressed: false, ("n.tsv", Text(Nodes))), .. Tar(TarEntryFormat.Ustar, compressed: false, ("e.tsv", Text(Edges)))];
        using var folder = With("a.tar", two);
        var item = Assert.Single((await folder.ImportAsync()).Items(ReportCodes.TrailingBytes));
        Assert.Equal((ReportSeverity.Refused, "a.tar"), (item.Severity, item.Subject));
    }

    private static SourceFolder With(string name, byte[] content)
    {
        var folder = new SourceFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, name), content);
        return folder;
    }

    /// <summary>Rows that gzip cannot shorten much, so that an archive is longer than the buffers.</summary>
    private static string Noise()
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, 4000).Select(_ => $"MONDO:{random.Next(1000000, 9999999)}\tbiolink:treats\tX:{random.NextInt64()}\tinfores:x\n"));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Tar(TarEntryFormat format, bool compressed, params (string Name, byte[] Content)[] members)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, format, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                TarEntry entry = format switch
                {
                    TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, name),
                    TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name),
                    _ => new UstarTarEntry(TarEntryType.RegularFile, name),
                };
                entry.DataStream = new MemoryStream(content);
                tar.WriteEntry(entry);
            }
        }

        return compressed ? Gzip(bytes.ToArray()) : bytes.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}
