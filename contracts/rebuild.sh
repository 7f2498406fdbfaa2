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
usage() {
    echo "usage: $0 [--check] [--only allocation|verifier] [--corelib DIR] [--starknet-compile FILE]" >&2
    exit 2
}
while [ $# -gt 0 ]; do
    case "$1" in
        --check) check=yes; shift ;;
        --corelib) corelib=$(cd "$2" && pwd); shift 2 ;;
        --starknet-compile) compiler=$(realpath "$2"); shift 2 ;;
        --only)
            case "${2-}" in
                allocation | verifier) only=$2; shift 2 ;;
                *) usage ;;
            esac ;;
        *) usage ;;
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

# compile CONTRACT LAYOUT: the class of a contract, with one layout's AIR.
compile() {
    if [ -n "$compiler" ]; then
        # The compiler has no option for features.
        mkdir -p "$built/$2"
        ln -sfn "$PWD/verifier/src" "$built/$2/src"
        { cat verifier/cairo_project.toml; echo "cfg_set = [[\"feature\", \"$2\"]]"; } \
            > "$built/$2/cairo_project.toml"
        "$compiler" --allowed-libfuncs-list-name all --allow-warnings \
            -c "stonegate_verifier::$1" "$built/$2" "$built/class.json" 2> "$built/log" || {
            cat "$built/log" >&2
            exit 1
        }
    else
        (cd verifier && scarb build --no-default-features --features "$2")
        cp "verifier/target/dev/stonegate_verifier_${1#*::}.contract_class.json" "$built/class.json"
    fi
}

verifier() {
    mkdir -p "$built/classes"
    compile fact_registry::FactRegistry recursive
    mv "$built/class.json" "$built/classes/fact_registry.json"
    for file in verifier/src/air/*.cairo; do
        layout=$(basename "$file" .cairo)
        compile stark_verifier::StarkVerifier "$layout"
        mv "$built/class.json" "$built/classes/stark_verifier_$layout.json"
    done
    # Does not fit into the verifier's class.
    compile composition::Composition starknet_with_keccak
    mv "$built/class.json" "$built/classes/composition_starknet_with_keccak.json"
    cargo run --quiet --release --locked --manifest-path ../Cargo.toml --example pack_verifier -- \
        "$built/classes" "$built/artifacts"
    if [ "$check" = yes ]; then
        # It has the classes' digests; a test holds these against the files.
        compare "$built/artifacts/index.json" verifier/artifacts/index.json
    else
        rm -rf verifier/artifacts
        cp -r "$built/artifacts" verifier/artifacts
    fi
}

[ "$only" = verifier ] || allocation
[ "$only" = allocation ] || verifier
