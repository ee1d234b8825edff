using System.Threading.Channels;
using Scoreboard.Problems;

namespace Scoreboard.Site.Serving;

/// <summary>
/// Says when files that people edit have changed and come to rest. Editors save in bursts (write, rename, delete a
/// copy), and a branch switched in git changes hundreds of files: all that within a short time counts as one change.
/// </summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Lock _lock = new();
    private readonly Dictionary<string, FileSystemWatcher> _folders = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _places;

    /// <summary>Watches at once; a change before the first <see cref="NextAsync"/> is not lost.</summary>
    public SourceWatcher(params string[] folders)
    {
        foreach (var folder in folders)
        {
            _folders[folder] = Watch(folder);
        }

        _places = [.. folders.Where(f => Path.GetDirectoryName(f) is not null).Select(WatchPlace)];
    }

    /// <summary>Returns after the next change, or at once when something changed since the last call.</summary>
    public async Task NextAsync(CancellationToken cancel)
    {
        await _changes.Reader.ReadAsync(cancel);
        do
        {
            await Task.Delay(Rest, cancel);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        _places.ForEach(p => p.Dispose());
        foreach (var watcher in _folders.Values)
        {
            watcher.Dispose();
        }
    }

    /// <summary>
    /// Watches for the folder itself being moved away or put back: its own watcher would follow what was moved away,
    /// and see nothing of what is put in its place.
    /// </summary>
    private FileSystemWatcher WatchPlace(string folder)
    {
        FileSystemWatcher place = new(Path.GetDirectoryName(folder)!, Path.GetFileName(folder))
        {
            NotifyFilter = NotifyFilters.DirectoryName,
        };
        place.Created += (_, _) => WatchAgain(folder);
        place.Deleted += (_, _) => WatchAgain(folder);
        place.Renamed += (_, _) => WatchAgain(folder);
        place.EnableRaisingEvents = true;
        return place;
    }

    private void WatchAgain(string folder)
    {
        lock (_lock)
        {
            _folders[folder].Dispose();
            if (Directory.Exists(folder))
            {
                _folders[folder] = Watch(folder);
            }
        }

        Note(null);
    }

    private FileSystemWatcher Watch(string folder)
    {
        FileSystemWatcher watcher = new(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, e) => Note(e.Name);
        watcher.Created += (_, e) => Note(e.Name);
        watcher.Deleted += (_, e) => Note(e.Name);
        watcher.Renamed += (_, e) => Note(e.Name);
        watcher.Error += (_, _) => Note(null); // more changes than fit: something changed
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <param name="path">Null when it is not known what changed.</param>
    private void Note(string? path)
    {
        if (path is null || !EditorFile.Is(path))
        {
            _changes.Writer.TryWrite(true);
        }
    }
}
