//! One process at a time does heavy work on this machine: a proof takes all cores
//! and gigabytes, so that many at once would only be killed.

use std::{
    env,
    fs::{File, OpenOptions, TryLockError},
};

use crate::report::EventSink;

/// In the system's folder for temporary files, whoever runs it from wherever.
const FILE: &str = "stonegate-turn.lock";

/// A turn; the next one begins when it is dropped, or when its process dies.
pub struct Turn(#[expect(dead_code, reason = "held for its lock")] Option<File>);

impl Turn {
    /// Waits for a turn. Where files cannot be locked there is nothing to wait
    /// for.
    pub fn take(events: &EventSink) -> Turn {
        let path = env::temp_dir().join(FILE);
        // To read is enough to lock, and whoever came first need not let others write.
        let file = File::open(&path).or_else(|_| {
            OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
        });
        let Ok(file) = file else {
            return Turn(None);
        };
        match file.try_lock() {
            Ok(()) => Turn(Some(file)),
            Err(TryLockError::WouldBlock) => {
                events.stage("waiting for another process that proves or builds a trace");
                Turn(file.lock().is_ok().then_some(file))
            }
            Err(TryLockError::Error(_)) => Turn(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn turns_do_not_overlap() {
        let inside = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _turn = Turn::take(&EventSink::silent());
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                    std::thread::sleep(std::time::Duration::from_millis(5));
                    inside.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
    }
}
