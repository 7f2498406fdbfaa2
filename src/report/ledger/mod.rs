//! Every run's jobs, in one SQLite file: what was proved, by whom, of what, and
//! what became of it. Rows are written as the work goes on, so that a killed
//! run leaves what it had done. Many processes may write at once.

mod entry;
mod job;
mod reporter;
mod schema;

use rusqlite::{
    Connection, OpenFlags, OptionalExtension as _, params_from_iter,
    types::{Value as Sql, ValueRef},
};
use serde_json::{Map, Number, Value};
use std::{
    fs, io,
    path::{Path, PathBuf},
    thread::sleep,
    time::Duration,
};

pub use entry::Entry;
pub use job::{Job, now};
pub use reporter::{LedgerHealth, LedgerReporter};

use crate::failure::{Failure, FailureKind};

/// Names the ledger where no option does; see [`crate::settings`].
pub const FILE_VARIABLE: &str = "STONEGATE_LEDGER";
/// How long a write waits for those of other processes.
const BUSY: Duration = Duration::from_secs(60);
/// How long a look waits for writes of other processes.
const INSPECTION: Duration = Duration::from_secs(5);
/// Switching a new file to write-ahead logging does not wait by itself.
const WAL_TRIES: u32 = 600;
const WAL_PAUSE: Duration = Duration::from_millis(50);

/// Why a ledger cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    #[error(
        "its version is {found}; this stonegate knows up to {known}: update stonegate, or name another file",
        known = schema::VERSION
    )]
    Newer { found: usize },
    #[error("it is a database of something else")]
    NoLedger,
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error(transparent)]
    File(#[from] io::Error),
}

/// Which jobs are wanted, newest first.
#[derive(Clone, Debug, Default)]
pub struct JobFilter {
    /// Part of the scenario's name, in any case.
    pub scenario: Option<String>,
    /// Created at this time or later, as the ledger writes times.
    pub since: Option<String>,
    /// No more than this.
    pub limit: Option<usize>,
}

/// An open ledger.
pub struct Ledger {
    connection: Connection,
}

/// `ledger.sqlite3` in the user's data folder.
///
/// # Errors
/// [`FailureKind::Usage`] where there is no such folder.
pub fn default_file() -> Result<PathBuf, Failure> {
    let folders = directories::ProjectDirs::from("", "", "stonegate").ok_or_else(|| {
        Failure::usage("there is no home folder to keep the ledger in").help(format!(
            "name a file with --ledger or {FILE_VARIABLE}, or use --no-ledger"
        ))
    })?;
    Ok(folders.data_dir().join("ledger.sqlite3"))
}

impl Ledger {
    /// Opens a ledger to write to; creates it where there is none.
    ///
    /// # Errors
    /// [`LedgerError`].
    pub fn open(file: &Path) -> Result<Ledger, LedgerError> {
        if let Some(folder) = file.parent().filter(|f| !f.as_os_str().is_empty()) {
            fs::create_dir_all(folder)?;
        }
        let mut connection = Connection::open(file)?;
        connection.busy_timeout(BUSY)?;
        // Before anything is changed.
        schema::version(&connection)?;
        write_ahead(&connection)?;
        // Enough to survive the death of the process; a power failure may lose
        // the last rows and no more.
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        schema::migrate(&mut connection)?;
        Ok(Ledger { connection })
    }

    /// Opens a ledger to read from; `None` where there is no file.
    ///
    /// # Errors
    /// [`LedgerError`].
    pub fn read(file: &Path) -> Result<Option<Ledger>, LedgerError> {
        if !file.try_exists()? {
            return Ok(None);
        }
        // A reader of a write-ahead log must be able to write beside the file.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(BUSY)?;
        // An empty file is one that another process is making.
        let version = schema::version(&connection)?;
        Ok(version.map(|_| Ledger { connection }))
    }

