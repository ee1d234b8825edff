using System.Globalization;

namespace Scoreboard.Site.Addresses;

/// <summary>What a link or image in a maintainer's or translator's words points at.</summary>
public enum LinkKind
{
    /// <summary>Another site, or an e-mail address.</summary>
    External,

    /// <summary>A page of this site, in the language of the page the link stands on.</summary>
    Page,

    /// <summary>A file of this site that all languages share, such as <c>/data/policies.csv</c>.</summary>
    File,

    /// <summary>A place on the same page.</summary>
    Anchor,
}

/// <summary>A link that was read and found harmless.</summary>
/// <param name="Kind">What it points at.</param>
/// <param name="Address">
/// As written: absolute for other sites, from the site's root (<c>/countries/</c>) for ours.
/// </param>
public sealed record LinkTarget(LinkKind Kind, string Address)
{
    private const string Cure =
        "write /page/ or /page/#place for this site, else an address that starts with https://, http:// or mailto:";

    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    public bool IsInternal => Kind != LinkKind.External;

    /// <summary>Reads an address; what browsers would read in a second way is refused, not repaired.</summary>
    /// <param name="address">With character references already resolved.</param>
    /// <param name="fault">What is wrong and what to write instead; empty when the link is fine.</param>
    /// <returns>Null when it is refused.</returns>
    public static LinkTarget? Read(string address, out string fault)
    {
        fault = FaultIn(address);
        return fault.Length > 0 ? null : new LinkTarget(KindOf(address), address);
    }

    /// <summary>The value for <c>href</c> or <c>src</c> on the given page.</summary>
    public string From(SiteAddress page) => Kind == LinkKind.External ? Address : page.To(Address);

    private static LinkKind KindOf(string address)
    {
        var place = PlaceOf(address);
        return address[0] == '#' ? LinkKind.Anchor
            : address[0] != '/' ? LinkKind.External
            : SiteAddress.IsPage(place) ? LinkKind.Page : LinkKind.File;
    }

    private static string FaultIn(string address) => address switch
    {
        "" => $"the link has no address; {Cure}",
        _ when address.Any(c => char.IsWhiteSpace(c) || IsInvisible(c)) =>
            $"'{Shown(address)}' has a space or an invisible character in it; write %20 for a space",
        _ when address.Contains('\\') => $"'{address}' has a backslash in it; links use /",
        _ when address.StartsWith("//", StringComparison.Ordinal) =>
            $"'{address}' leaves out the scheme; start it with https://",
        ['#', ..] => "",
        ['/', ..] => FaultInPlace(address, PlaceOf(address)),
        _ => FaultInAbsolute(address),
    };

    private static string FaultInPlace(string address, string place) =>
        place.Split('/')[1..].SkipLast(1).Contains("")
        || place.Split('/').Any(part => Uri.UnescapeDataString(part) is "." or "..")
            ? $"'{address}' has an empty, '.' or '..' step in it; write the way from the site's root"
            : SiteAddress.IsPage(place) || SiteAddress.IsFile(place) ? ""
            : $"'{address}' is neither a page nor a file; a page ends in '/': {place}/";

    private static string FaultInAbsolute(string address)
    {
        if (!Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return address.IndexOfAny([':', '/', '?', '#']) is var end and >= 0 && address[end] == ':'
                ? $"'{address}' is of a kind that is not allowed; {Cure}"
                : $"'{address}' would mean another place on every page; "
                    + "start it with '/' and write the way from the site's root";
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeMailto
                || (address.Contains("://", StringComparison.Ordinal) && uri.Host.Length > 0
                    && uri.UserInfo.Length == 0))
            ? ""
            : $"'{address}' is not a complete address; {Cure}";
    }

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string PlaceOf(string address) => address.Split('?', '#')[0];

    private static string Shown(string address) =>
        string.Concat(address.Select(c => IsInvisible(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
