using System;
using System.Globalization;
using DuckDB.NET.Data;

namespace TriggerPoint.Rules.Comparison;

/// <summary>The decision as a query of DuckDB, over a table that is loaded before.</summary>
internal sealed class DuckDbSelector : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDbSelector(Columns columns, int sessions)
    {
        connection.Open();
        Run("CREATE TABLE sites (session INTEGER, site SMALLINT)");
        using DuckDBAppender appender = connection.CreateAppender("sites");
        for (int session = 0; session < sessions; session++)
        {
            foreach (MuscleSite site in columns[session])
            {
                // A number for the site, as a table would hold it: no two sites have the same.
                appender.CreateRow().AppendValue(session).AppendValue((short)((Row(site.Muscle) * 4) + (int)site.Side)).EndRow();
            }
        }
    }

    public int Threads
    {
        set => Run($"SET threads = {value.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>How many sessions have three or more sites: the least that has to be handed over.</summary>
    public long CountThreeOrMore()
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FILTER (WHERE kinds >= 3) FROM (SELECT count(DISTINCT site) AS kinds FROM sites GROUP BY session)";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The code of every session.</summary>
    public void Select(Span<TriggerPointCode> codes)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SELECT session, count(DISTINCT site) FROM sites GROUP BY session";
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            codes[reader.GetInt32(0)] = reader.GetInt64(1) >= 3 ? TriggerPointCode.Injection3OrMoreMuscles : TriggerPointCode.Injection1To2Muscles;
        }
    }

    public void Dispose() => connection.Dispose();

    private static int Row(Muscle muscle) => muscle.GetHashCode();

    private void Run(string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
