namespace Scoreboard;

public sealed class LinesTests
{
    private const int Most = 120;

    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void Lines_of_code_and_markup_are_no_longer_than_the_style_allows() =>
        Assert.Empty(
            from folder in Folders
            from file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor"
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Most
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1} has {line.Item.Length} columns");
}
