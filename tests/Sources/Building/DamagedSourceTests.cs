using System.Formats.Tar;
using System.Text;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>Whatever is wrong with a file, an import ends with a release or with a coded error.</summary>
public sealed class DamagedSourceTests
{
    private const int Step = 5;

    private static readonly byte[] Damages = [0, 0xff, (byte)'"', (byte)'\\', (byte)'\t', (byte)'\n', (byte)'{'];

    private static readonly Dictionary<string, byte[]> Sources = new()
    {
        ["obographs"] = Bytes("""{"graphs":[{"id":"http://purl.obolibrary.org/obo/hp.json","meta":{"version":"hp/releases/2023-01-27"},"nodes":[{"id":"http://purl.obolibrary.org/obo/HP_0000001","lbl":"All","type":"CLASS"}],"edges":[{"sub":"http://purl.obolibrary.org/obo/HP_0000118","pred":"is_a","obj":"http://purl.obolibrary.org/obo/HP_0000001"}]}]}"""),
        ["OBO"] = Bytes("format-version: 1.2\nontology: hp\n\n[Term]\nid: HP:0000001\nname: All\nsynonym: \"x\" EXACT [a:1] {b=\"c\"}\nxref: UMLS:C1 \"d\"\n\n[Term]\nid: HP:0000118\nis_a: HP:0000001 ! All\n"),
        ["HPOA"] = Bytes(Texts.Hpoa.Replace(" | ", "\t") + "OMIM:1\tD\t\tHP:0001873\tPMID:1\tPCS\t\t3/4\t\t\tP\tHPO:x\n"),
        ["SSSOM"] = Bytes(Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\n").Replace(" | ", "\t")),
        ["GARD"] = Bytes(Texts.Gard + "GARD:0000001,OMIM,OMIM:1,Disorder,\"Disease, rare\",A,B|C\n"),
        ["KGX TSV"] = Bytes("id\tcategory\tname\nMONDO:0000001\tbiolink:Disease\tdisease\n"),
        ["KGX JSON Lines"] = Bytes("{\"id\": \"MONDO:0000001\", \"category\": [\"biolink:Disease\"], \"name\": \"dis\\u0065ase\"}\n{\"id\": \"HP:0000001\", \"category\": \"x\"}\n"),
        ["KGX JSON"] = Bytes("{\"nodes\": [{\"id\": \"MONDO:0000001\", \"category\": [\"biolink:Disease\"]}],\n \"edges\": [{\"subject\": \"MONDO:0000001\", \"negated\": true}]}"),
        ["gzip"] = SourceText.Gzip("id\tcategory\tname\nMONDO:0000001\tbiolink:Disease\tdisease\n"),
        ["UTF-16"] = [0xff, 0xfe, .. Encoding.Unicode.GetBytes("id\tcategory\tname\nMONDO:0000001\tbiolink:Disease\tdisease\n")],
        ["tar"] = Tar("id\tcategory\tname\nMONDO:0000001\tbiolink:Disease\tdisease\n"),
    };

    public static TheoryData<string> Names => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_that_is_cut_anywhere_ends_in_a_release_or_a_coded_error(string name)
    {
        var whole = Sources[name];
        for (var length = 0; length < whole.Length; length += Step)
        {
            await AssertCodedAsync(whole[..length], $"{name} cut at {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_with_a_wrong_byte_anywhere_ends_in_a_release_or_a_coded_error(string name)
    {
        for (var position = 0; position < Sources[name].Length; position += Step)
        {
            byte[] damaged = [.. Sources[name]];
            damaged[position] = Damages[position / Step % Damages.Length];
            await AssertCodedAsync(damaged, $"{name} with {damaged[position]} at {position}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\r")]
    [InlineData("#")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("{\"graphs\": null}")]
    [InlineData("{\"graphs\": [{\"id\": \"\\ud800\"}]}")]
    [InlineData("{\"graphs\": [{\"\\ud800\": []}]}")]
    [InlineData("format-version: 1.2\n")]
    [InlineData("[Term]\n")]
    [InlineData("id\tcategory")]
    [InlineData("id\tcategory\n")]
    [InlineData("subject_id\tpredicate_id\tobject_id\n")]
    [InlineData("GardID,XrefSource,SourceID,MapRelationship")]
    public Task An_empty_file_and_one_that_is_all_header_end_likewise(string content) => AssertCodedAsync(Bytes(content), content);

    private static async Task AssertCodedAsync(byte[] content, string what)
    {
        using var folder = new SourceFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "source"), content, TestContext.Current.CancellationToken);
        try
        {
            await folder.ImportAsync();
        }
        catch (ImportException e)
        {
            Assert.Matches("^[A-Z_]+$", e.Code);
        }
        catch (Exception e)
        {
            Assert.Fail($"{what}: {e}");
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Tar(string content)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Ustar, leaveOpen: true))
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "n.tsv") { DataStream = new MemoryStream(Bytes(content)) });
        }

        return bytes.ToArray()[..2048];
    }
}
