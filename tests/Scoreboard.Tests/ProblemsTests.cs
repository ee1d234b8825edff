using System.Reflection;
using Scoreboard.Problems;
using Scoreboard.Scoring;

namespace Scoreboard;

/// <summary>
/// Each folder of <c>Problems</c> says in what it differs from <c>tests/SmallData</c>, and the problems it has.
/// Its name starts with the code it is about.
/// </summary>
public class ProblemsTests
{
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static IEnumerable<TheoryDataRow<string>> Folders { get; } =
        Names().Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_has_the_problems_it_expects(string name)
    {
        var folder = Path.Combine(Repository.Problems, name);

        var (_, problems) = SmallData.TryLoad(folder);

        ExpectedFiles.AssertEqual(Path.Combine(folder, "expected.txt"), string.Concat(problems.Select(p => $"{p}\n")));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_is_named_after_a_problem_it_has(string name)
    {
        var expected = File.ReadAllText(Path.Combine(Repository.Problems, name, "expected.txt"));

        Assert.Contains(Codes, code => name.StartsWith(code, StringComparison.Ordinal) && Shows(expected, code));
    }

    [Fact]
    public void Every_code_has_a_folder()
    {
        var shown = Names()
            .Select(name => File.ReadAllText(Path.Combine(Repository.Problems, name, "expected.txt"))).ToList();

        Assert.All(Codes, code => Assert.Contains(shown, expected => Shows(expected, code)));
    }

    [Fact]
    public void Small_data_has_no_problem_at_all()
    {
        var (data, problems) = SmallData.TryLoad([]);

        Assert.Empty(problems);
        Assert.NotNull(data);
    }

    private static bool Shows(string expected, string code) =>
        expected.Contains($" error {code}: ", StringComparison.Ordinal)
        || expected.Contains($" warning {code}: ", StringComparison.Ordinal);

    private static IEnumerable<string> Names() =>
        Directory.GetDirectories(Repository.Problems).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
