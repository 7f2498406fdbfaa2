//! The ledger's tables, by version. `PRAGMA user_version` says which a file has.

use rusqlite::{Connection, TransactionBehavior};

use super::LedgerError;

/// One step from each version to the next; a file's version is the number of
/// steps it has taken. Never change one that was released: add another.
const MIGRATIONS: [&str; 1] = ["
    CREATE TABLE jobs (
        id                INTEGER PRIMARY KEY AUTOINCREMENT,
        run               TEXT NOT NULL,
        kind              TEXT NOT NULL,
        feature           TEXT NOT NULL,
        scenario          TEXT NOT NULL,
        inputs            TEXT NOT NULL,
        network           TEXT NOT NULL,
        proof_source      TEXT NOT NULL,
        prover            TEXT NOT NULL,
        prover_sha256     TEXT NOT NULL,
        stone_version     TEXT NOT NULL,
        parameters        TEXT NOT NULL,
        from_cache        INTEGER NOT NULL,
        proof_keccak256   TEXT NOT NULL,
        proof_bytes       INTEGER NOT NULL,
        security_bits     INTEGER NOT NULL,
        calldata_felts    INTEGER NOT NULL,
        program_hash      TEXT NOT NULL,
        fact_hash         TEXT NOT NULL,
        verification_hash TEXT NOT NULL,
        tx_hashes         TEXT NOT NULL,
        l2_gas            INTEGER NOT NULL,
        fee_fri           TEXT NOT NULL,
        status            TEXT NOT NULL,
        stage             TEXT NOT NULL,
        verdict           TEXT NOT NULL,
        error             TEXT NOT NULL,
        seconds_proving   REAL NOT NULL,
        seconds           REAL NOT NULL,
        created_at        TEXT NOT NULL,
        submitted_at      TEXT NOT NULL,
        verified_at       TEXT NOT NULL,
        ended_at          TEXT NOT NULL,
        host              TEXT NOT NULL,
        pid               INTEGER NOT NULL,
        process_start     TEXT NOT NULL
    );
    CREATE INDEX jobs_by_scenario ON jobs (scenario);
    CREATE INDEX jobs_by_time ON jobs (created_at);
"];

/// Marks a file as a ledger (SQLite `application_id`): "SGLD".
const APPLICATION: i32 = 0x5347_4c44;

/// The version of files that are written now.
pub const VERSION: usize = MIGRATIONS.len();

/// Brings a file to [`VERSION`]. Several processes may try at once: the steps
/// are taken in one transaction that only one of them gets.
pub fn migrate(connection: &mut Connection) -> Result<(), LedgerError> {
    if version(connection)? == Some(VERSION) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?.unwrap_or(0);
    for step in MIGRATIONS.get(found..).unwrap_or_default() {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}

/// The version of a ledger; `None` of an empty file.
///
/// # Errors
/// [`LedgerError::NoLedger`] for a database of something else,
/// [`LedgerError::Newer`] for one of a later stonegate.
pub fn version(connection: &Connection) -> Result<Option<usize>, LedgerError> {
    // One statement: another process may be making the file.
    let query = "SELECT (SELECT application_id FROM pragma_application_id),
                        (SELECT user_version FROM pragma_user_version),
                        (SELECT count(*) FROM sqlite_schema)";
    let (application, found, tables): (i32, usize, usize) =
        connection.query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    match (application, tables) {
        (APPLICATION, _) if found > VERSION => Err(LedgerError::Newer { found }),
        (APPLICATION, _) => Ok(Some(found)),
        (_, 0) => Ok(None),
        _ => Err(LedgerError::NoLedger),
    }
}
