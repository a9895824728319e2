using System.Collections.Generic;
using System.Text;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>A file of professional claims as data: what <see cref="FileWriter"/> writes, and what a reader must make of it.</summary>
internal sealed record FileModel(Layout Layout, IReadOnlyList<InterchangeModel> Interchanges)
{
    /// <summary>The file, so that a property that fails shows it.</summary>
    public override string ToString() => Encoding.UTF8.GetString(FileWriter.Write(this).Bytes);
}

/// <summary>How a file is written.</summary>
internal sealed record Layout(char Element, char Component, char Segment, string LineEnd, bool Is4010);

internal sealed record InterchangeModel(IReadOnlyList<GroupModel> Groups);

internal sealed record GroupModel(IReadOnlyList<TransactionModel> Transactions);

internal sealed record TransactionModel(IReadOnlyList<ProviderModel> Providers);

/// <summary>A billing provider with its subscribers.</summary>
internal sealed record ProviderModel(string Npi, IReadOnlyList<SubscriberModel> Subscribers);

/// <summary>A subscriber with the claims that are his own, and his dependants.</summary>
internal sealed record SubscriberModel(
    PersonModel Person, string PayerName, string PayerId, string Filing, IReadOnlyList<ClaimModel> Claims, IReadOnlyList<DependantModel> Dependants);

internal sealed record DependantModel(PersonModel Person, IReadOnlyList<ClaimModel> Claims);

internal sealed record PersonModel(string Id, string LastName, string FirstName, string BirthDate);

/// <summary>A claim; empty texts are left out of the file.</summary>
internal sealed record ClaimModel(
    string Id,
    string Place,
    string Frequency,
    string OriginalReference,
    string Note,
    string Provider,
    bool HasOtherPayer,
    IReadOnlyList<string> Diagnoses,
    IReadOnlyList<LineModel> Lines);

/// <summary>A service line; empty texts are left out of the file.</summary>
internal sealed record LineModel(
    string Code,
    IReadOnlyList<string> Modifiers,
    string Description,
    string Units,
    string Basis,
    string Place,
    IReadOnlyList<int> Pointers,
    string FirstDate,
    string LastDate,
    string Note,
    string Provider,
    string Drug);
