using FsCheck;
using FsCheck.Fluent;

namespace Scoreboard;

/// <summary>
/// Runs a property on many random values; a failure names the smallest one and the seed to replay it.
/// </summary>
internal static class Property
{
    private const int Often = 500;

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(Often).WithQuietOnSuccess(true);

    /// <param name="values">What to try.</param>
    /// <param name="property">What must hold of each.</param>
    /// <param name="times">How many to try: fewer where each takes milliseconds.</param>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int times = Often) =>
        Check.One(Thorough.WithMaxTest(times), Prop.ForAll(values.ToArbitrary(), property));

    public static void Holds<T>(Gen<T> values, Action<T> property) =>
        Check.One(Thorough, Prop.ForAll(values.ToArbitrary(), property));
}
