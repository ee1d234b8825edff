namespace Scoreboard.Site.Serving;

/// <summary>What browsers and readers are told a file is, by its ending.</summary>
public static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".geojson" => "application/geo+json",
        ".webmanifest" => "application/manifest+json",
        ".xml" => "application/xml",
        ".atom" => "application/atom+xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
