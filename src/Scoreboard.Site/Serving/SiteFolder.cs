namespace Scoreboard.Site.Serving;

/// <summary>Finds the file of the built site that an address means, as a static host would.</summary>
/// <param name="root">The output folder; it may come into being later, and be replaced at any time.</param>
public sealed class SiteFolder(string root)
{
    /// <summary>Whether there is a site, of this run or an earlier one.</summary>
    public bool Exists => File.Exists(Path.Combine(root, "index.html"));

    /// <summary>The page for addresses that mean nothing; null when the site has none.</summary>
    public string? NotFoundPage => FileAt("404.html");

    /// <param name="address">Decoded, starting with a slash.</param>
    /// <returns>A full path; null when there is no such file, or the address points out of the site.</returns>
    public string? FileOf(string address)
    {
        var path = address[1..];
        return FileAt(path is "" || path.EndsWith('/') ? $"{path}index.html" : path);
    }

    /// <summary>Whether the address is a folder of pages named without the slash at its end.</summary>
    public bool LacksSlash(string address) => !address.EndsWith('/') && FileOf($"{address}/") is not null;

    private string? FileAt(string path)
    {
        var file = Path.Combine(root, path);
        return StaysInside(path) && File.Exists(file) ? file : null;
    }

    private static bool StaysInside(string path) =>
        !path.Any(c => char.IsControl(c) || c is '\\' or ':') && !path.Split('/').Any(part => part is "" or "." or "..");
}
