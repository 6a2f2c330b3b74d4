using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Bolt;

/// <summary>Decides whether a server's certificate is trusted.</summary>
public abstract class TrustManager
{
    /// <summary>Whether the certificate is trusted for this address; the errors are the platform's findings.</summary>
    public abstract bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);

    /// <summary>Trusts every certificate: encryption without authentication of the server.</summary>
    public static TrustManager CreateInsecure(bool verifyHostname = false) => new InsecureTrust(verifyHostname);

    /// <summary>Trusts certificates issued by the platform's certificate authorities.</summary>
    public static TrustManager CreateChainTrust(
        bool verifyHostname = true,
        X509RevocationMode revocationMode = X509RevocationMode.NoCheck,
        X509RevocationFlag revocationFlag = X509RevocationFlag.ExcludeRoot,
        bool useMachineContext = false) => new ChainTrust(verifyHostname, revocationMode, revocationFlag, useMachineContext);

    /// <summary>Trusts the given certificates and certificates issued by them.</summary>
    public static TrustManager CreateCertTrust(IEnumerable<X509Certificate2> trusted, bool verifyHostname = true) =>
        new CertificateTrust([.. trusted], verifyHostname);

    private static bool IsNamed(SslPolicyErrors errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);

    private sealed class InsecureTrust(bool verifyHostname) : TrustManager
    {
        public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors) =>
            !verifyHostname || IsNamed(sslPolicyErrors);
    }

    private sealed class ChainTrust(bool verifyHostname, X509RevocationMode mode, X509RevocationFlag flag, bool useMachineContext) : TrustManager
    {
        public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
        {
            using var own = new X509Chain(useMachineContext);
            own.ChainPolicy.RevocationMode = mode;
            own.ChainPolicy.RevocationFlag = flag;
            own.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
            return (!verifyHostname || IsNamed(sslPolicyErrors)) && own.Build(certificate);
        }
    }

    private sealed class CertificateTrust(X509Certificate2[] trusted, bool verifyHostname) : TrustManager
    {
        public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
        {
            using var own = new X509Chain();
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            own.ChainPolicy.CustomTrustStore.AddRange(trusted);
            own.ChainPolicy.ExtraStore.AddRange(chain.ChainPolicy.ExtraStore);
            return (!verifyHostname || IsNamed(sslPolicyErrors)) && own.Build(certificate);
        }
    }
}
