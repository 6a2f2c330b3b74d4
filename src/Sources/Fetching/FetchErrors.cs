using System.Globalization;
using System.Net;
using static KnowledgeGraph.Sources.Fetching.FetchErrorCodes;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Creates each <see cref="FetchException"/>; methods are named for the failure.</summary>
internal static class FetchErrors
{
    private const string Again = "run the same command again to resume";
    private const string ByHand = "download the file manually into the folder under this name, or report that the address has changed";

    public static FetchException Unreachable(Exception cause) =>
        new(FetchErrorCodes.Unreachable, $"the server cannot be reached ({cause.Message.TrimEnd('.')})", $"check the network and the proxy settings, then {Again}", mayRetry: true, inner: cause);

    public static FetchException Refused(HttpStatusCode status) =>
        new(FetchErrorCodes.Refused, $"the server responded with {Status(status)}", ByHand, mayRetry: false);

    public static FetchException Busy(HttpStatusCode status, TimeSpan? retryAfter) =>
        new(FetchErrorCodes.Busy, $"the server responded with {Status(status)}", $"wait a while, then {Again}", mayRetry: true, retryAfter);

    public static FetchException BusyForLong(HttpStatusCode status, TimeSpan retryAfter) =>
        new(FetchErrorCodes.Busy, $"the server responded with {Status(status)} and requests a wait of {Seconds(retryAfter)}", $"wait that long, then {Again}", mayRetry: false);

    public static FetchException Stalled(TimeSpan limit, Exception cause) =>
        new(FetchErrorCodes.Stalled, $"nothing arrived for {Seconds(limit)}", Again, mayRetry: true, inner: cause);

    public static FetchException Broken(Exception cause) =>
        new(Incomplete, $"the connection broke before the end of the file ({cause.Message.TrimEnd('.')})", Again, mayRetry: true, inner: cause);

    public static FetchException WrongLength(long received, long expected) =>
        new(Incomplete, string.Create(CultureInfo.InvariantCulture, $"{received} bytes arrived, but the server stated {expected}"), Again, mayRetry: true);

    public static FetchException Empty() => new(Incomplete, "the file is empty", ByHand, mayRetry: false);

    public static FetchException WrongRange(string found) =>
        new(Incomplete, $"the server sent a different part of the file than requested ({found})", Again, mayRetry: true);

    public static FetchException WrongChecksum(string algorithm, string expected, string found) =>
        new(Checksum, $"the {algorithm} of the file is {found}, but the server says {expected}", Again, mayRetry: true);

    public static FetchException NothingNew() =>
        new(FetchErrorCodes.Refused, "the server responded that the file is unchanged, although the request was unconditional", ByHand, mayRetry: false);

    public static FetchException TooManyRedirects(HttpStatusCode status, Uri? to, int most) =>
        new(Redirects, $"the address redirects more than {most} times, or to an unencrypted address (last {Status(status)} to {to?.ToString() ?? "nowhere"})", ByHand, mayRetry: false);

    public static FetchException Foreign(string expected, string found) =>
        new(FetchErrorCodes.Foreign, $"expected {expected}, but {found}", $"open the address in a browser to see what it returns, or {ByHand}", mayRetry: false);

    private static string Status(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s");
}
