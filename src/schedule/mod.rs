//! Who may do heavy work when. There is one scheduler, and proofs and traces are
//! made in its turns:
//!
//! - A job says what it needs ([`Demand`]): memory at its peak, and threads. It
//!   begins when both are free, and waits otherwise; one that needs more memory
//!   than there is at all is refused before it begins.
//! - Jobs begin in the order they were asked for, but for those that fit while
//!   one that came earlier does not. Every job ends, so none waits for ever.
//! - Processes take turns: one that has any job running holds the machine's turn,
//!   and gives it away when none is left. So no process counts on memory that
//!   another one is using.
//!
//! A proof that is kept asks for nothing: the cache is asked before.

mod demand;
mod memory;
mod turn;

use std::{
    collections::BTreeMap,
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock},
    thread::available_parallelism,
    time::{Duration, Instant},
};

pub use demand::Demand;
pub use memory::{Memory, NoMemory};

use crate::{
    failure::{Failure, FailureKind},
    report::EventSink,
    stone::memory::return_kept,
};
use turn::Turn;

/// Lets jobs begin. Cheap to clone; clones share what is free.
#[derive(Clone)]
pub struct Scheduler(Arc<Inner>);

struct Inner {
    /// `None` takes what the machine has when the first job asks.
    named: Option<Memory>,
    /// `None` is without bounds, where nobody named any and the system does not
    /// tell what it has.
    budget: OnceLock<Option<Memory>>,
    threads: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    memory: Memory,
    threads: usize,
    /// Jobs that have begun.
    running: usize,
    /// Those that have not, in the order of their tickets.
    waiting: BTreeMap<u64, Demand>,
    next_ticket: u64,
    turn: MachineTurn,
}

/// The turn among processes.
#[derive(Default)]
enum MachineTurn {
    #[default]
    None,
    /// One job waits for it, on behalf of all.
    Awaited,
    Held(#[expect(dead_code, reason = "held for its lock")] Turn),
}

/// A job may run; it ends when this is dropped.
pub struct Permit {
    scheduler: Scheduler,
    demand: Demand,
    /// How long was waited for it.
    pub waited: Duration,
}

/// A job needs more memory than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the {what} needs about {needed} of memory, and {budget} may be used")]
pub struct DoesNotFit {
    /// What the job makes.
    pub what: &'static str,
    pub needed: Memory,
    pub budget: Memory,
}

impl Scheduler {
    /// Jobs may use so much memory together; without a number, what this machine
    /// has when the first one asks.
    pub fn new(memory: Option<Memory>) -> Scheduler {
        let cores = available_parallelism().map_or(1, usize::from);
        Scheduler::with_threads(memory, cores)
    }

    fn with_threads(named: Option<Memory>, threads: usize) -> Scheduler {
        Scheduler(Arc::new(Inner {
            named,
            budget: OnceLock::new(),
            threads,
            state: Mutex::default(),
            changed: Condvar::new(),
        }))
    }

    /// The memory that jobs may use together; `None` where it has no bounds.
    pub fn budget(&self, events: &EventSink) -> Option<Memory> {
        *self.0.budget.get_or_init(|| {
            self.0.named.or_else(|| {
                // What another process uses until its turn ends is not missing.
                let _turn = Turn::take(events);
                Memory::available()
            })
        })
    }

    /// Whether a job could ever begin.
    ///
    /// # Errors
    /// [`DoesNotFit`] where it needs more memory than there is.
    pub fn check(&self, demand: &Demand, events: &EventSink) -> Result<(), DoesNotFit> {
        if demand.is_none() {
            return Ok(());
        }
        match self.budget(events) {
            Some(budget) if demand.memory > budget => Err(DoesNotFit {
                what: demand.what,
                needed: demand.memory,
                budget,
            }),
            _ => Ok(()),
        }
    }

