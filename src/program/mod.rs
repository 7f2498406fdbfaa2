//! Program stage: from a Cairo program and its arguments, or from the files of
//! any other runner, to [`AirInputs`](crate::stone::air_inputs::AirInputs).

pub mod air_files;
mod text;

pub use air_files::AirFilesError;
