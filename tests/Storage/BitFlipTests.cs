using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>One bit of a release file is flipped, wherever it is: what is read is what was written, or an error with a code.</summary>
public sealed class BitFlipTests : IAsyncLifetime
{
    private const int Flips = 300;

    private readonly TemporaryFolder _folder = new();
    private readonly GraphContent _content = RandomGraph.Make(seed: 1);
    private string _file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(_content, Stop);
        _file = Path.Combine(_folder.Path, "releases", _content.Info.Hash + ".db");
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public Task A_flipped_bit_is_found_or_changes_nothing_when_the_release_is_opened_after_it() =>
        FlipAsync(seed: 1, atLeast: 30, flip =>
        {
            flip();
            return EmbeddedKnowledgeGraph.Open(_file);
        });

    [Fact]
    public Task A_flipped_bit_is_found_or_changes_nothing_while_the_release_is_open() =>
        FlipAsync(seed: 2, atLeast: 5, flip =>
        {
            var graph = EmbeddedKnowledgeGraph.Open(_file);
            flip();
            return graph;
        });

    [Fact]
    public async Task Every_flipped_bit_of_a_text_is_found()
    {
        // A text lies in the file as it is written, so each of its bits is part of an answer.
        var bytes = await File.ReadAllBytesAsync(_file, Stop);
        var text = EntityTextJson.Write(_content.Texts.MaxBy(text => EntityTextJson.Write(text).Length)!);
        var start = bytes.AsSpan().IndexOf(text);
        Assert.True(start > 0, "the text was not found in the file");
        for (var bit = 0; bit < text.Length * 8; bit += 5)
        {
            using var graph = EmbeddedKnowledgeGraph.Open(_file);
            Flip((start * 8L) + bit);
            var error = await Assert.ThrowsAsync<GraphStoreException>(async () => await graph.ReadAllAsync(Stop));
            Assert.Equal("RELEASE_DAMAGED", error.Code);
            Flip((start * 8L) + bit);
        }
    }

    [Fact]
    public async Task Verifying_finds_damage_and_names_the_release_and_the_way_back()
    {
        var verifier = new ReleaseVerifier(_folder.Path);
        Assert.Equal(_content.Info.Hash, (await verifier.VerifyAsync(null, Stop)).Hash);
        Assert.Equal(new FileInfo(_file).Length, (await verifier.VerifyAsync(_content.Info.Hash[..8], Stop)).Bytes);
        var bytes = await File.ReadAllBytesAsync(_file, Stop);
        Flip(bytes.AsSpan().IndexOf(EntityTextJson.Write(_content.Texts[0])) * 8L);

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => verifier.VerifyAsync(null, Stop));
        Assert.Equal("RELEASE_DAMAGED", error.Code);
        Assert.Contains(_content.Info.Hash, error.Message, StringComparison.Ordinal);
        Assert.Contains("kg release use HASH", error.Message, StringComparison.Ordinal);
        Assert.Equal("RELEASE_UNKNOWN", (await Assert.ThrowsAsync<GraphStoreException>(() => verifier.VerifyAsync("xyz", Stop))).Code);
    }

    private async Task FlipAsync(int seed, int atLeast, Func<Action, EmbeddedKnowledgeGraph> open)
    {
        // Reproducible on purpose.
        var random = new Random(seed);
        var found = 0;
        for (var i = 0; i < Flips; i++)
        {
            var bit = random.NextInt64(new FileInfo(_file).Length * 8);
            try
            {
                using var graph = open(() => Flip(bit));
                SameContent.AssertSame(_content, await graph.ReadAllAsync(Stop));
            }
            catch (GraphStoreException error)
            {
                Assert.Contains(error.Code, (string[])["RELEASE_DAMAGED", "RELEASE_FORMAT"]);
                found++;
            }

            Flip(bit);
        }

        Assert.True(found >= atLeast, $"only {found} of {Flips} flips were found: nothing was tested");
        using var whole = EmbeddedKnowledgeGraph.Open(_file);
        SameContent.AssertSame(_content, await whole.ReadAllAsync(Stop));
    }

    private void Flip(long bit) => BitFlip.At(_file, bit);
}
