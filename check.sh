#!/bin/sh
# Makes the machine ready for the checks (the first time), then runs the gate; exit status 0 only if all of it holds.
# --quick leaves out the random walks and repeated faults; --long goes them to their end.
set -eu
cd "$(dirname -- "$0")"
. tools/find_python.sh
"$python" -m tools.set_up gate
exec .venv/bin/python -m tools.gate "$@"
