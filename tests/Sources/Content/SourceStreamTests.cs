using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Sources.Formats.Kgx;
using KnowledgeGraph.Sources.Formats.Obo;

namespace KnowledgeGraph.Sources.Tests.Content;

public sealed class SourceStreamTests
{
    private const string Nodes = "id\tcategory\nX:1\tbiolink:Disease\nX:2\tbiolink:Gene\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Gzip_is_recognised_by_its_first_bytes_not_by_the_name()
    {
        using var plain = new SourceText(Nodes);
        using var gzip = new SourceText(SourceText.Gzip(Nodes));

        Assert.Equal(["X:1", "X:2"], await Ids(plain));
        Assert.Equal(["X:1", "X:2"], await Ids(gzip));
    }

    [Fact]
    public async Task A_gzip_of_several_members_is_read_to_its_end()
    {
        using var file = new SourceText([.. SourceText.Gzip(Nodes), .. SourceText.Gzip("X:3\tbiolink:Disease\n")]);

        Assert.Equal(["X:1", "X:2", "X:3"], await Ids(file));
    }

    [Theory]
    [InlineData(3)] // within the header of the gzip format
    [InlineData(30)] // within the compressed data
    [InlineData(-1)] // within the trailer
    public async Task A_gzip_that_is_cut_is_truncated_not_short(int length)
    {
        var bytes = SourceText.Gzip(Nodes);
        using var file = new SourceText(bytes[..(length < 0 ? bytes.Length + length : length)]);

        var error = await Assert.ThrowsAsync<SourceException>(() => Ids(file));

        Assert.Equal(SourceErrorCodes.FileTruncated, error.Code);
        Assert.Equal($"{file.Path}: the gzip data ends early; expected a complete file, so fetch it again", error.Message);
    }

    [Fact]
    public async Task A_gzip_with_a_wrong_checksum_is_corrupt()
    {
        var bytes = SourceText.Gzip(Nodes);
        bytes[^8] ^= 1; // RFC 1952: CRC32, then ISIZE
        using var file = new SourceText(bytes);

        var error = await Assert.ThrowsAsync<SourceException>(() => Ids(file));

        Assert.Equal(SourceErrorCodes.FileCorrupt, error.Code);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var reading = new SourceReading("/no/such/file.tsv", new RecordingLog());

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await KgxNodeReader.ReadAsync(reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(SourceErrorCodes.FileNotFound, error.Code);
        Assert.Equal("/no/such/file.tsv: no such file or folder", error.Message);
    }

    [Fact]
    public async Task A_folder_is_unreadable_as_a_file()
    {
        var reading = new SourceReading(System.IO.Path.GetTempPath(), new RecordingLog());

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await KgxNodeReader.ReadAsync(reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(SourceErrorCodes.FileUnreadable, error.Code);
    }

    [Fact]
    public async Task Progress_counts_bytes_of_the_file_and_rows()
    {
        var bytes = SourceText.Gzip(Nodes);
        using var file = new SourceText(bytes);

        await Ids(file);

        Assert.Equal(bytes.Length, file.Reading.TotalBytes);
        Assert.Equal(bytes.Length, file.Reading.BytesRead);
        Assert.Equal(2, file.Reading.Rows);
    }

    [Fact]
    public async Task The_hash_is_that_of_the_bytes_on_disk()
    {
        var bytes = SourceText.Gzip(Nodes);
        using var file = new SourceText(bytes);
        Assert.Null(file.Reading.Sha256);

        await Ids(file);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.Reading.Sha256);
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_stops()
    {
        using var file = new SourceText(Nodes);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await KgxNodeReader.ReadAsync(file.Reading, source.Token).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_line_without_end_is_an_error_and_does_not_fill_the_memory()
    {
        using var table = new SourceText(Endless("id\tcategory\n"));
        using var ontology = new SourceText(Endless("format-version: 1.2\n"));

        var tableError = await Assert.ThrowsAsync<SourceException>(() => Ids(table));
        var ontologyError = await Assert.ThrowsAsync<SourceException>(() => OboReader.ReadAsync(ontology.Reading, Cancel));

        Assert.Equal((SourceErrorCodes.FileMalformed, 2L), (tableError.Code, tableError.Line));
        Assert.Equal(
            $"{ontology.Path}, line 2: the line is longer than 64 MB; expected a text file with line feeds", ontologyError.Message);
    }

    private static byte[] Endless(string start)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(start));
            var megabyte = new byte[1024 * 1024];
            megabyte.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 160; i++)
            {
                gzip.Write(megabyte);
            }
        }

        return compressed.ToArray();
    }

    private static async Task<List<string>> Ids(SourceText file) =>
        await KgxNodeReader.ReadAsync(file.Reading, Cancel).Select(node => node.Id).ToListAsync(Cancel);
}
