#!/usr/bin/env bash
# Writes the PublicAPI.Unshipped.txt files anew from the source: run it after a change of the public API and review the diff.
# The analyzer's own fix leaves out generated members and all but the first target, hence the steps by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
for file in PublicAPI/PublicAPI.Unshipped.txt PublicAPI/net10.0/PublicAPI.Unshipped.txt; do echo '#nullable enable' > "$file"; done
pascal() { tail -n +2 "$1" | cut -f1 | sed -E 's/(^|-)([a-z0-9])/\U\2/g'; }
{
  pascal Data/muscles.tsv | sed 's/.*/static TriggerPoint.Rules.Muscle.&.get -> TriggerPoint.Rules.Muscle/'
  pascal Data/groups.tsv | sed 's/.*/static TriggerPoint.Rules.MuscleGroup.&.get -> TriggerPoint.Rules.MuscleGroup/'
  pascal Data/substances.tsv | sed 's/.*/static TriggerPoint.Rules.Substance.&.get -> TriggerPoint.Rules.Substance/'
} >> PublicAPI/PublicAPI.Unshipped.txt
for target in netstandard2.0 net10.0; do
  OnlyTfm=$target dotnet format analyzers TriggerPoint.Rules.csproj --diagnostics RS0016 --severity warn
done
for file in PublicAPI/PublicAPI.Unshipped.txt PublicAPI/net10.0/PublicAPI.Unshipped.txt; do
  { echo '#nullable enable'; grep -v '^#' "$file" | LC_ALL=C sort -u; } > "$file.new" && mv "$file.new" "$file"
done
dotnet restore TriggerPoint.Rules.csproj
