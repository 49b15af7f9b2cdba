using System.Diagnostics;
using System.Text.Json;

namespace Longsplice.Bench.Peers;

/// <summary>Runs a tool on a case in a process of its own: the case goes in as JSON, its answer comes out.</summary>
internal static class PeerScript
{
    private const int Limit = 600_000;

    public static JsonSerializerOptions Json { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The answer of this program itself.</summary>
    public static (PeerAnswer? Answer, string Trouble) Own(IPeerCase work) =>
        Run("dotnet", [typeof(PeerScript).Assembly.Location, "peers", "own", work.GetType().Name], work);

    /// <summary>The answer of a Python script beside this project; LONGSPLICE_PYTHON names another interpreter.</summary>
    public static (PeerAnswer? Answer, string Trouble) Python(string script, object work) =>
        Run(Environment.GetEnvironmentVariable("LONGSPLICE_PYTHON") ?? "python3", ["-B", Path.Combine("bench", "peers", script)], work);

    private static (PeerAnswer? Answer, string Trouble) Run(string program, string[] arguments, object work)
    {
        using var process = Start(program, arguments);
        if (process is null)
        {
            return (null, $"no {program}");
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(work, work.GetType(), Json));
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            return (null, "not done in ten minutes");
        }

        return process.ExitCode == 0
            ? (JsonSerializer.Deserialize<PeerAnswer>(output.Result, Json), "")
            : (null, errors.Result.Trim().Split('\n')[^1]);
    }

    private static Process? Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
