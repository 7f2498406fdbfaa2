//! Runs features with the cucumber crate; everything it has to say leaves as
//! our events and records, nothing is printed by it.

use cucumber::{
    Cucumber, Event as CucumberEvent, Parser, Writer, cli,
    event::{self, ScenarioFinished, StepError},
    gherkin::{Feature, Rule, Scenario},
    parser, runner,
    writer::Normalized,
};
use futures::{FutureExt as _, executor::block_on, future::LocalBoxFuture, stream};
use std::{
    cmp::Ordering,
    sync::{Arc, Mutex},
    thread,
    time::Instant,
};

use super::{case::to_prove, check, features, steps, world::World};
use crate::{
    failure::{Failure, FailureKind},
    integrity::Stage,
    pipeline::Pipeline,
    report::{
        ACCEPTED, Event, EventSink, JudgeRecord, RunReport, ScenarioRecord, SnapshotStatus,
        SnapshotStore, StepFailure,
    },
    source::ProofSource,
};

/// What the scenarios of a run share.
pub struct Session {
    pub pipeline: Pipeline,
    /// `None` compares no snapshots.
    pub snapshots: Option<SnapshotStore>,
    pub events: EventSink,
    /// Who judges on chain; known once the run has begun.
    pub judge: Option<JudgeRecord>,
    /// Proves the controls; `None` goes without.
    controls: Option<Box<dyn ProofSource>>,
    /// Finished scenarios, and when the current one began.
    progress: Mutex<(Vec<ScenarioRecord>, Option<Instant>)>,
}

impl Session {
    /// A run that has not begun.
    pub fn new(pipeline: Pipeline, snapshots: Option<SnapshotStore>, events: EventSink) -> Session {
        Session {
            pipeline,
            snapshots,
            events,
            judge: None,
            controls: None,
            progress: Mutex::default(),
        }
    }

    /// With controls before the first scenario, whose proof is this source's.
    #[must_use]
    pub fn with_controls(mut self, source: Option<Box<dyn ProofSource>>) -> Session {
        self.controls = source;
        self
    }

    fn progress(&self) -> std::sync::MutexGuard<'_, (Vec<ScenarioRecord>, Option<Instant>)> {
        // Only pushes happen under the lock.
        self.progress
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn begin(self: &Arc<Session>, feature: &Feature, scenario: &Scenario, world: &mut World) {
        let mut progress = self.progress();
        progress.1 = Some(Instant::now());
        world.session = Some(self.clone());
        world.min_security_bits = features::min_security_bits(scenario);
        world.record = ScenarioRecord {
            feature: feature.name.clone(),
            name: scenario.name.clone(),
            file: features::file_name(feature),
            line: scenario.position.line,
            tags: feature.tags.iter().chain(&scenario.tags).cloned().collect(),
            ..ScenarioRecord::default()
        };
        self.events.send(Event::ScenarioStarted {
            index: progress.0.len() + 1,
            record: Box::new(world.record.clone()),
        });
    }

    fn end(&self, scenario: &Scenario, finished: &ScenarioFinished, world: Option<&mut World>) {
        let mut empty = World::default();
        let world = world.unwrap_or(&mut empty);
        match &mut world.record.failure {
            None => {
                world.record.failure = match finished {
                    ScenarioFinished::StepPassed => self.settle(scenario, world),
                    other => Some(unexplained(scenario, other)),
                };
            }
            Some(failed) if failed.failure.kind == FailureKind::Expectation => {
                self.tell_changed_verdict(world);
            }
            Some(_) => {}
        }
        let mut record = std::mem::take(&mut world.record);
        let mut progress = self.progress();
        record.seconds = progress
            .1
            .take()
            .map_or(0.0, |start| start.elapsed().as_secs_f64());
        self.events.send(Event::ScenarioFinished {
            record: Box::new(record.clone()),
        });
        progress.0.push(record);
    }

    /// Adds to a refusal what the snapshot says: accepted before, or refused at
    /// another stage. An earlier one is a regression, whatever came of it.
    fn tell_changed_verdict(&self, world: &mut World) {
        let (stage, before) = match world.refused_and_before() {
            Ok(Some(refused)) => refused,
            Ok(None) => return,
            Err(failure) => return self.events.warn(failure.what),
        };
        let file = &before.file;
        let stage_before = before
            .verdict
            .strip_prefix("refused at ")
            .and_then(Stage::by_name);
        if stage_before.is_none() && before.verdict != ACCEPTED {
            return;
        }
        let mut line = match stage_before.map(|before| (stage.cmp(&before), before)) {
            None => format!("a regression: the verdict changed, {file} has it accepted"),
            Some((Ordering::Less, before)) => format!(
                "a regression: {file} has it refused at {before}, and {stage} comes before that"
            ),
            Some((Ordering::Equal, _)) => format!("refused at the same stage as in {file}"),
            Some((Ordering::Greater, before)) => format!(
                "further than before: {file} has it refused at {before}, and {stage} comes after that"
            ),
        };
        if let (then, Some(now)) = (before.prover.as_str(), world.prover()) {
            line += &match then {
                "" => format!("; proved by {now} now"),
                _ => format!("; proved by {then} then, by {now} now"),
            };
        }
        if world.record.snapshot == SnapshotStatus::None && stage_before != Some(stage) {
            world.record.snapshot = SnapshotStatus::Drift;
        }
        if let Some(failed) = &mut world.record.failure {
            failed.failure.because.push(line);
        }
    }

