//! `cpu_air_verifier` with the embedded verifier: Stone's flags, Stone's files.

fn main() -> std::process::ExitCode {
    stonegate::drop_in::verifier()
}
