using System.Globalization;
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
    private const int Drawing = 1;

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
        var files = new SiteFile[cards.Count];
        var names = new string[cards.Count];
        OnAllCores.ForEach(
            Enumerable.Range(0, cards.Count),
            i =>
            {
                names[i] = $"{KeyOf(cards[i].Card, cards[i].Card.Iso3 is null ? groundOfAll : ground)}.png";
                var path = Path.Combine(kept, names[i]);
                var content = File.Exists(path) ? File.ReadAllBytes(path) : Draw(painters.Value!, cards[i].Card, path);
                files[i] = new SiteFile(Routes.Card(cards[i].Language, cards[i].Card.Path), content);
            },
            cancel);
        foreach (var painter in painters.Values)
        {
            painter.Dispose();
        }

        foreach (var old in Directory.EnumerateFiles(kept, "*.png").Where(f => !names.Contains(Path.GetFileName(f))))
        {
            File.Delete(old);
        }

        return files;
    }

    /// <summary>Written beside and moved, so that none is kept by half.</summary>
    private static byte[] Draw(CardPainter painter, Card card, string path)
    {
        var content = painter.Draw(card);
        var half = $"{path}.{Environment.CurrentManagedThreadId.ToString(CultureInfo.InvariantCulture)}";
        File.WriteAllBytes(half, content);
        File.Move(half, path, overwrite: true);
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
