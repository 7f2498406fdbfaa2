#!/bin/sh
# Rebuilds the compiled contracts that the binary embeds, and records the
# digests of sources and artefact that `cargo test` checks.
#
#   contracts/rebuild.sh                     with scarb
#   contracts/rebuild.sh --corelib DIR       without: DIR is the src folder of
#                                            Cairo's core library, 2.21
#   contracts/rebuild.sh --check [--corelib DIR]
#                                            compares with the committed artefact
set -eu
cd "$(dirname "$0")"

check=no
corelib=
while [ $# -gt 0 ]; do
    case "$1" in
        --check) check=yes; shift ;;
        --corelib) corelib=$(cd "$2" && pwd); shift 2 ;;
        *) echo "usage: $0 [--check] [--corelib DIR]" >&2; exit 2 ;;
    esac
done

built=$(mktemp)
trap 'rm -f "$built"' EXIT
if [ -n "$corelib" ]; then
    cargo run --quiet --locked --manifest-path compile/Cargo.toml -- allocation "$corelib" "$built"
else
    (cd allocation && scarb build)
    cp allocation/target/dev/allocation.executable.json "$built"
fi

cd allocation
if [ "$check" = yes ]; then
    cmp "$built" allocation.executable.json || {
        echo "allocation.executable.json is not what its source compiles to: run contracts/rebuild.sh" >&2
        exit 1
    }
    exit 0
fi
cp "$built" allocation.executable.json
sha256sum Scarb.toml cairo_project.toml src/lib.cairo allocation.executable.json > allocation.sha256
