using System.Runtime.InteropServices;

namespace Scoreboard.Site.Writing;

/// <summary>Puts one folder in the place of another on the same disk.</summary>
public static partial class FolderSwap
{
    private const int CurrentFolder = -100; // AT_FDCWD: paths are taken as they are
    private const uint Exchange = 2; // RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS

    /// <summary>
    /// Makes the two folders change names in one step of the file system, so that no moment exists at which either
    /// name is missing.
    /// </summary>
    /// <returns>
    /// False, with nothing changed, where the system or the file system cannot (some network and overlay file systems),
    /// or where it may not: <see cref="InTwoSteps"/> then does it or says why not.
    /// </returns>
    public static bool TryAtOnce(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(one, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than the call
        }
    }

    /// <summary>
    /// Moves <paramref name="old"/> aside and <paramref name="next"/> into its place. A process killed between the two
    /// steps leaves the old folder at <paramref name="aside"/>, whole; a step that fails is taken back.
    /// </summary>
    public static void InTwoSteps(string next, string old, string aside)
    {
        Directory.Move(old, aside);
        try
        {
            Directory.Move(next, old);
        }
        catch
        {
            Directory.Move(aside, old);
            throw;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string oldPath, string newPath, uint flags);
}
