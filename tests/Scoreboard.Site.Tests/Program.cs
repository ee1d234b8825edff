using Scoreboard.Site.Tests;
using Scoreboard.Site.Tests.Writing;
using Xunit.MicrosoftTestingPlatform;

return args is [WritingProcess.Argument, var root] ? WritingProcess.Run(root)
    : args.Contains("--server") || args.Contains("--internal-msbuild-node")
        ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
