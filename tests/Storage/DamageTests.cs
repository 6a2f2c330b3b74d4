using System.Text;
using KnowledgeGraph.Contract.Tests;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Tests;

public sealed class DamageTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private string _file = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Content, Stop);
        _file = Path.Combine(_folder.Path, "releases", SmallGraph.Content.Info.Hash + ".db");
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_changed_byte_in_a_column_is_found_when_the_release_is_opened()
    {
        var bytes = await File.ReadAllBytesAsync(_file, Stop);

        // The ids of all entities lie one after the other in one column.
        var place = bytes.AsSpan().IndexOf("HGNC:1HP:0001626"u8);
        Assert.True(place > 0, "the column of ids was not found in the file");
        bytes[place]++;
        await File.WriteAllBytesAsync(_file, bytes, Stop);

        await AssertDamagedAsync("column entity.id.utf8");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task A_truncated_file_is_damaged(int length)
    {
        await using (var file = new FileStream(_file, FileMode.Open))
        {
            file.SetLength(length);
        }

        await AssertDamagedAsync("");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_damaged()
    {
        await File.WriteAllTextAsync(_file, "id\tcategory\nMONDO:0000001\tbiolink:Disease\n", Stop);
        await AssertDamagedAsync("");
    }

    [Fact]
    public async Task Another_database_is_not_a_release()
    {
        File.Delete(_file);
        await ExecuteAsync("CREATE TABLE something (x)");
        await AssertDamagedAsync("not a release file");
    }

    [Fact]
    public async Task A_missing_column_is_damage()
    {
        await ExecuteAsync("DELETE FROM index_column WHERE name = 'assertion.type'");
        await AssertDamagedAsync("column assertion.type is missing");
    }

    [Fact]
    public async Task A_release_of_another_format_is_named_and_says_to_import_again()
    {
        await ExecuteAsync("PRAGMA user_version = 99");
        var error = await OpenAsync();
        Assert.Equal("RELEASE_FORMAT", error.Code);
        Assert.Contains($"The release {SmallGraph.Content.Info.Hash} has format 99", error.Message, StringComparison.Ordinal);
        Assert.Contains("kg import", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_of_an_older_format_is_kept_beside_the_one_that_is_imported_next()
    {
        await ExecuteAsync("PRAGMA user_version = 1");
        var old = await File.ReadAllBytesAsync(_file, Stop);
        var newer = RandomGraph.Make(1);

        await new ReleaseWriter(_folder.Path).WriteAsync(newer, Stop);

        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(newer.Info.Hash, lease.Graph.Release.Hash);
        Assert.Equal([newer.Info.Hash, SmallGraph.Content.Info.Hash], store.Releases());
        Assert.Equal(old, await File.ReadAllBytesAsync(_file, Stop));
        Assert.Equal("RELEASE_FORMAT", (await Assert.ThrowsAsync<GraphStoreException>(async () => await store.LeaseAsync(SmallGraph.Content.Info.Hash, Stop))).Code);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_damage_found_when_it_is_asked_for()
    {
        await ExecuteAsync("UPDATE entity_text SET body = x'7B'");
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);

        var error = await Assert.ThrowsAsync<GraphStoreException>(async () => await lease.Graph.TextsAsync([Curie.Parse(SmallGraph.Alpha)], Stop));
        Assert.Equal("RELEASE_DAMAGED", error.Code);
        Assert.Contains(_file, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_again_mends_a_damaged_release()
    {
        await File.WriteAllTextAsync(_file, "damaged", Stop);
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Content, Stop);

        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(SmallGraph.Content.Entities.Count, (await lease.Graph.ReadAllAsync(Stop)).Texts.Count);
    }

    [Fact]
    public async Task A_new_release_that_cannot_be_read_is_reported_once_and_the_old_one_goes_on()
    {
        var problem = new TaskCompletionSource<GraphStoreException>(TaskCreationOptions.RunContinuationsAsynchronously);
        var problems = 0;
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path, onProblem: found =>
        {
            Interlocked.Increment(ref problems);
            problem.TrySetResult(found);
        });
        using (await store.LeaseCurrentAsync(Stop))
        {
            var other = new string('b', 64);
            await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "releases", other + ".db"), Encoding.UTF8.GetBytes("damaged"), Stop);
            await File.WriteAllTextAsync(Path.Combine(_folder.Path, "current"), $"{other}\n{SmallGraph.Content.Info.Hash}\n", Stop);
        }

        Assert.Equal("RELEASE_DAMAGED", (await problem.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop)).Code);
        await Task.Delay(TimeSpan.FromMilliseconds(600), Stop);
        Assert.Equal(1, problems);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(SmallGraph.Content.Info.Hash, lease.Graph.Release.Hash);
    }

    private async Task AssertDamagedAsync(string problem)
    {
        var error = await OpenAsync();
        Assert.Equal("RELEASE_DAMAGED", error.Code);
        Assert.Contains(_file, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private async Task<GraphStoreException> OpenAsync()
    {
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        return await Assert.ThrowsAsync<GraphStoreException>(async () => await store.LeaseCurrentAsync(Stop));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_file};Pooling=False");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
