using System.CommandLine.Parsing;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Checks the addresses that the server listens on, and explains failures to listen.</summary>
internal static class ListenAddresses
{
    /// <summary>Checks <c>--urls</c> before anything is built.</summary>
    public static void Validate(OptionResult option)
    {
        foreach (var url in (option.GetValueOrDefault<string>() ?? "").Split(';'))
        {
            if (!IsAddress(url))
            {
                option.AddError($"'{url}' is not a valid address to listen on; expected for example http://localhost:5080");
            }
        }
    }

    /// <summary>The address at which this machine reaches the server: the first one it listens on, with a host name in place of "any address".</summary>
    public static string ToAsk(string urls)
    {
        var first = urls.Split(';')[0];
        return IsAddress(first) && BindingAddress.Parse(first) is { Host: "0.0.0.0" or "[::]" or "*" or "+" } any
            ? string.Create(CultureInfo.InvariantCulture, $"{any.Scheme}://localhost:{any.Port}")
            : first;
    }

    /// <summary>Starts a server.</summary>
    /// <exception cref="CommandException">It cannot listen: PORT_IN_USE, PORT_DENIED or ADDRESS_UNUSABLE.</exception>
    public static async Task ListenAsync(WebApplication server, string urls, CancellationToken cancellationToken)
    {
        try
        {
            await server.StartAsync(cancellationToken);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw new CommandException("PORT_IN_USE", $"{urls} is in use by another program; stop that program, or choose another address with --urls.", failure);
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AccessDenied)
        {
            throw new CommandException("PORT_DENIED", $"the system does not permit this program to listen at {urls}; choose a port above 1023 with --urls.", failure);
        }
        catch (Exception failure) when (failure is SocketException or IOException { InnerException: SocketException })
        {
            throw new CommandException("ADDRESS_UNUSABLE", $"this program cannot listen at {urls}: {failure.Message} Choose another address with --urls.", failure);
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
