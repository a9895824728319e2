using System;
using Xunit;

namespace TriggerPoint.Rules.Tests;

/// <summary>Look-ups in the reference data allocate nothing, in embedded editions as in loaded ones.</summary>
public sealed class LookUpAllocationTests
{
    [Fact]
    public void Look_ups_allocate_nothing()
    {
        ReferenceData loaded = ReferenceData.Embedded
            .WithNcciPairs(["20552\t20610\t\t20250101\t*\t1\tx", "20552\t64405\t\t20250101\t*\t1\tx"], ClaimSetting.Practitioner, new(2025, 1, 1), ServiceDate.Unknown).Data
            .WithMedicallyUnlikelyEdits(["20552,1,2,x"], ClaimSetting.Practitioner, new(2025, 1, 1), ServiceDate.Unknown).Data;
        ProcedureCode[] codes = [ProcedureCode.Parse("20552"), ProcedureCode.Parse("20553"), ProcedureCode.Parse("20610"), ProcedureCode.Parse("J3301"), ProcedureCode.Parse("77002"), default];
        ServiceDate[] dates = [default, new(2016, 1, 1), new(2024, 8, 1), new(2025, 2, 1)];
        DiagnosisCode diagnosis = DiagnosisCode.Parse("M79.18");
        int found = Use(ReferenceData.Embedded, codes, dates, diagnosis) + Use(loaded, codes, dates, diagnosis);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = Use(ReferenceData.Embedded, codes, dates, diagnosis) + Use(loaded, codes, dates, diagnosis);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(found, again);
        Assert.True(found > 100, $"{found}");
    }

    private static int Use(ReferenceData data, ProcedureCode[] codes, ServiceDate[] dates, DiagnosisCode diagnosis)
    {
        int found = 0;
        foreach (ServiceDate date in dates)
        {
            foreach (ProcedureCode code in codes)
            {
                foreach (ProcedureCode other in codes)
                {
                    found += data.TryFindPair(code, other, date, ClaimSetting.Practitioner, out NcciPair pair) && pair.AppliesOn(date) ? 1 : 0;
                    found += data.IsAcceptedPrimary(code, other) ? 1 : 0;
                }

                found += data.TryFindMue(code, date, ClaimSetting.HospitalOutpatient, out MedicallyUnlikelyEdit edit) && edit.Value > 0 ? 1 : 0;
                found += data.TryFindFeeSchedule(code, date, out FeeScheduleIndicators indicators) && indicators.Status == 'A' ? 1 : 0;
                found += data.TryFindDrug(code, out DrugCode drug) && drug.TryGetUnits(40, DoseUnit.Milligram, out _) ? data.DrugsFor(drug.Substance).Count : 0;
                found += data.OccursInPairs(code, date, ClaimSetting.Practitioner) && data.Covers(ReferenceTable.NcciPairs, date) ? 1 : 0;
            }

            found += (int)data.ValidityOf(diagnosis, date);
        }

        return found;
    }
}