    /// Waits until a job may begin. A thread that holds a permit must not ask for
    /// another one.
    ///
    /// # Errors
    /// As for [`Scheduler::check`], without waiting.
    pub fn admit(&self, demand: Demand, events: &EventSink) -> Result<Permit, DoesNotFit> {
        let start = Instant::now();
        self.check(&demand, events)?;
        if !demand.is_none() {
            self.wait_for_room(demand, events);
            self.wait_for_turn(events);
        }
        Ok(Permit {
            scheduler: self.clone(),
            demand,
            waited: start.elapsed(),
        })
    }

    fn wait_for_room(&self, demand: Demand, events: &EventSink) {
        let mut state = self.state();
        let ticket = state.next_ticket;
        state.next_ticket += 1;
        state.waiting.insert(ticket, demand);
        if !self.may_begin(&state, ticket) {
            events.stage(self.why_waiting(&state, &demand));
        }
        while !self.may_begin(&state, ticket) {
            state = self.wait(state);
        }
        state.waiting.remove(&ticket);
        state.running += 1;
        state.memory = state.memory.plus(demand.memory);
        state.threads += self.threads_of(&demand);
        // What is left may do for the next.
        self.0.changed.notify_all();
    }

    /// The first of a process' jobs waits for the machine's turn, the others for
    /// the first.
    fn wait_for_turn(&self, events: &EventSink) {
        let mut state = self.state();
        while let MachineTurn::Awaited = state.turn {
            state = self.wait(state);
        }
        if let MachineTurn::None = state.turn {
            state.turn = MachineTurn::Awaited;
            drop(state);
            let turn = Turn::take(events);
            self.state().turn = MachineTurn::Held(turn);
            self.0.changed.notify_all();
        }
    }

    /// Whether there is room for a job, and none that came before it has room.
    fn may_begin(&self, state: &State, ticket: u64) -> bool {
        let mut with_room = state
            .waiting
            .iter()
            .filter(|(_, demand)| self.has_room(state, demand));
        with_room.next().is_some_and(|(first, _)| *first == ticket)
    }

    fn has_room(&self, state: &State, demand: &Demand) -> bool {
        let memory = state.memory.plus(demand.memory);
        let threads = state.threads + self.threads_of(demand);
        self.0
            .budget
            .get()
            .copied()
            .flatten()
            .is_none_or(|budget| memory <= budget)
            && threads <= self.0.threads
    }

    fn threads_of(&self, demand: &Demand) -> usize {
        demand.threads.min(self.0.threads)
    }

    fn why_waiting(&self, state: &State, demand: &Demand) -> String {
        let what = demand.what;
        match self.0.budget.get().copied().flatten() {
            Some(budget) if state.memory.plus(demand.memory) > budget => format!(
                "waiting for memory: the {what} needs about {}, {} of {budget} is free",
                demand.memory,
                budget.minus(state.memory)
            ),
            _ => format!("waiting for the cores: another {what} is being made"),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Numbers are changed together, and nothing panics between.
        self.0.state.lock().unwrap_or_else(|p| p.into_inner())
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.0
            .changed
            .wait(state)
            .unwrap_or_else(|p| p.into_inner())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.demand.is_none() {
            return;
        }
        // What others may take now.
        return_kept();
        let mut state = self.scheduler.state();
        state.running -= 1;
        state.memory = state.memory.minus(self.demand.memory);
        state.threads -= self.scheduler.threads_of(&self.demand);
        if state.running == 0 {
            state.turn = MachineTurn::None;
        }
        self.scheduler.0.changed.notify_all();
    }
}

/// What there is too little of is the machine's: another source may have it.
impl From<DoesNotFit> for Failure {
    fn from(error: DoesNotFit) -> Failure {
        Failure::new(FailureKind::Infrastructure, error.to_string()).help(format!(
            "allow more with `--memory {}` if the machine has it, take fewer steps or another layout (`--layout auto`), or have it proved elsewhere (`--source atlantic`)",
            error.needed.as_option()
        ))
    }
}

#[cfg(test)]
mod tests;
