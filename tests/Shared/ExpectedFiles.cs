using System.Text;

namespace Scoreboard;

/// <summary>Committed files that tests compare with, rewritten with <c>UPDATE_EXPECTED=1</c>.</summary>
internal static class ExpectedFiles
{
    /// <summary>Whether they are being rewritten, which CI refuses.</summary>
    public static bool IsUpdate
    {
        get
        {
            var isAsked = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";
            Assert.False(
                isAsked && string.Equals(
                    Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
                "UPDATE_EXPECTED=1 is refused on CI: expected files are rewritten, looked at and committed by a "
                    + "person.");
            return isAsked;
        }
    }

    /// <summary>One file.</summary>
    public static void AssertEqual(string path, string actual)
    {
        if (IsUpdate)
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(
            File.Exists(path), $"There is no {path}. Run the tests with UPDATE_EXPECTED=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>A whole folder, byte by byte.</summary>
    /// <param name="folder">Where the expected files are.</param>
    /// <param name="actual">Every file by its path from there.</param>
    public static void AssertEqual(string folder, IReadOnlyDictionary<string, byte[]> actual)
    {
        if (IsUpdate)
        {
            Rewrite(folder, actual);
        }

        Assert.Equal(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
            actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, content) in actual)
        {
            var expected = File.ReadAllBytes(Path.Combine(folder, path));
            if (!content.AsSpan().SequenceEqual(expected))
            {
                Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(content));
                Assert.Fail($"{path} differs from what is expected, in bytes that are no text.");
            }
        }
    }

    private static void Rewrite(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        Directory.Delete(folder, recursive: true);
        foreach (var (file, content) in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
