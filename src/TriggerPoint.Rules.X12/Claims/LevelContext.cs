using System;

namespace TriggerPoint.Rules.X12;

/// <summary>What the header loops before a claim say about it: billing provider, subscriber, payer and patient.</summary>
/// <remarks>
/// A loop is only noted when it begins. It is parsed when a claim needs it, or when its bytes are about to leave the window: of most subscribers
/// nothing is ever looked at.
/// </remarks>
internal sealed class LevelContext
{
    private readonly SegmentSource source;
    private readonly HeldPerson subscriber = new();
    private readonly HeldPerson patient = new();
    private readonly HeldText billingProvider = new();
    private readonly HeldText payer = new();
    private readonly HeldText payerId = new();
    private readonly HeldText filing = new();
    private Loop billingLoop;
    private Loop subscriberLoop;
    private Loop patientLoop;
    private bool hasPatient;
    private bool holdsAnything;
    private string? patientKey;

    public LevelContext(SegmentSource source) => this.source = source;

    public string BillingProvider => billingProvider.ToString();

    public string Payer => payer.IsEmpty ? PayerId : payer.ToString();

    public string PayerId => payerId.ToString();

    /// <summary>The claim filing indicator, SBR09.</summary>
    public string Filing => filing.ToString();

    /// <summary>
    /// The member id; for a dependant with birth date and name, since a family may share the subscriber's. Empty when the file gives nothing to tell by.
    /// </summary>
    public string PatientKey => patientKey ??= hasPatient ? KeyOf(patient, subscriber.Id) : KeyOf(subscriber, null);

    /// <summary>Forgets everything: a transaction begins.</summary>
    public void Clear()
    {
        billingLoop.Drop();
        billingProvider.Clear();
        ClearSubscriber();
    }

    /// <summary>Begins a loop; the one before has been ended.</summary>
    public void Begin(SegmentKind level, int at)
    {
        switch (level)
        {
            case SegmentKind.BillingLevel:
                Clear();
                billingLoop = new(level, at);
                break;
            case SegmentKind.SubscriberLevel:
                ClearSubscriber();
                subscriberLoop = new(level, at);
                break;
            case SegmentKind.PatientLevel:
                patient.Clear();
                hasPatient = holdsAnything = true;
                patientKey = null;
                patientLoop = new(level, at);
                break;

            // A level that cannot be read must not leave its claims to the subscriber before.
            default:
                Clear();
                subscriberLoop = new(level, at);
                break;
        }
    }

    /// <summary>Ends the loop that is open: what follows is no header.</summary>
    public void End(ReadOnlySpan<byte> window, int at)
    {
        billingLoop.Close(at);
        subscriberLoop.Close(at);
        patientLoop.Close(at);

        // It may be a loop of any kind, so it cannot wait: what it says would come behind what later loops say.
        if (subscriberLoop.Level == SegmentKind.UnknownLevel)
        {
            TakeIn(ref subscriberLoop, window, at);
        }
    }

    /// <summary>Parses what was noted, of an open loop the part before a place.</summary>
    public void TakeIn(ReadOnlySpan<byte> window, int upTo)
    {
        TakeIn(ref billingLoop, window, upTo);
        TakeIn(ref subscriberLoop, window, upTo);
        TakeIn(ref patientLoop, window, upTo);
    }

    /// <summary>Leaves out what stands before a place: of an open loop it is never parsed.</summary>
    public void Skip(int to)
    {
        billingLoop.TakenUpTo(to);
        subscriberLoop.TakenUpTo(to);
        patientLoop.TakenUpTo(to);
    }

    /// <summary>Follows the window, whose first bytes were dropped after they were taken in.</summary>
    public void Shift(int dropped)
    {
        billingLoop.Shift(dropped);
        subscriberLoop.Shift(dropped);
        patientLoop.Shift(dropped);
    }

