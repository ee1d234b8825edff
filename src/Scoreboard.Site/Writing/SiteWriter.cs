using Scoreboard.Site.Building;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Writing;

/// <summary>
/// Puts a finished site in the place of the last one: whole or not at all. The new site is written to a hidden folder
/// beside the output and the two change names at the end, so a process killed at any moment leaves the whole old or the
/// whole new site. (Against a loss of power it does not guard: the disk is not told to flush.) A folder that has to
/// stay itself is written <see cref="InPlace"/>, which promises less.
/// </summary>
/// <remarks>Held open for the length of a build, since it keeps a second build from writing the same output.</remarks>
public sealed class SiteWriter : IDisposable
{
    private readonly string _output;
    private readonly bool _inPlace;
    private readonly string _building;
    private readonly string _previous;
    private readonly OutputLock _lock;

    private SiteWriter(string output, bool inPlace)
    {
        // What lies beside a folder that stays may be another disk, or not ours to write.
        var (folder, name) = inPlace
            ? (output, OutputFolder.Marker)
            : (Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}");
        (_output, _inPlace) = (output, inPlace);
        _building = Path.Combine(folder, $"{name}.building");
        _previous = Path.Combine(folder, $"{name}.previous");
        Directory.CreateDirectory(folder);
        _lock = new OutputLock(Path.Combine(folder, $"{name}.lock"), output);
    }

    /// <summary>Takes the output folder for one build, and clears away what a killed build left beside it.</summary>
    /// <exception cref="UsageException">The folder is not ours to replace.</exception>
    /// <exception cref="IOException">Another build is writing it, or the disk refuses.</exception>
    public static SiteWriter Open(SiteOptions options)
    {
        var output = OutputFolder.Of(options);
        SiteWriter writer = new(output, OutputFolder.StaysInPlace(options, output));
        try
        {
            writer.ClearLeftovers();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes the site. When it throws, the old site is untouched and nothing of the new one is left.
    /// </summary>
    /// <exception cref="UsageException">A file that is not ours would be lost.</exception>
    /// <exception cref="InvalidOperationException">A path that no file of a site may have: our own mistake.</exception>
    public void Write(IReadOnlyList<SiteFile> files, CancellationToken cancel = default)
    {
        SitePaths.Check(files);
        if (_inPlace)
        {
            InPlace.RefuseForeign(_output, files);
        }

        try
        {
            WriteAll(files, cancel);
            TakePlace(files);
        }
        finally
        {
            TryDelete(_building);
            TryDelete(_previous);
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>The marker comes first, so that half a site is known as ours and may be cleared away.</summary>
    private void WriteAll(IReadOnlyList<SiteFile> files, CancellationToken cancel)
    {
        Directory.CreateDirectory(_building);
        DiskFile.Write(Path.Combine(_building, OutputFolder.Marker), SiteMarker.Of(files), FileMode.CreateNew);
        OnAllCores.ForEach(
            files.GroupBy(file => Path.GetDirectoryName(Path.Combine(_building, file.Path))!),
            folder =>
            {
                Directory.CreateDirectory(folder.Key);
                foreach (var file in folder)
                {
                    DiskFile.Write(Path.Combine(_building, file.Path), file.Content, FileMode.CreateNew);
                }
            },
            cancel);
    }

    private void TakePlace(IReadOnlyList<SiteFile> files)
    {
        if (_inPlace)
        {
            InPlace.Take(_building, _output, files);
        }
        else if (!Directory.Exists(_output))
        {
            Directory.Move(_building, _output);
        }
        else
        {
            TakeWhatStays();
            if (!FolderSwap.TryAtOnce(_building, _output))
            {
                FolderSwap.InTwoSteps(_building, _output, _previous);
            }
        }
    }

    /// <summary>Before the new site takes the place of the old one: the folder's mode, and what hosts read.</summary>
    private void TakeWhatStays()
    {
        KeptEntries.Copy(_output, _building);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_building, File.GetUnixFileMode(_output));
        }
    }

    /// <summary>
    /// A build killed while it took its place in two steps leaves the last site aside and none in its place; one killed
    /// at any other time leaves a site, and half a one beside it.
    /// </summary>
    private void ClearLeftovers()
    {
        if (Directory.Exists(_previous) && !Directory.Exists(_output))
        {
            Directory.Move(_previous, _output);
        }

        Delete(_previous);
        Delete(_building);
    }

    /// <summary>Of a site that was replaced, the repository goes to the one in its place.</summary>
    private void Delete(string folder)
    {
        KeptEntries.MoveRepository(folder, _output);
        OutputFolder.Delete(folder);
    }

    /// <summary>
    /// What cannot be deleted now harms no site; the next build clears it away or says why it cannot.
    /// </summary>
    private void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UsageException)
        {
        }
    }
}
