namespace Scoreboard.Site.Writing;

/// <summary>
/// Keeps two builds from writing one output: a file held open for as long as a build takes. The system lets go of it
/// however the process ends. The file itself stays, since deleting it would let a third build lock another of its name.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    /// <exception cref="IOException">Another build holds it; the message says so.</exception>
    public OutputLock(string path, string output)
    {
        try
        {
            _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException e) when (IsHeldElsewhere(e))
        {
            throw new IOException(
                $"Another build is writing '{output}' right now. Wait for it to end, and try again.", e);
        }
    }

    public void Dispose() => _file.Dispose();

    // What .NET reports for a file that another process holds: EWOULDBLOCK (Linux, macOS) or ERROR_SHARING_VIOLATION.
    private static bool IsHeldElsewhere(IOException e) => (e.HResult & 0xffff) is 11 or 35 or 32;
}