    fn settle(&self, scenario: &Scenario, world: &mut World) -> Option<StepFailure> {
        let failure = world.settle_snapshot().err()?;
        if failure.kind == FailureKind::Expectation {
            world.record.snapshot = SnapshotStatus::Drift;
        }
        Some(StepFailure {
            step: "snapshot".into(),
            line: scenario.position.line,
            failure,
        })
    }
}

/// A failure that none of our steps reported: a defect of this program.
fn unexplained(scenario: &Scenario, finished: &ScenarioFinished) -> StepFailure {
    let what = match finished {
        ScenarioFinished::StepFailed(_, _, StepError::Panic(info)) => {
            let text = info.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| info.downcast_ref::<&str>().copied());
            format!("a step panicked: {}", text.unwrap_or("no message"))
        }
        ScenarioFinished::StepFailed(_, _, error) => error.to_string(),
        ScenarioFinished::StepSkipped => "a step was skipped".into(),
        _ => "the scenario did not start".into(),
    };
    let failure = Failure::new(FailureKind::Infrastructure, what)
        .help("this is a defect of stonegate; report it with the scenario");
    StepFailure {
        step: scenario.name.clone(),
        line: scenario.position.line,
        failure,
    }
}

/// Runs features one scenario after the other, while the proofs of those that
/// follow are made in the background.
///
/// # Errors
/// [`FailureKind::Usage`] for features with mistakes or without scenarios,
/// before anything runs, and for a registry without a verifier for our proofs;
/// [`FailureKind::Infrastructure`] when it cannot be asked, or the controls do
/// not hold. What goes wrong in a scenario is in its record.
pub fn run(features: Vec<Feature>, target: &str, session: Session) -> Result<RunReport, Failure> {
    let steps = steps::collection();
    check::features(&features, &steps)?;
    let scenarios = features::count(&features);
    if scenarios == 0 {
        return Err(Failure::usage("no scenario to run")
            .help("check the tag expression and the feature files"));
    }
    let start = Instant::now();
    let mut session = session;
    if let Some(registry) = session.pipeline.registry() {
        session.judge = Some(registry.judge(&session.pipeline.usual_configuration())?);
    }
    let controls = match &session.controls {
        Some(source) => Some(session.pipeline.check_controls(&**source)?),
        None => None,
    };
    let session = Arc::new(session);
    session.events.send(Event::RunStarted { scenarios });
    let to_prove = to_prove(&features);
    session.pipeline.plan(&to_prove);
    let (before, after) = (session.clone(), session.clone());
    let runner = runner::Basic::default()
        .max_concurrent_scenarios(1)
        .steps(steps)
        .before(
            move |feature: &Feature, _: Option<&Rule>, scenario: &Scenario, world: &mut World| {
                before.begin(feature, scenario, world);
                async {}.boxed_local()
            },
        )
        .after(
            move |_: &Feature,
                  _: Option<&Rule>,
                  scenario: &Scenario,
                  finished: &ScenarioFinished,
                  world: Option<&mut World>|
                  -> LocalBoxFuture<'_, ()> {
                after.end(scenario, finished, world);
                async {}.boxed_local()
            },
        );
    let cucumber: Cucumber<World, _, (), _, _, cli::Empty> =
        Cucumber::custom(Parsed(features), runner, Silent).with_default_cli();
    thread::scope(|scope| {
        let workers = session.pipeline.prove_ahead(&to_prove, scope);
        block_on(cucumber.run(()));
        for worker in workers {
            // What made it panic did so in its scenario, too, and is told there.
            drop(worker.join());
        }
    });
    session.events.send(Event::RunFinished);
    let scenarios = std::mem::take(&mut session.progress().0);
    Ok(RunReport {
        engine: env!("CARGO_PKG_VERSION").into(),
        target: target.to_owned(),
        judge: session.judge.clone(),
        controls,
        scenarios,
        seconds: start.elapsed().as_secs_f64(),
    })
}

/// Features that are parsed already.
struct Parsed(Vec<Feature>);

impl Parser<()> for Parsed {
    type Cli = cli::Empty;
    type Output = stream::Iter<std::vec::IntoIter<parser::Result<Feature>>>;

    fn parse(self, (): (), _: cli::Empty) -> Self::Output {
        let features: Vec<_> = self.0.into_iter().map(Ok).collect();
        stream::iter(features)
    }
}

/// Writes nothing: hooks and steps have sent our events already.
struct Silent;

impl Normalized for Silent {}

impl Writer<World> for Silent {
    type Cli = cli::Empty;

    async fn handle_event(
        &mut self,
        _: parser::Result<CucumberEvent<event::Cucumber<World>>>,
        _: &cli::Empty,
    ) {
    }
}
