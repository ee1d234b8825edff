using FsCheck;
using FsCheck.Fluent;

namespace Scoreboard;

/// <summary>
/// Runs a property on many random values; a failure names the smallest one and the seed to replay it.
/// </summary>
internal static class Property
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    public static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Thorough, Prop.ForAll(values.ToArbitrary(), property));

    public static void Holds<T>(Gen<T> values, Action<T> property) =>
        Check.One(Thorough, Prop.ForAll(values.ToArbitrary(), property));
}
