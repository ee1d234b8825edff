using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Tables;

namespace Scoreboard.Site.Text;

/// <summary>
/// Every text that pages may ask for, in whatever state the data will be: one that is first needed when a quarter is
/// restated is missing today, and not in the night in which that happens.
/// </summary>
public static class KnownTexts
{
    /// <summary>
    /// The keys that stand in code and markup; of a plural, the key without its form. The list is a file, which a test
    /// holds to the code.
    /// </summary>
    public static IReadOnlyList<string> Fixed { get; } = [.. Read()];

    /// <summary>Those, and what is said of each criterion that decides the status.</summary>
    public static IEnumerable<string> Of(Dataset data) =>
        Fixed.Concat(data.Criteria.Where(c => c.IsRequired).SelectMany(Of));

    /// <summary>What is said of one that decides the status.</summary>
    public static IEnumerable<string> Of(Criterion criterion) => Spelling.All<Verdict>()
        .Select(verdict => $"phrase.{criterion.CriterionId}.{verdict}").Prepend($"ask.{criterion.CriterionId}");

    private static IEnumerable<string> Read()
    {
        using var keys = new StreamReader(typeof(KnownTexts).Assembly.GetManifestResourceStream("known-texts.txt")!);
        while (keys.ReadLine() is { } key)
        {
            yield return key;
        }
    }
}
