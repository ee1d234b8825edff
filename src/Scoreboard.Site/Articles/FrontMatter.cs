using Scoreboard.Problems;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>
/// What a text says about itself in its first lines: <c>title: …</c> and the like, between two lines of <c>---</c>.
/// </summary>
/// <param name="Fields">By name; those that are there and not empty.</param>
/// <param name="Body">What follows.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, FrontField> Fields, MarkdownSource Body)
{
    private const string Fence = "---";

    /// <summary>Null where there is none.</summary>
    public FrontField? this[string field] => Fields.GetValueOrDefault(field);

    public static FrontMatter Read(MarkdownSource source, FrontMatterFields known, ICollection<Problem> problems)
    {
        var lines = source.Text.Split('\n').Select(line => line.TrimEnd()).ToList();
        var end = lines[0] == Fence ? lines.IndexOf(Fence, 1) : -1;
        var fields = new Dictionary<string, FrontField>(StringComparer.Ordinal);
        if (end < 0)
        {
            problems.Add(new Problem(new Location(source.File, 1, 1), SiteProblemCode.BadFrontMatter, lines[0] == Fence
                ? $"the '---' of line 1 is not closed; add a line '---' below {Examples(known.Required)}"
                : "the page does not start with its title; begin it with the lines '---', "
                    + $"{Examples(known.Required)}, '---'"));
            return new FrontMatter(fields, source);
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < end; i++)
        {
            var name = ReadField(new Location(source.File, i + 1, 1), lines[i], known, fields, problems);
            if (!named.Add(name) && known.All.Contains(name))
            {
                problems.Add(new Problem(new Location(source.File, i + 1, 1), SiteProblemCode.DuplicateField,
                    $"'{name}' is there twice; keep one of the two lines"));
            }
        }

        foreach (var name in known.Required.Where(name => !named.Contains(name)))
        {
            problems.Add(new Problem(new Location(source.File, 1, 1), SiteProblemCode.MissingField,
                $"the page has no {name}; add a line '{name}: ...' above the second '---'"));
        }

        if (fields.GetValueOrDefault(FrontMatterFields.Topic) is { } topic)
        {
            problems.Add(new Problem(topic.Start with { Column = 1 }, SiteProblemCode.TopicText,
                "the page was made from one on another topic; read it all, say it for yours, and delete this line",
                Severity.Warning));
        }

        return new FrontMatter(fields, source.After(end + 1));
    }

    /// <returns>The name that the line starts with, known or not.</returns>
    private static string ReadField(
        Location at, string line, FrontMatterFields known, Dictionary<string, FrontField> fields,
        ICollection<Problem> problems)
    {
        var colon = line.IndexOf(':');
        var (name, value) = colon < 0 ? (line.Trim(), "") : (line[..colon].Trim(), line[(colon + 1)..].TrimStart());
        if (!known.All.Contains(name) && name != FrontMatterFields.Topic)
        {
            problems.Add(new Problem(at, SiteProblemCode.UnknownField,
                $"'{name}' is not known here; only {Examples(known.All, " and ")} "
                    + $"{(known.All.Count == 1 ? "is" : "are")}"));
        }
        else if (value.Length == 0)
        {
            problems.Add(new Problem(at, SiteProblemCode.MissingField,
                $"'{name}' is empty; write it on the same line, behind '{name}:'"));
        }
        else
        {
            fields.TryAdd(name, new FrontField(value, at with { Column = line.Length - value.Length + 1 }));
        }

        return name;
    }

    private static string Examples(IReadOnlyList<string> names, string between = ", ") =>
        string.Join(between, names.Select(name => $"'{name}: ...'"));
}

/// <summary>What stands behind a field's name.</summary>
/// <param name="Text">Not empty.</param>
/// <param name="Start">Where it starts.</param>
internal sealed record FrontField(string Text, Location Start)
{
    public Location At(int offset) => Start with { Column = Start.Column + offset };
}
