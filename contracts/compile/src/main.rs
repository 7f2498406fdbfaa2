//! Compiles a Cairo 1 `#[executable]` crate to executable JSON, as `scarb build`
//! does, for machines without scarb:
//! `compile-contracts <crate folder> <core library src folder> <output.json>`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cairo_lang_compiler::{
    db::RootDatabase, diagnostics::DiagnosticsReporter, project::setup_project,
};
use cairo_lang_executable::{
    compile::{ExecutableConfig, compile_executable_in_prepared_db},
    executable::Executable,
};
use cairo_lang_executable_plugin::executable_plugin_suite;
use cairo_lang_filesystem::{
    cfg::{Cfg, CfgSet},
    db::init_dev_corelib,
    ids::CrateInput,
};

fn main() -> Result<()> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, corelib, output] = args.as_slice() else {
        bail!("usage: compile-contracts <crate folder> <core library src folder> <output.json>");
    };
    let executable = compile(folder, corelib)?;
    let mut json = serde_json::to_string(&executable)?;
    json.push('\n');
    std::fs::write(output, json).with_context(|| format!("writing {}", output.display()))
}

fn compile(folder: &Path, corelib: &Path) -> Result<Executable> {
    if !corelib.join("lib.cairo").is_file() {
        bail!(
            "{}: expected the core library's src folder",
            corelib.display()
        );
    }
    // The settings of scarb's executable target with enable-gas = false.
    let mut db = RootDatabase::builder()
        .skip_auto_withdraw_gas()
        .with_cfg(CfgSet::from_iter([Cfg::kv("gas", "disabled")]))
        .with_default_plugin_suite(executable_plugin_suite())
        .build()?;
    init_dev_corelib(&mut db, corelib.to_path_buf());
    let inputs = setup_project(&mut db, folder)?;
    let reporter = DiagnosticsReporter::stderr().with_crates(&inputs);
    let crates = CrateInput::into_crate_ids(&db, inputs);
    let compiled = compile_executable_in_prepared_db(
        &db,
        None,
        crates,
        reporter,
        ExecutableConfig::default(),
    )?;
    Ok(Executable::new(compiled.compiled_function))
}
