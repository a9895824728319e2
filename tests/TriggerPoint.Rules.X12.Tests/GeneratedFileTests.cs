using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Files of random claims are read as they were meant.</summary>
public sealed class GeneratedFileTests
{
    [Property(MaxTest = 150)]
    public Property Every_claim_is_read_as_it_was_written_with_its_place() => Prop.ForAll(RandomFiles.Arbitrary, file =>
    {
        WrittenFile written = FileWriter.Write(file);
        FileReading reading = FileReading.Of(written.Bytes, X12ReadOptions.Default.WithAllClaims(true));
        Assert.Equal(
            written.Claims.Select(Rendering.Of),
            reading.Claims.Select(read => Rendering.Of(read.Claim!, read.PayerId, read.FilingIndicator, read.Frequency, read.OriginalReference)));
        Assert.Empty(reading.Summary.Findings);
        Assert.All(reading.Claims.SelectMany(read => read.Input.Findings), finding => Assert.Equal(RuleIds.LineNoteRead, finding.Rule.Id));
        Assert.Equal(written.Segments, reading.Summary.Segments);
        Assert.Equal(0, reading.Summary.SegmentsNotRead + reading.Summary.ServiceLinesNotRead);
    });
}
