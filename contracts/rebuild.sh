#!/bin/sh
# Rebuilds the compiled contracts that the binary embeds, and records the
# digests of sources and artefacts that `cargo test` checks.
#
#   contracts/rebuild.sh                     with scarb
#   contracts/rebuild.sh --corelib DIR       without: DIR is the src folder of
#                                            Cairo's core library, 2.21; for
#                                            the allocation program
#   contracts/rebuild.sh --starknet-compile FILE
#                                            without: Cairo's compiler of
#                                            contracts, 2.12; for the verifier
#   contracts/rebuild.sh --only allocation|verifier ..
#   contracts/rebuild.sh --check ..          compares with the committed artefacts
#
# The class hashes of the verifier depend on the compiler's version: the
# committed classes are those of 2.12.
set -eu
cd "$(dirname "$0")"

check=no
corelib=
compiler=
only=
while [ $# -gt 0 ]; do
    case "$1" in
        --check) check=yes; shift ;;
        --corelib) corelib=$(cd "$2" && pwd); shift 2 ;;
        --starknet-compile) compiler=$(realpath "$2"); shift 2 ;;
        --only) only=$2; shift 2 ;;
        *) echo "usage: $0 [--check] [--only allocation|verifier] [--corelib DIR] [--starknet-compile FILE]" >&2; exit 2 ;;
    esac
done

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT

compare() {
    cmp "$1" "$2" || {
        echo "$2 is not what its source compiles to: run contracts/rebuild.sh" >&2
        exit 1
    }
}

allocation() {
    if [ -n "$corelib" ]; then
        cargo run --quiet --locked --manifest-path compile/Cargo.toml -- \
            allocation "$corelib" "$built/allocation.json"
    else
        (cd allocation && scarb build)
        cp allocation/target/dev/allocation.executable.json "$built/allocation.json"
    fi
    if [ "$check" = yes ]; then
        compare "$built/allocation.json" allocation/allocation.executable.json
        return
    fi
    cp "$built/allocation.json" allocation/allocation.executable.json
    (cd allocation &&
        sha256sum Scarb.toml cairo_project.toml src/lib.cairo allocation.executable.json > allocation.sha256)
}

verifier() {
    for contract in fact_registry::FactRegistry stark_verifier::StarkVerifier; do
        class=${contract#*::}
        if [ -n "$compiler" ]; then
            "$compiler" --allowed-libfuncs-list-name all --allow-warnings \
                -c "stonegate_verifier::$contract" verifier "$built/$class.json" 2>/dev/null
        else
            (cd verifier && scarb build)
            cp "verifier/target/dev/stonegate_verifier_$class.contract_class.json" "$built/$class.json"
        fi
    done
    cargo run --quiet --release --locked --manifest-path ../Cargo.toml --example pack_verifier -- \
        "$built/FactRegistry.json" "$built/StarkVerifier.json" "$built/artifacts"
    for file in index.json fact_registry.sierra.json stark_verifier.sierra.json; do
        if [ "$check" = yes ]; then
            compare "$built/artifacts/$file" "verifier/artifacts/$file"
        else
            mkdir -p verifier/artifacts
            cp "$built/artifacts/$file" "verifier/artifacts/$file"
        fi
    done
}

[ "$only" = verifier ] || allocation
[ "$only" = allocation ] || verifier
