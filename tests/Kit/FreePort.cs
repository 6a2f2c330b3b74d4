using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Kit.Tests;

/// <summary>A port of this machine that nobody listens on.</summary>
public static class FreePort
{
    public static int Find()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
