namespace Scoreboard.Site.Content;

/// <summary>Which outlines of the base map touch: neighbours share the corners of their border.</summary>
public static class LandBorders
{
    /// <summary>Where four countries meet in a point, those across from each other are no neighbours.</summary>
    private const int FewestCorners = 2;

    /// <summary>The codes of each one's neighbours, by its code, in the order of codes.</summary>
    public static ILookup<string, string> Of(IEnumerable<Outline> outlines)
    {
        Dictionary<long, List<string>> at = [];
        foreach (var outline in outlines)
        {
            foreach (var (x, y) in OutlinePath.Corners(outline.Path).Distinct())
            {
                var corner = ((long)x << 32) | (uint)y;
                if (!at.TryGetValue(corner, out var there))
                {
                    at.Add(corner, there = []);
                }

                there.Add(outline.Iso3);
            }
        }

        Dictionary<string, int> shared = new(StringComparer.Ordinal);
        foreach (var pair in at.Values.Where(there => there.Count > 1).SelectMany(Pairs))
        {
            shared[pair] = shared.GetValueOrDefault(pair) + 1;
        }

        return shared.Where(s => s.Value >= FewestCorners).Select(s => s.Key).Order(StringComparer.Ordinal)
            .Select(pair => pair.Split(' ')).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
    }

    /// <summary>Both ways: <c>KEN TZA</c> and <c>TZA KEN</c>.</summary>
    private static IEnumerable<string> Pairs(List<string> there) =>
        from one in there from other in there where one != other select $"{one} {other}";
}
