#!/usr/bin/env bash
# What the nightly comparison does, so that it can be tried anywhere: vendor_moves.sh compare|take REPORT [option ...]
# compare: writes the report, prints moved=true or moved=false, changes nothing else. Options go to the generator
#          (--base-url URL, --source-dir DIR, --service NAME). Fails where it cannot compare at all.
# take:    pins what fits and regenerates; what does not fit stays as it was and stands in the report.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly task=$1 report=$2
shift 2
readonly python=${PYTHON:-.venv/bin/python}

case "$task" in
  compare)
    status=0
    "$python" scripts/regenerate_clients.py --pull --check --explain --report "$report" "$@" >&2 || status=$?
    if [ "$status" -gt 1 ] || [ ! -s "$report" ]; then
      echo "vendor_moves.sh: the comparison failed with status $status" >&2
      exit 1
    fi
    if [ "$status" -eq 0 ]; then echo "moved=false"; else echo "moved=true"; fi
    ;;
  take)
    "$python" scripts/regenerate_clients.py --pull --explain --report "$report" "$@" || true
    ;;
  *)
    echo "vendor_moves.sh: compare or take, not $task" >&2
    exit 2
    ;;
esac
