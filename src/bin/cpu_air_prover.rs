//! `cpu_air_prover` with the embedded prover: Stone's flags, Stone's files.

fn main() -> std::process::ExitCode {
    stonegate::drop_in::prover()
}
