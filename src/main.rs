//! The `stonegate` command; see [`stonegate::cli`].

fn main() -> std::process::ExitCode {
    stonegate::cli::main()
}
