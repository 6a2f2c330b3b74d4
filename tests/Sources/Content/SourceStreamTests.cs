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
    [InlineData(1)]
    [InlineData(444)]
    [InlineData(70_000)]
    public async Task Padding_behind_gzip_data_is_noted_and_the_rows_are_read(int padding)
    {
        using var file = new SourceText([.. SourceText.Gzip(Nodes), .. SourceText.Gzip("X:3\tbiolink:Disease\n"), .. new byte[padding]]);

        Assert.Equal(["X:1", "X:2", "X:3"], await Ids(file));
        var (code, message) = Assert.Single(file.Reading.Notes);
        Assert.Equal(ReportCodes.PaddingIgnored, code);
        Assert.Contains("all zero", message, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file.Path, Cancel))), file.Reading.Sha256);
        Assert.Equal(file.Reading.TotalBytes, file.Reading.BytesRead);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\0\0garbage")]
    [InlineData("\u0001\0\0")]
    public async Task Other_bytes_behind_gzip_data_are_noted_with_their_number(string tail)
    {
        using var file = new SourceText([.. SourceText.Gzip(Nodes), .. Encoding.UTF8.GetBytes(tail)]);

        Assert.Equal(["X:1", "X:2"], await Ids(file));
        var (code, message) = Assert.Single(file.Reading.Notes);
        Assert.Equal(ReportCodes.TrailingBytes, code);
        Assert.StartsWith($"{tail.Length} bytes follow the end of the gzip data and are not read.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x1f }, SourceErrorCodes.FileTruncated)]
    [InlineData(new byte[] { 0x1f, 0x8b, 1, 2, 3 }, SourceErrorCodes.FileCorrupt)]
    public async Task What_begins_like_a_further_member_must_be_one(byte[] tail, string code)
    {
        using var file = new SourceText([.. SourceText.Gzip(Nodes), .. tail]);
        Assert.Equal(code, (await Assert.ThrowsAsync<SourceException>(() => Ids(file))).Code);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = "id\tcategory\tname\r\nX:1\tbiolink:Disease\tÄrger 症\r\n";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        using var plain = new SourceText(bytes);
        using var gzip = new SourceText(Gzip(bytes));

        foreach (var file in new[] { plain, gzip })
        {
            var node = Assert.Single(await KgxNodeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));
            Assert.Equal(("X:1", "Ärger 症"), (node.Id, node.Name));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x00, 0xd8, (byte)'a', 0 })] // a high surrogate alone
    [InlineData(new byte[] { (byte)'a' })] // half of a unit
    public async Task Broken_UTF16_is_malformed(byte[] tail)
    {
        using var file = new SourceText([0xff, 0xfe, .. Encoding.Unicode.GetBytes(Nodes), .. tail]);
        Assert.Equal(SourceErrorCodes.FileMalformed, (await Assert.ThrowsAsync<SourceException>(() => Ids(file))).Code);
    }

    [Fact]
    public async Task Lines_may_end_with_carriage_returns_alone()
    {
        using var table = new SourceText(Nodes.Replace('\n', '\r'));
        using var ontology = new SourceText("format-version: 1.2\r\r[Term]\rid: X:1\rname: x\r");

        Assert.Equal(["X:1", "X:2"], await Ids(table));
        Assert.Equal("x", Assert.Single((await OboReader.ReadAsync(ontology.Reading, Cancel)).Terms).Label);
    }

    [Fact]
    public async Task A_row_with_a_byte_of_zero_is_rejected()
    {
        using var table = new SourceText("id\tcategory\nX:1\tbio\0link:Disease\nX:2\tbiolink:Gene\n");
        using var ontology = new SourceText("format-version: 1.2\n\n[Term]\nid: X:1\nname: a\0b\n");

        Assert.Equal(["X:2"], await Ids(table));
        Assert.Equal([(2L, "the text contains a zero byte")], table.Rejections);
        await OboReader.ReadAsync(ontology.Reading, Cancel);
        Assert.Equal([(5L, "the text contains a zero byte")], ontology.Rejections);
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

    private static byte[] Gzip(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
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
