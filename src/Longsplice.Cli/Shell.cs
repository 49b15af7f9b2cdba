using System.CommandLine;
using Longsplice.Cli.Commands;
using Longsplice.Runs;

namespace Longsplice.Cli;

/// <summary>The command line: parses, runs a verb, prints, and turns whatever happens into an exit code.</summary>
public static class Shell
{
    /// <summary>After Ctrl-C a verb has this long to stop by itself and to take away what it had half written.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command line.</summary>
    /// <param name="args">Arguments.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="errors">Where findings and progress go.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        using var screen = new Screen(args, output, errors);
        var root = RootOf(screen);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await errors.WriteLineAsync(error.Message).ConfigureAwait(false);
            }

            await errors.WriteLineAsync("'longsplice --help' shows the commands.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        try
        {
            return await parsed.InvokeAsync(invocation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Cancelled; nothing was written.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception bug) when (Environment.GetEnvironmentVariable("LONGSPLICE_TRACE") != "1")
        {
            await errors.WriteLineAsync(
                $"This is our mistake, not yours: {bug.GetType().Name}: {bug.Message}\n"
                + "Please report it with the command; LONGSPLICE_TRACE=1 shows where it happened.").ConfigureAwait(false);
            return ExitCode.Bug;
        }
    }

    private static RootCommand RootOf(Screen console)
    {
        return new RootCommand("Longsplice: what runs out first, where, in which week, and why.")
        {
            StressCommand.Create(console),
            PlanCommand.Create(console),
            SurviveCommand.Create(console),
            CriticalityCommand.Create(console),
            OptionsCommand.Create(console),
            PoolCommand.Create(console),
            ShareCostCommand.Create(console),
            BarriersCommand.Create(console),
            BackTestCommand.Create(console),
            PoliciesCommand.Create(console),
            DemoCommand.Create(console),
            VerifyCommand.Create(console),
            WhyCommand.Create(console),
            ModelCommand.Create(console),
            ScenarioCommand.Create(console),
            RouteCommand.Create(console),
            SeaCommand.Create(console),
            CablesCommand.Create(console),
            DocsCommand.Create(console),
        };
    }
}
