using SkiaSharp;

namespace Scoreboard.Site.Cards;

/// <summary>
/// The typefaces of cards, of <c>input/fonts</c>: no machine's own, so that cards look alike everywhere.
/// </summary>
internal sealed record CardFonts(SKTypeface Plain, SKTypeface Bold) : IDisposable
{
    public const string PlainFile = "DejaVuSans.ttf", BoldFile = "DejaVuSans-Bold.ttf";

    public static CardFonts Of(byte[] plain, byte[] bold) => new(Read(plain), Read(bold));

    public void Dispose()
    {
        Plain.Dispose();
        Bold.Dispose();
    }

    private static SKTypeface Read(byte[] file) => SKTypeface.FromData(SKData.CreateCopy(file));
}
