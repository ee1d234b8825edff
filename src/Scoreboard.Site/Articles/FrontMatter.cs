using Scoreboard.Problems;
using Scoreboard.Site.Building;


namespace Scoreboard.Site.Articles;

/// <summary>
/// What a Markdown page says about itself in its first lines: <c>title: …</c> and <c>description: …</c> between two
/// lines of <c>---</c>.
/// </summary>
/// <param name="Fields">By name; those that are there.</param>
/// <param name="Body">What follows.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Fields, MarkdownSource Body)
{
    private const string Fence = "---";

    private static readonly string[] Names = ["title", "description"];

    public string this[string field] => Fields.GetValueOrDefault(field, "");

    public static FrontMatter Read(MarkdownSource source, ICollection<Problem> problems)
    {
        var lines = source.Text.Split('\n').Select(line => line.TrimEnd()).ToList();
        var end = lines[0] == Fence ? lines.IndexOf(Fence, 1) : -1;
        if (end < 0)
        {
            problems.Add(new Problem(new Location(source.File, 1, 1), SiteProblemCode.BadFrontMatter, lines[0] == Fence
                ? "the '---' of line 1 is not closed; add a line '---' below 'title: ...' and 'description: ...'."
                : "the page does not start with its title; begin it with the lines '---', 'title: ...', 'description: ...', '---'."));
            return new FrontMatter(new Dictionary<string, string>(), source);
        }

        var fields = new Dictionary<string, string>();
        for (var i = 1; i < end; i++)
        {
            ReadField(new Location(source.File, i + 1, 1), lines[i], fields, problems);
        }

        foreach (var name in Names.Where(name => !fields.ContainsKey(name)))
        {
            problems.Add(new Problem(new Location(source.File, 1, 1), SiteProblemCode.MissingField,
                $"the page has no {name}; add a line '{name}: ...' above the second '---'."));
        }

        return new FrontMatter(fields, source.After(end + 1));
    }

    private static void ReadField(Location at, string line, Dictionary<string, string> fields, ICollection<Problem> problems)
    {
        var colon = line.IndexOf(':');
        var (name, value) = colon < 0 ? (line.Trim(), "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        if (!Names.Contains(name))
        {
            problems.Add(new Problem(at, SiteProblemCode.UnknownField, $"'{name}' is not known here; only 'title: ...' and 'description: ...' are."));
        }
        else if (value.Length == 0)
        {
            problems.Add(new Problem(at, SiteProblemCode.MissingField,
                $"'{name}' is empty; write it on the same line, behind '{name}:'."));
            fields.TryAdd(name, "");
        }
        else if (!fields.TryAdd(name, value))
        {
            problems.Add(new Problem(at, SiteProblemCode.DuplicateField, $"'{name}' is there twice; keep one of the two lines."));
        }
    }
}
