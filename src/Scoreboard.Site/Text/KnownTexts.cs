using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Tables;

namespace Scoreboard.Site.Text;

/// <summary>
/// Every text that pages may ask for, in whatever state the data will be: one that is first needed when a quarter is
/// restated is missing today, and not in the night in which that happens.
/// </summary>
public static partial class KnownTexts
{
    /// <summary>
    /// The keys that stand in code and markup: taken from the compiled program, so that none can be forgotten. Of a
    /// plural, the key without its form.
    /// </summary>
    public static IReadOnlyList<string> Fixed { get; } =
    [
        .. Literals().Where(text => Key().IsMatch(text) && !OtherName().IsMatch(text) && !IsTable(text))
            .Concat(Formats.Keys).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Those, and what is said of each criterion that decides the status.</summary>
    public static IEnumerable<string> Of(Dataset data) => Fixed.Concat(
        from criterion in data.Criteria
        where criterion.IsRequired
        from key in Spelling.All<Verdict>().Select(verdict => $"phrase.{criterion.CriterionId}.{verdict}")
            .Prepend($"ask.{criterion.CriterionId}")
        select key);

    /// <summary>Every text between quotation marks in the program.</summary>
    private static unsafe List<string> Literals()
    {
        if (!AssemblyExtensions.TryGetRawMetadata(
            typeof(KnownTexts).Assembly, out var metadata, out var length))
        {
            throw new InvalidOperationException("The program has no metadata.");
        }

        List<string> literals = [];
        MetadataReader reader = new(metadata, length);
        var first = reader.GetNextHandle(MetadataTokens.UserStringHandle(0));
        for (var at = first; !at.IsNil; at = reader.GetNextHandle(at))
        {
            literals.Add(reader.GetUserString(at));
        }

        return literals;
    }

    // Texts that speak of such a file may have keys that end like it.
    private static bool IsTable(string name) =>
        name == WordsFile.Shape.FileName || DataTables.Shapes.Any(shape => shape.FileName == name);

    [GeneratedRegex(@"^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+\z")]
    private static partial Regex Key();

    // Names of files, hosts and packages are written like keys.
    [GeneratedRegex(@"\.(js|json|css|svg|html|atom|ics|txt|xml|md|ini|db|tmp|bak|png|pdf|yml|com|net|org)\z|^plotly\.")]
    private static partial Regex OtherName();
}
