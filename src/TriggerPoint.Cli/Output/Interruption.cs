using System;
using System.Runtime.InteropServices;

namespace TriggerPoint.Cli;

/// <summary>Ends the process on Ctrl-C or a polite kill, with complete lines written.</summary>
/// <remarks>
/// The command may be waiting for input and cannot be asked to stop; it need not be, since nothing is left unwritten while it waits.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    public Interruption(LineOutput output)
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(output, context, Interrupt));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(output, context, Terminate));
    }

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
    }

    private static void End(LineOutput output, PosixSignalContext context, int signal)
    {
        context.Cancel = true;
        output.Close();
        Environment.Exit(ExitCodes.Signalled + signal);
    }
}
