using System;

namespace TriggerPoint.Rules;

/// <summary>What else is to be said of a mention.</summary>
[Flags]
internal enum MentionTraits : byte
{
    None = 0,
    SideDoubtful = 1,
    SacroiliacJoint = 2,
    ReadByNeighbours = 4,
}
