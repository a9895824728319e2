using System.Globalization;
using System.Linq;
using System.Text;

namespace TriggerPoint.Cli.Tests;

/// <summary>An 837P file of one claim for each patient that is added.</summary>
internal sealed class X12File
{
    private const string Head =
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240801*1200*^*00501*000000001*0*T*:~\n"
        + "GS*HC*SENDER*RECEIVER*20240801*1200*1*X*005010X222A1~\nST*837*0001*005010X222A1~\nHL*1**20*1~\nNM1*85*2*CLINIC*****XX*1234567893~\n";

    private const int SegmentsOfHead = 3;

    private readonly StringBuilder claims = new();
    private int levels = 1;
    private int segments = SegmentsOfHead;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Head}{claims}SE*{segments + 1}*0001~\nGE*1*1~\nIEA*1*000000001~\n");

    /// <summary>Adds a claim of one line.</summary>
    /// <param name="patient">The member id.</param>
    /// <param name="id">The claim's id.</param>
    /// <param name="date">The date of service, such as 20240801.</param>
    /// <param name="procedure">The code with its modifiers, such as <c>20552:59</c>.</param>
    /// <param name="more">Segments behind the line.</param>
    public X12File Add(string patient, string id, string date, string procedure, params string[] more) => Add(patient, id, "1", date, procedure, more);

    /// <summary>Adds a claim that takes back another.</summary>
    public X12File AddVoid(string patient, string id, string date, string procedure) => Add(patient, id, "8", date, procedure);

    private X12File Add(string patient, string id, string frequency, string date, string procedure, params string[] more)
    {
        string[] added =
        [
            $"HL*{++levels}*1*22*0", "SBR*P*18*******MB", $"NM1*IL*1*DOE*JANE****MI*{patient}", "NM1*PR*2*HEALTH PLAN*****PI*P1",
            $"CLM*{id}*100***11:B:{frequency}*Y*A*Y*Y", "HI*ABK:M7918", "LX*1", $"SV1*HC:{procedure}*100*UN*1***1", $"DTP*472*D8*{date}", .. more,
        ];
        claims.AppendJoin(string.Empty, added.Select(segment => segment + "~\n"));
        segments += added.Length;
        return this;
    }
}
