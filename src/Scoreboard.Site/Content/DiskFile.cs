namespace Scoreboard.Site.Content;

/// <summary>Writes files so that a disk that refuses is told from a mistake of ours.</summary>
internal static class DiskFile
{
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Write(string path, byte[] content, FileMode mode)
    {
        using var file = File.OpenHandle(path, mode, FileAccess.Write, FileShare.ReadWrite);
        try
        {
            RandomAccess.Write(file, content, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // EFBIG, which .NET takes for a mistake of the caller.
            throw new IOException($"The file is larger than the disk or a limit of this account allows: '{path}'", e);
        }
    }

    /// <summary>Whole or not at all.</summary>
    /// <param name="path">In a folder that is there.</param>
    /// <param name="content">All of it.</param>
    /// <param name="overwrite">Whether a file that is there gives way; else it stays.</param>
    /// <exception cref="IOException">The disk refuses, or a file is there that does not give way.</exception>
    public static void WriteWhole(string path, byte[] content, bool overwrite)
    {
        var half = path + ".half";
        try
        {
            Write(half, content, FileMode.Create);
            File.Move(half, path, overwrite);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
