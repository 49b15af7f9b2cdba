using Longsplice.Cli;

return await Shell.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
