using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Cards;

/// <summary>All cards as files. One whose content was drawn before is taken from there.</summary>
public static class CardFiles
{
    /// <summary>Changes with how cards are drawn.</summary>
    private const int Drawing = 2;

    /// <param name="site">What they speak of.</param>
    /// <param name="words">Of each language.</param>
    /// <param name="fonts">The folder of the typefaces.</param>
    /// <param name="kept">The folder of what was drawn before; what is in it and not needed any more goes.</param>
    /// <param name="cancel">Ends the drawing.</param>
    /// <exception cref="IOException">The disk refuses, or a typeface is missing.</exception>
    public static IReadOnlyList<SiteFile> Of(
        SiteModel site, IReadOnlyList<Words> words, string fonts, string kept, CancellationToken cancel)
    {
        var (plain, bold) = (
            File.ReadAllBytes(Path.Combine(fonts, CardFonts.PlainFile)),
            File.ReadAllBytes(Path.Combine(fonts, CardFonts.BoldFile)));
        Directory.CreateDirectory(kept);
        var (ground, groundOfAll) = (GroundOf(site, plain, bold, false), GroundOf(site, plain, bold, true));
        using var faces = CardFonts.Of(plain, bold);
        CardMap map = new(site);
        using ThreadLocal<CardPainter> painters = new(() => new CardPainter(map, faces), trackAllValues: true);
        var cards = words.SelectMany(w => CardTexts.Of(site, w).Select(card => (w.Language, Card: card))).ToList();
        // Two windows of a country may be said alike, and are one picture.
        var names = cards.Select(c => $"{KeyOf(c.Card, c.Card.Iso3 is null ? groundOfAll : ground)}.png").ToList();
        ConcurrentDictionary<string, byte[]> drawn = new(StringComparer.Ordinal);
        OnAllCores.ForEach(
            cards.Zip(names).DistinctBy(c => c.Second),
            c =>
            {
                var path = Path.Combine(kept, c.Second);
                drawn[c.Second] = File.Exists(path)
                    ? File.ReadAllBytes(path) : Draw(painters.Value!, c.First.Card, path);
            },
            cancel);
        foreach (var painter in painters.Values)
        {
            painter.Dispose();
        }

        foreach (var old in Directory.EnumerateFiles(kept, "*.png").Where(f => !drawn.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(old);
        }

        return [.. cards.Zip(names, (c, name) => new SiteFile(Routes.Card(c.Language, c.Card.Path), drawn[name]))];
    }

    private static byte[] Draw(CardPainter painter, Card card, string path)
    {
        var content = painter.Draw(card);
        DiskFile.WriteWhole(path, content, overwrite: true);
        return content;
    }

    /// <summary>What all cards are drawn with: typefaces and outlines; or the map of all countries by status.</summary>
    private static byte[] GroundOf(SiteModel site, byte[] plain, byte[] bold, bool hasStatuses) => SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(new
        {
            Drawing,
            Plain = SHA256.HashData(plain),
            Bold = SHA256.HashData(bold),
            site.Map.Outlines,
            Statuses = hasStatuses
                ? site.Board.Scores.Countries.Select(c => $"{c.Country.Iso3} {c.Status}") : [],
        }));

    /// <summary>Changes with whatever is seen on the card, and with nothing else.</summary>
    private static string KeyOf(Card card, byte[] ground) => Convert.ToHexStringLower(SHA256.HashData(
        [.. ground, .. JsonSerializer.SerializeToUtf8Bytes(card)]))[..32];
}
