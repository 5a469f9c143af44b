using System.Net;

namespace RoleCompare.Web.Hosting;

/// <summary>Without a login nobody else may reach the app: it listens to this machine only.</summary>
internal static class LoopbackOnly
{
    /// <summary>Refuses an address that others can reach.</summary>
    /// <param name="urls">The addresses, separated by semicolons.</param>
    /// <exception cref="RoleCompareException">One of them is not of this machine.</exception>
    public static void Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                throw new RoleCompareException($"--urls names '{url}', which is no address; write one such as {WebHost.DefaultAddress}.");
            if (address.Host != "localhost" && !(IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)))
                throw new RoleCompareException($"--urls names {address.Host}, which other machines can reach, and there is no login. Use 127.0.0.1 or localhost, or the hosted mode (docs/hosting.md).");
        }
    }
}
