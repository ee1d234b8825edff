using System.Text;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests;

/// <summary>Committed files that tests compare with, rewritten with <c>UPDATE_EXPECTED=1</c>.</summary>
internal static class ExpectedFiles
{
    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>One file.</summary>
    public static void AssertEqual(string path, string actual)
    {
        if (IsUpdate)
        {
            RefuseOnCI();
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no {path}. Run the tests with UPDATE_EXPECTED=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>A whole folder, byte by byte.</summary>
    public static void AssertEqual(string folder, IReadOnlyList<SiteFile> actual)
    {
        if (IsUpdate)
        {
            RefuseOnCI();
            Rewrite(folder, actual);
        }

        Assert.Equal(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
            actual.Select(f => f.Path).Order(StringComparer.Ordinal));
        foreach (var file in actual)
        {
            var expected = File.ReadAllBytes(Path.Combine(folder, file.Path));
            if (!file.Content.AsSpan().SequenceEqual(expected))
            {
                Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(file.Content));
                Assert.Fail($"{file.Path} differs from what is expected, in bytes that are no text.");
            }
        }
    }

    private static void Rewrite(string folder, IReadOnlyList<SiteFile> files)
    {
        Directory.Delete(folder, recursive: true);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }
    }

    private static void RefuseOnCI() => Assert.False(
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
        "UPDATE_EXPECTED=1 is refused on CI: expected files are rewritten, looked at and committed by a person.");
}