    private static string KeyOf(HeldPerson person, HeldText? idOfFamily)
    {
        if (!person.Id.IsEmpty)
        {
            return person.Id.ToString();
        }

        return person.BirthDate.IsEmpty && person.FirstName.IsEmpty
            ? string.Empty
            : string.Join('/', idOfFamily?.ToString(), person.LastName, person.FirstName, person.BirthDate).ToUpperInvariant();
    }

    private void ClearSubscriber()
    {
        subscriberLoop.Drop();
        patientLoop.Drop();
        hasPatient = false;
        if (!holdsAnything)
        {
            return;
        }

        // Most subscribers are never looked at, so there is nothing to forget.
        subscriber.Clear();
        patient.Clear();
        payer.Clear();
        payerId.Clear();
        filing.Clear();
        patientKey = null;
        holdsAnything = false;
    }

    private void TakeIn(ref Loop loop, ReadOnlySpan<byte> window, int upTo)
    {
        if (!loop.IsPending)
        {
            return;
        }

        SegmentCursor cursor = source.From(window[..(loop.IsOpen ? upTo : loop.End)], new(loop.From, 0, 0));
        while (cursor.MoveNext())
        {
            Parts elements = cursor.Current.Elements;
            switch (cursor.Current.Id)
            {
                case SegmentId.SBR when loop.Is(SegmentKind.SubscriberLevel):
                    elements.Skip(8);
                    filing.Set(elements.Next());
                    break;
                case SegmentId.NM1:
                    Name(ref loop, elements);
                    break;
                case SegmentId.DMG:
                    elements.Skip(1);
                    loop.Person?.BirthDate.Set(elements.Next());
                    break;
            }
        }

        loop.TakenUpTo(upTo);
        holdsAnything = true;
        patientKey = null;
    }

    private void Name(ref Loop loop, Parts elements)
    {
        ReadOnlySpan<byte> role = elements.Next();
        elements.Skip(1);
        if (role.SequenceEqual("IL"u8) && loop.Is(SegmentKind.SubscriberLevel))
        {
            loop.Person = subscriber;
            subscriber.Name(elements);
        }
        else if (role.SequenceEqual("QC"u8) && loop.Is(SegmentKind.PatientLevel))
        {
            hasPatient = true;
            loop.Person = patient;
            patient.Name(elements);
        }
        else if (role.SequenceEqual("85"u8) && loop.Is(SegmentKind.BillingLevel))
        {
            elements.Skip(6);
            billingProvider.Set(elements.Next());
        }
        else if (role.SequenceEqual("PR"u8) && loop.Is(SegmentKind.SubscriberLevel))
        {
            payer.Set(elements.Next());
            elements.Skip(5);
            payerId.Set(elements.Next());
        }
    }

    /// <summary>The bytes of a loop that are still to be parsed.</summary>
    private struct Loop
    {
        public Loop(SegmentKind level, int at)
        {
            Level = level;
            From = at;
            IsPending = true;
            IsOpen = true;
        }

        public SegmentKind Level { get; }

        public int From { get; private set; }

        public int End { get; private set; }

        public bool IsPending { get; private set; }

        public bool IsOpen { get; private set; }

        /// <summary>Who was named last in the loop.</summary>
        public HeldPerson? Person { get; set; }

        /// <summary>Whether it may say what loops of a level say: each thing is said by one kind of loop, so that it does not matter when they are parsed.</summary>
        public readonly bool Is(SegmentKind level) => Level == level || Level == SegmentKind.UnknownLevel;

        public void Drop()
        {
            IsPending = false;
            IsOpen = false;
        }

        public void Close(int end)
        {
            if (IsOpen)
            {
                IsOpen = false;
                End = end;
            }
        }

        public void TakenUpTo(int place)
        {
            IsPending = IsOpen;
            From = place;
        }

        public void Shift(int dropped)
        {
            From -= dropped;
            End -= dropped;
        }
    }
}