    /// Looks at a ledger without changing it: how many jobs it has, once it is
    /// sure that more could be written; `None` where there is no file.
    ///
    /// # Errors
    /// [`LedgerError`].
    pub fn inspect(file: &Path) -> Result<Option<u64>, LedgerError> {
        if !file.try_exists()? {
            return Ok(None);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(INSPECTION)?;
        let version = schema::version(&connection)?;
        // SQLite opens what it may not write to for reading.
        if connection.is_readonly("main")? {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied).into());
        }
        connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK")?;
        Ok(Some(match version {
            Some(_) => connection.query_row("SELECT count(*) FROM jobs", [], |row| row.get(0))?,
            // An empty file is one that another process is making.
            None => 0,
        }))
    }

    /// Writes a new job; its id.
    ///
    /// # Errors
    /// [`LedgerError::Sqlite`].
    pub fn insert(&self, job: &Job) -> Result<i64, LedgerError> {
        let (names, values): (Vec<_>, Vec<_>) = job.columns().into_iter().unzip();
        let places = vec!["?"; names.len()].join(", ");
        let names = names.join(", ");
        let statement = format!("INSERT INTO jobs ({names}) VALUES ({places})");
        let mut statement = self.connection.prepare_cached(&statement)?;
        Ok(statement.insert(params_from_iter(values.iter().map(to_sql)))?)
    }

    /// Writes what is known of a job by now.
    ///
    /// # Errors
    /// [`LedgerError::Sqlite`].
    pub fn update(&self, job: &Job) -> Result<(), LedgerError> {
        let (names, values): (Vec<_>, Vec<_>) = job.columns().into_iter().unzip();
        let sets: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
        let statement = format!("UPDATE jobs SET {} WHERE id = {}", sets.join(", "), job.id);
        let mut statement = self.connection.prepare_cached(&statement)?;
        statement.execute(params_from_iter(values.iter().map(to_sql)))?;
        Ok(())
    }

    /// The jobs that a filter lets through, newest first.
    ///
    /// # Errors
    /// [`LedgerError::Sqlite`].
    pub fn jobs(&self, filter: &JobFilter) -> Result<Vec<Job>, LedgerError> {
        let wanted = filter
            .scenario
            .as_deref()
            .unwrap_or_default()
            .to_lowercase();
        let since = filter.since.as_deref().unwrap_or_default();
        let query = "SELECT * FROM jobs WHERE created_at >= ?1 ORDER BY id DESC";
        let mut statement = self.connection.prepare(query)?;
        let jobs = statement.query_map([since], from_row)?;
        // Not in SQL: its lower() knows ASCII only.
        let fits = |job: &rusqlite::Result<Job>| match job {
            Ok(job) => job.scenario.to_lowercase().contains(&wanted),
            Err(_) => true,
        };
        let limit = filter.limit.unwrap_or(usize::MAX);
        Ok(jobs.filter(fits).take(limit).collect::<Result<_, _>>()?)
    }

    /// One job.
    ///
    /// # Errors
    /// [`LedgerError::Sqlite`].
    pub fn job(&self, id: i64) -> Result<Option<Job>, LedgerError> {
        let mut statement = self
            .connection
            .prepare("SELECT * FROM jobs WHERE id = ?1")?;
        Ok(statement.query_row([id], from_row).optional()?)
    }

    /// The smallest and the largest id; `None` of an empty ledger.
    ///
    /// # Errors
    /// [`LedgerError::Sqlite`].
    pub fn ids(&self) -> Result<Option<(i64, i64)>, LedgerError> {
        let query = "SELECT min(id), max(id) FROM jobs";
        let both: (Option<i64>, Option<i64>) = self
            .connection
            .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(both.0.zip(both.1))
    }
}

/// Readers and one writer do not wait for each other, and a killed writer leaves
/// a whole file.
fn write_ahead(connection: &Connection) -> Result<(), LedgerError> {
    let mut tries = 0;
    loop {
        let done = connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()));
        match done {
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.code == rusqlite::ErrorCode::DatabaseBusy && tries < WAL_TRIES =>
            {
                tries += 1;
                sleep(WAL_PAUSE);
            }
            done => return Ok(done?),
        }
    }
}

fn to_sql(value: &Value) -> Sql {
    match value {
        Value::Bool(value) => Sql::Integer((*value).into()),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Sql::Integer(number),
            None => Sql::Real(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => Sql::Text(text.clone()),
        value => Sql::Text(value.to_string()),
    }
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Job> {
    let mut fields = Map::new();
    for (i, name) in row.as_ref().column_names().into_iter().enumerate() {
        let value = match row.get_ref(i)? {
            ValueRef::Integer(number) if name == "from_cache" => Value::Bool(number != 0),
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => Number::from_f64(number).map_or(Value::Null, Value::Number),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
            ValueRef::Null | ValueRef::Blob(_) => continue,
        };
        fields.insert(name.to_owned(), value);
    }
    let mut job: Job = serde_json::from_value(Value::Object(fields)).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })?;
    job.settle_status();
    Ok(job)
}

/// The failure that a ledger which cannot be used is.
pub fn failure(file: &Path, error: &LedgerError) -> Failure {
    let what = format!("the ledger {} cannot be used", file.display());
    Failure::new(FailureKind::Infrastructure, what)
        .because(error)
        .help("name another file with --ledger, or run with --no-ledger; a damaged file can be moved away, a new one is made")
}

#[cfg(test)]
mod tests;
