using Scoreboard.Site.Tests;
using Scoreboard.Site.Tests.Writing;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.All)]

return args is [WritingProcess.Argument, var root, .. var inPlace] ? WritingProcess.Run(root, inPlace.Length > 0)
    : args.Contains("--server") || args.Contains("--internal-msbuild-node")
        ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
