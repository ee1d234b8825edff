namespace Scoreboard.Site.Exports;

/// <summary>Where licences can be read.</summary>
internal static class Licence
{
    /// <param name="spdxId">Such as <c>CC-BY-4.0</c>.</param>
    public static string AddressOf(string spdxId) => spdxId switch
    {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        _ => $"https://spdx.org/licenses/{spdxId}.html",
    };
}
