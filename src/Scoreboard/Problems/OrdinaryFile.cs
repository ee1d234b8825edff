namespace Scoreboard.Problems;

/// <summary>
/// Reads what should be a file. A pipe has no end, so that reading it would wait for ever; but neither a pipe nor a
/// device has a length, and so what is 0 bytes long is taken for empty without being opened.
/// </summary>
public static class OrdinaryFile
{
    /// <summary>What messages say of one that reads as empty.</summary>
    public const string IsEmpty = "the file is empty, or is no ordinary file but a folder, pipe or device";

    /// <returns>Null when there is nothing of that name; empty for what is no ordinary file.</returns>
    /// <exception cref="IOException">The disk refuses to be read.</exception>
    public static byte[]? Read(string path)
    {
        if (Directory.Exists(path))
        {
            return [];
        }

        var file = new FileInfo(path);
        return !file.Exists ? null : HasNoLength(file) ? [] : File.ReadAllBytes(path);
    }

    /// <summary>Of a link, what it leads to decides.</summary>
    private static bool HasNoLength(FileInfo file) =>
        (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length == 0;
}
