using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Bolt.Tests.Real;

/// <summary>TLS and passwords against a real Neo4j.</summary>
[Collection("Servers of their own")]
public sealed class SecureServerTests : IAsyncLifetime
{
    private readonly X509Certificate2 _certificate = SelfSigned();
    private LocalNeo4j? _server;

    public async ValueTask InitializeAsync() => _server = await LocalNeo4j.TryStartAsync(folder =>
    {
        var certificates = Directory.CreateDirectory(Path.Combine(folder, "certificates")).FullName;
        File.WriteAllText(Path.Combine(certificates, "private.key"), _certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(certificates, "public.crt"), _certificate.ExportCertificatePem());
        return
        [
            "dbms.security.auth_enabled=true",
            "dbms.security.auth_minimum_password_length=1",
            "dbms.ssl.policy.bolt.enabled=true",
            $"dbms.ssl.policy.bolt.base_directory={certificates}",
            "dbms.ssl.policy.bolt.private_key=private.key",
            "dbms.ssl.policy.bolt.public_certificate=public.crt",
            "server.bolt.tls_level=REQUIRED",
        ];
    });

    [Fact]
    public async Task Only_who_is_trusted_and_knows_the_password_gets_in()
    {
        Assert.SkipWhen(_server is null, Neo4jHome.HowToGetOne);
        var address = $"127.0.0.1:{_server.Port}";
        var initial = AuthTokens.Basic("neo4j", "neo4j");

        // The first password has to be changed before anything else is allowed.
        await using (var driver = GraphDatabase.Driver($"bolt+ssc://{address}", initial))
        {
            await using var session = driver.AsyncSession(o => o.WithDatabase("system"));
            await (await session.RunAsync("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", new { password = "sesame" })).ConsumeAsync();
        }

        var token = AuthTokens.Basic("neo4j", "sesame");
        foreach (var scheme in new[] { "bolt+ssc", "neo4j+ssc" })
        {
            await using var driver = GraphDatabase.Driver($"{scheme}://{address}", token);
            Assert.True(driver.Encrypted);
            await using var session = driver.AsyncSession();
            var rows = await (await session.RunAsync("UNWIND range(1, 20000) AS n RETURN n, toString(n) AS text")).ToListAsync(record => record);
            Assert.Equal(20_000, rows.Count);
        }

        await using (var driver = GraphDatabase.Driver($"bolt://{address}", token, o => o
            .WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(TrustManager.CreateCertTrust([_certificate]))))
        {
            await driver.VerifyConnectivityAsync();
        }

        await using (var driver = GraphDatabase.Driver($"bolt+s://{address}", token))
        {
            var error = await Assert.ThrowsAsync<SecurityException>(driver.VerifyConnectivityAsync);
            Assert.Equal(BoltErrorCodes.TlsFailed, error.Code);
        }

        await using (var driver = GraphDatabase.Driver($"bolt+ssc://{address}", AuthTokens.Basic("neo4j", "wrong")))
        {
            var error = await Assert.ThrowsAsync<AuthenticationException>(driver.VerifyConnectivityAsync);
            Assert.Equal("Neo.ClientError.Security.Unauthorized", error.Code);
        }

        // Without TLS the server hangs up.
        await using (var driver = GraphDatabase.Driver($"bolt://{address}", token, o => o.WithConnectionTimeout(TimeSpan.FromSeconds(5))))
        {
            await Assert.ThrowsAnyAsync<Neo4jException>(driver.VerifyConnectivityAsync);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _certificate.Dispose();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }
}
