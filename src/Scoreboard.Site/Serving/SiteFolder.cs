using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Scoreboard.Site.Serving;

/// <summary>Finds the file of the built site that an address means, as a static host would.</summary>
/// <param name="root">The output folder; it may come into being later, and be replaced at any time.</param>
public sealed class SiteFolder(string root)
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".xml"] = "application/xml", [".geojson"] = "application/geo+json", [".md"] = "text/plain" },
    };

    /// <summary>Whether there is a site, of this run or an earlier one.</summary>
    public bool Exists => File.Exists(Path.Combine(root, "index.html"));

    /// <summary>The page for addresses that mean nothing; null when the site has none.</summary>
    public IFileInfo? NotFoundPage => FileAt("404.html");

    /// <param name="address">Decoded, starting with a slash.</param>
    /// <returns>Null when there is no such file, or the address points out of the site.</returns>
    public IFileInfo? FileOf(string address)
    {
        var path = address[1..];
        return FileAt(path is "" || path.EndsWith('/') ? $"{path}index.html" : path);
    }

    /// <summary>Whether the address is a folder of pages named without the slash at its end.</summary>
    public bool LacksSlash(string address) => !address.EndsWith('/') && FileOf($"{address}/") is not null;

    /// <summary>What browsers and readers are told a file is, by its ending; everything of ours is UTF-8.</summary>
    public static string TypeOf(string name)
    {
        var type = Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }

    /// <param name="path">One with an empty part is no file's, though the disk would overlook it.</param>
    private IFileInfo? FileAt(string path)
    {
        if (path.Split('/').Contains("") || !Directory.Exists(root))
        {
            return null;
        }

        using PhysicalFileProvider files = new(root);
        var file = files.GetFileInfo(path);
        return file.Exists && !IsBehindLink(file.PhysicalPath!) ? file : null;
    }

    /// <summary>The program writes no links: one that lies in the site leads to what nobody meant to serve.</summary>
    private bool IsBehindLink(string file)
    {
        var folder = new FileInfo(file).Directory;
        var isLink = new FileInfo(file).LinkTarget is not null;
        for (; !isLink && folder is not null && folder.FullName.Length > root.Length; folder = folder.Parent)
        {
            isLink = folder.LinkTarget is not null;
        }

        return isLink;
    }
}
