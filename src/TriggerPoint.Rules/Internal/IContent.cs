namespace TriggerPoint.Rules;

/// <summary>What a value is to hold, while it is not known whether there is such a value already.</summary>
internal interface IContent<T>
{
    /// <summary>The same for the same content.</summary>
    int Hash { get; }

    /// <summary>Whether a value holds this content.</summary>
    bool IsThatOf(T value);

    /// <summary>A new value of this content.</summary>
    T Make();
}
