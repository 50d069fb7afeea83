#!/bin/sh
# Makes the three lock files anew from pyproject.toml and tools/requirements-qt68.in; needs `uv` on the path.
# Without arguments the versions in the locks stay where they still fit; `sh tools/lock.sh --upgrade` takes the newest.
set -eu
cd "$(dirname "$0")/.."

lock() {
    target=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
        --no-emit-find-links --output-file "$target" "$@" >/dev/null
    echo "$target: $(grep -c '==' "$target") packages"
}

lock requirements.lock pyproject.toml "$@"
lock requirements-dev.lock pyproject.toml --extra gate --constraint requirements.lock "$@"

same=$(mktemp)
trap 'rm -f "$same"' EXIT
sed -n 's/^\([a-z0-9-]*==[^ ]*\).*/\1/p' requirements.lock | grep -v -e '^pyside6' -e '^shiboken6' >"$same"
lock requirements-qt68.lock tools/requirements-qt68.in --constraint "$same" --no-annotate "$@"
