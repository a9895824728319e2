#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Known to the compiler by its name, and part of the framework only later.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority { get; } = priority;
}
#endif
