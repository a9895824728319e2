namespace TriggerPoint.Rules;

/// <summary>The characters of records as the characters of the term table: lower case, plain signs, circled letters as letters.</summary>
internal static class CharacterFolding
{
    /// <summary>What invisible characters fold to: they are passed over, even within a word.</summary>
    public const char Nothing = '\0';

    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            // A NUL separates like any other control character.
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\0' ? ' ' : c == '`' ? '\'' : c;
        }

        return c switch
        {
            // Invisible: soft hyphen, zero-width and direction marks, byte order mark.
            '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => Nothing,
            '®' or 'Ⓡ' or 'ⓡ' => 'r',
            'Ⓛ' or 'ⓛ' => 'l',
            'Ⓑ' or 'ⓑ' => 'b',
            '×' or '✕' or '✖' or '⨯' => 'x',
            '\u2018' or '\u2019' or '\u02BC' or '´' or '′' => '\'',
            '\u2028' or '\u2029' or '\u0085' => '\n',
            '؛' => ';',
            '、' or '،' => ',',
            '∕' or '⁄' => '/',
            '●' or '▪' or '◦' or '‣' or '·' or '∙' => '•',
            '□' or '❏' or '❑' => '☐',
            '■' or '☒' => '☑',

            // Full-width forms of ASCII.
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
            _ => char.ToLowerInvariant(c),
        };
    }
}
