using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Sources.Fetching;
using Microsoft.AspNetCore.Http;
using static KnowledgeGraph.Sources.Tests.Fetching.FetchRun;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>What comes is compared with what the server says, and with the format that is expected.</summary>
public sealed class CheckTests
{
    private const string Wrong = "1B2M2Y8AsgTpgAmY7PhCfg==";

    public static TheoryData<string, string, string> Checksums => new()
    {
        { "Content-MD5", Base64(CryptographicOperations.HashData(HashAlgorithmName.MD5, FileBytes)), Wrong },
        { "x-goog-hash", $"crc32c=AAAAAA==, md5={Base64(CryptographicOperations.HashData(HashAlgorithmName.MD5, FileBytes))}", $"md5={Wrong}" },
        { "Digest", $"SHA-256={Base64(SHA256.HashData(FileBytes))}", $"SHA-256={Wrong}" },
        { "Repr-Digest", $"sha-256=:{Base64(SHA256.HashData(FileBytes))}:", $"sha-256=:{Wrong}:" },
    };

    [Theory]
    [MemberData(nameof(Checksums))]
    public async Task A_file_that_is_not_the_one_of_the_checksum_is_fetched_again(string header, string right, string wrong)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag, null, (header, wrong)), Answer.Whole(FileBytes, Tag, null, (header, right)));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Equal([null, null], server.Requests.Select(request => request.Range));
    }

    [Theory]
    [MemberData(nameof(Checksums))]
    public async Task A_file_that_is_never_the_one_of_the_checksum_fails(string header, string right, string wrong)
    {
        Assert.NotEqual(right, wrong);
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag, null, (header, wrong)));
        using var run = new FetchRun();
        Assert.Contains(Wrong, run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Checksum).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checksum_of_what_is_stored_compressed_is_none_of_the_file()
    {
        await using var server = await FileServer.InTurnAsync(
            Answer.Whole(FileBytes, Tag, null, ("x-goog-hash", $"md5={Wrong}"), ("x-goog-stored-content-encoding", "gzip")));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body>Log in</body></html>\n", "it is a web page")]
    [InlineData("format-version: 1.4\nontology: hp\n", "OBO ontology")]
    public async Task Something_else_than_the_file_is_refused(string content, string found)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(Encoding.UTF8.GetBytes(content)));
        using var run = new FetchRun();
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Foreign);
        Assert.Contains(found, failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole([]));
        using var run = new FetchRun();
        run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Incomplete);
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status410Gone)]
    [InlineData(StatusCodes.Status304NotModified)]
    public async Task A_refusal_is_final_and_the_other_files_come(int status)
    {
        await using var server = await FileServer.StartAsync(context => context.Request.Path == "/b" ? Answer.Status(status)(context) : Answer.Whole(FileBytes)(context));
        using var run = new FetchRun();
        var results = await run.AllAsync([Source(server, "a"), Source(server, "b"), Source(server, "c")]);
        Assert.Equal([FetchState.Fetched, FetchState.Failed, FetchState.Fetched], results.Select(result => result.State));
        Assert.Equal(FetchErrorCodes.Refused, results[1].Failure!.Code);
        Assert.Equal(["a", "c"], run.Files);
        Assert.Equal(3, server.Requests.Count);
    }

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);
}
