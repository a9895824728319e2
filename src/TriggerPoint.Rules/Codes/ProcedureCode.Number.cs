namespace TriggerPoint.Rules;

public readonly partial struct ProcedureCode
{
    /// <summary>The number that a code of five digits is; -1 for a code with a letter, and for <see cref="None"/>.</summary>
    internal int Number
    {
        get
        {
            const uint radix = 36;
            int number = 0;
            int place = 1;
            for (uint rest = IsNone ? radix - 1 : packed - 1, left = Length; left > 0; left--, rest /= radix)
            {
                int digit = (int)(rest % radix);
                if (digit > 9)
                {
                    return -1;
                }

                number += digit * place;
                place *= 10;
            }

            return number;
        }
    }
}
