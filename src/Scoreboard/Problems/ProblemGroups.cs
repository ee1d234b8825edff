namespace Scoreboard.Problems;

/// <summary>
/// One slip, one message: what a spreadsheet does to a column it does to all its rows, and 900 lines that say the same
/// hide the two that say something else.
/// </summary>
public static class ProblemGroups
{
    /// <summary>So many of one kind are told one by one.</summary>
    public const int Few = 10;

    /// <summary>
    /// The problems in the order of files and lines, those of one file, column and code told by the first of them
    /// where they are more than a few. What is merely weak stays apart, since each row is weak on its own, but for
    /// what has its cause elsewhere.
    /// </summary>
    /// <param name="problems">In any order.</param>
    public static IEnumerable<Problem> Of(IEnumerable<Problem> problems)
    {
        var all = problems.Order(Problem.InFileOrder).ToList();
        var groups = all.Where(IsOfOneCause).GroupBy(KindOf).Where(g => g.Count() > Few)
            .ToDictionary(g => g.Key, g => g.ToList());
        foreach (var problem in all)
        {
            if (!IsOfOneCause(problem) || !groups.TryGetValue(KindOf(problem), out var group))
            {
                yield return problem;
            }
            else if (ReferenceEquals(problem, group[0]))
            {
                var others = Lines([.. group.Skip(1).Select(p => p.At.Line)]);
                yield return problem with
                {
                    Message = $"{problem.Message}; and {group.Count - 1} more like it in {problem.Header}, on lines "
                        + others,
                };
            }
        }
    }

    private static bool IsOfOneCause(Problem problem) => problem.Header is not null
        && (problem.Severity == Severity.Error || problem.Code is ProblemCode.UnsortedRow or ProblemCode.OutOfScope
            or ProblemCode.LostId or ProblemCode.NotAssessed or ProblemCode.FutureDate);

    private static (string File, string Code, string? Header, Severity Severity) KindOf(Problem problem) =>
        (problem.At.File, problem.Code, problem.Header, problem.Severity);

    /// <summary><c>2-7, 9 and 12-40</c>.</summary>
    private static string Lines(List<int> lines)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var line in lines.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == line - 1)
            {
                runs[^1] = (runs[^1].First, line);
            }
            else
            {
                runs.Add((line, line));
            }
        }

        var texts = runs.Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}-{r.Last}").ToList();
        return texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.SkipLast(1))} and {texts[^1]}";
    }
}
