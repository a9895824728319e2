#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt anew from the source: run it after a change of the public API and review the diff.
set -euo pipefail
cd "$(dirname "$0")/.."
file=PublicAPI/PublicAPI.Unshipped.txt
echo '#nullable enable' > "$file"
dotnet format analyzers TriggerPoint.Rules.Fhir.csproj --diagnostics RS0016 --severity warn
{ echo '#nullable enable'; grep -v '^#' "$file" | LC_ALL=C sort -u; } > "$file.new" && mv "$file.new" "$file"
