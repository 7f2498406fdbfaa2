use super::*;
use crate::report::{Event, Reporter};
use std::{
    sync::{
        Barrier,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    thread,
};

fn job(mib: u64, threads: usize) -> Demand {
    Demand {
        what: "job",
        memory: Memory::bytes(mib << 20),
        threads,
    }
}

fn scheduler(mib: u64, threads: usize) -> Scheduler {
    Scheduler::with_threads(Some(Memory::bytes(mib << 20)), threads)
}

/// Keeps the stages that are told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Reporter for Told {
    fn handle(&mut self, event: &Event) {
        if let Event::StageStarted { name } = event {
            self.0.lock().unwrap().push(name.clone());
        }
    }
}

impl Told {
    /// Waits until this many jobs have said that they wait.
    fn wait_for(&self, jobs: usize) -> Vec<String> {
        loop {
            let told = self.0.lock().unwrap().clone();
            if told.len() >= jobs {
                return told;
            }
            thread::yield_now();
        }
    }
}

#[test]
fn jobs_never_use_more_together_than_there_is() {
    let scheduler = scheduler(100, 4);
    let (memory, threads) = (AtomicU64::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for i in 0..24 {
            let demand = job([60, 40, 30][i % 3], [1, 2, usize::MAX][i / 3 % 3]);
            let (scheduler, memory, threads) = (&scheduler, &memory, &threads);
            scope.spawn(move || {
                let _permit = scheduler.admit(demand, &EventSink::silent()).unwrap();
                let own = demand.threads.min(4);
                let bytes = demand.memory.as_bytes();
                assert!(memory.fetch_add(bytes, Ordering::SeqCst) + bytes <= 100 << 20);
                assert!(threads.fetch_add(own, Ordering::SeqCst) + own <= 4);
                thread::yield_now();
                memory.fetch_sub(bytes, Ordering::SeqCst);
                threads.fetch_sub(own, Ordering::SeqCst);
            });
        }
    });
    let state = scheduler.state();
    assert_eq!((state.running, state.threads), (0, 0));
    assert_eq!(state.memory, Memory::ZERO);
    assert!(matches!(state.turn, MachineTurn::None));
}

#[test]
fn jobs_that_fit_together_run_together() {
    let scheduler = scheduler(100, 4);
    // Nobody passes it before all are there.
    let together = Barrier::new(3);
    thread::scope(|scope| {
        for demand in [job(60, 2), job(30, 1), job(10, 1)] {
            let (scheduler, together) = (&scheduler, &together);
            scope.spawn(move || {
                let _permit = scheduler.admit(demand, &EventSink::silent()).unwrap();
                together.wait();
            });
        }
    });
}

#[test]
fn two_that_do_not_fit_together_wait_and_say_for_what() {
    let scheduler = scheduler(100, 2);
    let running = AtomicUsize::new(0);
    for (first, second, why) in [
        (
            job(60, 1),
            job(60, 1),
            "waiting for memory: the job needs about 60 MiB, 40 MiB of 100 MiB is free",
        ),
        (
            job(10, 2),
            job(10, 2),
            "waiting for the cores: another job is being made",
        ),
    ] {
        let told = Told::default();
        let permit = scheduler.admit(first, &EventSink::silent()).unwrap();
        running.fetch_add(1, Ordering::SeqCst);
        thread::scope(|scope| {
            scope.spawn(|| {
                let _permit = scheduler
                    .admit(second, &EventSink::new(told.clone()))
                    .unwrap();
                assert_eq!(running.load(Ordering::SeqCst), 0, "the first has ended");
            });
            assert_eq!(told.wait_for(1), [why]);
            running.fetch_sub(1, Ordering::SeqCst);
            drop(permit);
        });
    }
}

#[test]
fn the_first_to_ask_goes_first_and_the_small_pass_those_that_do_not_fit() {
    let scheduler = scheduler(100, 2);
    let order: Mutex<Vec<usize>> = Mutex::default();
    let told = Told::default();
    let permit = scheduler.admit(job(60, 2), &EventSink::silent()).unwrap();
    thread::scope(|scope| {
        for (i, demand) in [job(90, 2), job(80, 2), job(70, 2)].into_iter().enumerate() {
            let (scheduler, order, events) = (&scheduler, &order, EventSink::new(told.clone()));
            scope.spawn(move || {
                let _permit = scheduler.admit(demand, &events).unwrap();
                order.lock().unwrap().push(i);
            });
            told.wait_for(i + 1);
        }
        // No thread of its own: it fits beside the one that runs.
        drop(scheduler.admit(job(30, 0), &EventSink::silent()).unwrap());
        assert!(order.lock().unwrap().is_empty());
        drop(permit);
    });
    assert_eq!(*order.lock().unwrap(), [0, 1, 2]);
}

#[test]
fn what_never_fits_is_refused_at_once_with_what_to_do() {
    let scheduler = scheduler(100, 2);
    let _permit = scheduler.admit(job(60, 2), &EventSink::silent()).unwrap();
    let error = scheduler
        .admit(job(101, 1), &EventSink::silent())
        .err()
        .unwrap();
    assert_eq!(
        error.to_string(),
        "the job needs about 101 MiB of memory, and 100 MiB may be used"
    );
    let failure = Failure::from(error);
    assert_eq!(failure.kind, FailureKind::Infrastructure);
    assert!(failure.to_string().contains("--memory 101MiB"), "{failure}");
}

#[test]
fn what_is_made_elsewhere_needs_nothing() {
    let scheduler = scheduler(1, 1);
    let _permit = scheduler.admit(job(1, 1), &EventSink::silent()).unwrap();
    let elsewhere = scheduler.admit(Demand::NONE, &EventSink::silent()).unwrap();
    assert_eq!(scheduler.state().running, 1);
    drop(elsewhere);
    assert_eq!(scheduler.state().running, 1);
}
