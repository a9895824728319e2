using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace TriggerPoint.Rules.X12.Tests;

/// <summary>Valid files of random claims, of which about one in five bills a trigger point or tendon code.</summary>
internal sealed class RandomFiles
{
    private static readonly Layout[] Layouts =
    [
        new('*', ':', '~', "\n", false), new('*', ':', '~', "", false), new('*', ':', '~', "\r\n", false), new('*', '>', '\n', "", false),
        new('|', '^', '~', "\n", false), new('\u001D', '\u001F', '\u001E', "", false), new('*', ':', '~', "\n", true), new('~', '^', '_', "\n", false),
    ];

    private static readonly string[] OurCodes = ["20550", "20551", "20552", "20553", "20560", "20561"];
    private static readonly string[] OtherCodes = ["99213", "64405", "J3301", "20610", "97110", "76942", "12055", "20554", "00142", "a9270"];
    private static readonly string[] AllModifiers = ["59", "25", "RT", "LT", "XS", "JZ", "GP"];
    private static readonly string[] Codes10 = ["M7918", "M7912", "M542", "M5450", "G43909", "Z0000"];
    private static readonly string[] Notes =
    [
        "R UPPER TRAP, L LEVATOR SCAP", "BILATERAL TRAPEZIUS; RIGHT RHOMBOID MAJOR", "SEE RECORD", "CARDIAC EMERGENCY", "LEFT INFRASPINATUS X3", "Ünïcode 20552",
    ];

    private readonly Random random;
    private int claims;

    public RandomFiles(int seed) => random = new Random(seed);

    /// <summary>Files of up to a few dozen claims.</summary>
    public static Arbitrary<FileModel> Arbitrary => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RandomFiles(seed).NextFile()), Shrink);

    public FileModel NextFile() => new(Pick(Layouts), Many(1, 2, () => new InterchangeModel(
        Many(1, 2, () => new GroupModel(Many(1, 2, () => new TransactionModel(Many(1, 2, NextProvider))))))));

    public ProviderModel NextProvider() => new(Number(10), Many(1, 4, NextSubscriber));

    /// <summary>One claim more, of a subscriber of his own.</summary>
    public SubscriberModel NextSubscriber() => new(
        NextPerson(),
        Maybe("HEALTH PLAN " + random.Next(5)),
        Maybe(Number(5)),
        Pick("MB", "CI", "BL", ""),
        Many(0, 3, NextClaim),
        random.Next(4) == 0 ? Many(1, 3, () => new DependantModel(NextPerson() with { Id = "" }, Many(1, 3, NextClaim))) : []);

    private ClaimModel NextClaim()
    {
        bool isOurs = random.Next(5) == 0;
        string[] diagnoses = [.. Many(0, 12, () => Pick(Codes10))];
        return new(
            $"C{++claims}",
            Pick("11", "22", "24", ""),
            Pick("1", "7", "8"),
            random.Next(8) == 0 ? "F8" + Number(6) : "",
            random.Next(6) == 0 ? Pick(Notes) : "",
            Maybe(Number(10)),
            random.Next(6) == 0,
            diagnoses,
            Many(1, 6, () => NextLine(isOurs && random.Next(2) == 0 ? Pick(OurCodes) : Pick(OtherCodes), diagnoses.Length)));
    }

    private LineModel NextLine(string code, int diagnoses)
    {
        var first = new DateTime(2024, 1, 1).AddDays(random.Next(600));
        string firstDate = first.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return new(
            code,
            Many(0, 4, () => Pick(AllModifiers)),
            random.Next(10) == 0 ? "SEE NOTE 2055" : "",
            Pick("1", "2", "1.5", "3.00", ""),
            random.Next(12) == 0 ? "MJ" : "UN",
            random.Next(6) == 0 ? "22" : "",
            diagnoses == 0 ? [] : Many(1, 4, () => random.Next(1, diagnoses + 1)),
            random.Next(12) == 0 ? "" : firstDate,
            random.Next(6) == 0 ? first.AddDays(random.Next(5)).ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "",
            random.Next(3) == 0 ? Pick(Notes) : "",
            random.Next(4) == 0 ? Number(10) : "",
            random.Next(5) == 0 ? Number(11) : "");
    }

    private PersonModel NextPerson() => new(
        random.Next(8) == 0 ? "" : "MEMBER" + Number(6), Pick("DOE", "SMITH", "HALL", "PALMST", "ISAAC"), Pick("JANE", "JOHN", "AVA", ""), Maybe("1980010" + random.Next(1, 10)));

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];

    private string Maybe(string text) => random.Next(4) == 0 ? "" : text;

    private string Number(int digits) => string.Concat(Enumerable.Range(0, digits).Select(_ => (char)('0' + random.Next(10))));

    private IReadOnlyList<T> Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())];

    // Towards fewer envelopes, providers, subscribers and claims.
    private static IEnumerable<FileModel> Shrink(FileModel file)
    {
        foreach (IReadOnlyList<InterchangeModel> fewer in Without(file.Interchanges, interchange =>
            Without(interchange.Groups, group => Without(group.Transactions, transaction => Without(transaction.Providers, provider =>
                Without(provider.Subscribers, subscriber => Without(subscriber.Claims, _ => []).Select(claims => subscriber with { Claims = claims })
                    .Concat(Without(subscriber.Dependants, _ => []).Select(dependants => subscriber with { Dependants = dependants })))
                .Select(subscribers => provider with { Subscribers = subscribers }))
                .Select(providers => transaction with { Providers = providers }))
                .Select(transactions => group with { Transactions = transactions }))
                .Select(groups => interchange with { Groups = groups })).Where(left => left.Count > 0))
        {
            yield return file with { Interchanges = fewer };
        }
    }

    /// <summary>A list with one item left out, or one made smaller.</summary>
    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> smaller)
    {
        for (int at = 0; at < items.Count; at++)
        {
            yield return [.. items.Take(at), .. items.Skip(at + 1)];
        }

        for (int at = 0; at < items.Count; at++)
        {
            foreach (T item in smaller(items[at]))
            {
                yield return [.. items.Take(at), item, .. items.Skip(at + 1)];
            }
        }
    }
}
