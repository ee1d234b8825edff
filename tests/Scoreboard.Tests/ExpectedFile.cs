namespace Scoreboard;

/// <summary>A committed file that tests compare with, rewritten with <c>UPDATE_EXPECTED=1</c>.</summary>
internal static class ExpectedFile
{
    public static void AssertEqual(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Assert.False(
                string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
                "UPDATE_EXPECTED=1 is refused on CI: expected files are rewritten, looked at and committed by a person.");
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no {path}. Run the tests with UPDATE_EXPECTED=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
