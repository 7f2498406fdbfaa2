use super::*;
use crate::{
    failure::FailureKind,
    pipeline::Settings,
    program::Layout,
    scenario::{allocation::ProtocolMetrics, case_of, features},
    schedule::Scheduler,
    source::{ProofSource, Scheduled, SourceKind},
    stone::proof::{ProofFile, ProofVersion},
};

/// Says it has proved, and counts how often.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl Counting {
    fn asked(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl ProofSource for Counting {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        Ok(ProverIdentity {
            source: SourceKind::Embedded,
            version: String::new(),
            bytes: None,
            sha256: None,
        })
    }

    fn prove(&self, request: &ProofRequest<'_>, _: &EventSink) -> Result<SourcedProof, Failure> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(SourcedProof {
            proof: ProofFile {
                annotations: None,
                private_input: serde_json::Value::Null,
                proof_hex: "0x1234".into(),
                proof_parameters: request.parameters.clone(),
                prover_config: request.config.clone(),
                public_input: request.inputs.public_input.clone(),
                version: ProofVersion::default(),
            },
            stone_version: StoneVersion::Stone6,
            prover: self.identity()?,
            verified_by: None,
            agrees_with: None,
            from_cache: false,
            waited: Duration::ZERO,
            took: Duration::from_secs(1),
        })
    }
}

/// Keeps what is warned of and noted.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Reporter for Told {
    fn handle(&mut self, event: &Event) {
        if let Event::Warning { text } | Event::Note { text } = event {
            lock(&self.0).push(text.clone());
        }
    }
}

/// In the layout that holds the allocation program in the fewest cells: a trace
/// needs about 150 MiB, a proof 385.
fn pipeline(memory: &str, source: &Counting, told: &Told) -> Pipeline {
    let settings = Settings {
        layout: Layout::Small,
        stone_version: None,
        security_bits: 30,
        optimize: Optimize::Both,
    };
    let scheduler = Scheduler::new(Some(memory.parse().unwrap()));
    let source = Scheduled::new(SourceKind::Embedded, source.clone(), scheduler.clone());
    let events = EventSink::new(told.clone());
    Pipeline::new(settings, Box::new(source), scheduler, events)
}

/// Two cases, the first of which is asked for twice.
fn to_prove() -> [ToProve; 3] {
    let (_, case) = case_of(&features::bundled().unwrap(), None).unwrap();
    let other = AllocationCase {
        jediswap: ProtocolMetrics {
            audit: case.jediswap.audit - 1,
            ..case.jediswap
        },
        ..case
    };
    [case, case, other].map(|case| ToProve {
        case,
        min_security_bits: 30,
    })
}

fn prove(pipeline: &Pipeline, to_prove: &ToProve) -> Result<Arc<SourcedProof>, Failure> {
    let executed = pipeline.execute(&to_prove.case)?;
    let Executed::Decided(execution) = &*executed else {
        panic!("{executed:?}");
    };
    pipeline.prove(execution, to_prove.min_security_bits)
}

#[test]
fn each_proof_is_made_once_and_the_first_to_ask_has_it_as_made() {
    let (source, told) = (Counting::default(), Told::default());
    let pipeline = pipeline("1GiB", &source, &told);
    let all = to_prove();
    pipeline.plan(&all);
    assert_eq!(source.asked(), 0);
    assert!(
        lock(&told.0)[0].starts_with("proofs to be made: 2; the largest needs about 385 MiB"),
        "{:?}",
        told.0
    );
    std::thread::scope(|scope| {
        let workers = pipeline.prove_ahead(&all, scope);
        // Those who come meanwhile wait for the same.
        assert!(!prove(&pipeline, &all[0]).unwrap().from_cache);
        for worker in workers {
            worker.join().unwrap();
        }
    });
    assert_eq!(source.asked(), 2);
    let again = prove(&pipeline, &all[1]).unwrap();
    assert!(again.from_cache && again.took.is_zero());
    assert!(!prove(&pipeline, &all[2]).unwrap().from_cache);
    assert_eq!(source.asked(), 2);
}

#[test]
fn a_proof_is_not_held_against_one_of_the_same_prover() {
    let (source, told) = (Counting::default(), Told::default());
    let pipeline = pipeline("1GiB", &source, &told).with_against(Box::new(source.clone()));
    let failure = prove(&pipeline, &to_prove()[0]).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Infrastructure);
    assert!(failure.what.contains("made both proofs"), "{failure}");
}

#[test]
fn what_does_not_fit_is_told_once_and_never_tried() {
    let (source, told) = (Counting::default(), Told::default());
    let pipeline = pipeline("200MiB", &source, &told);
    let all = to_prove();
    pipeline.plan(&all);
    let warnings = lock(&told.0).clone();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(
        warnings[0].contains("and 200 MiB may be used"),
        "{warnings:?}"
    );
    for to_prove in &all {
        let failure = prove(&pipeline, to_prove).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Infrastructure);
        assert_eq!(failure.to_string(), warnings[0]);
    }
    assert_eq!(source.asked(), 0);
}

#[test]
fn stages_are_told_to_whoever_waits() {
    #[derive(Clone, Default)]
    struct Stages(Arc<Mutex<Vec<String>>>);
    impl Reporter for Stages {
        fn handle(&mut self, event: &Event) {
            if let Event::StageStarted { name } = event {
                lock(&self.0).push(name.clone());
            }
        }
    }
    let told = Stages::default();
    let main = EventSink::new(told.clone());
    let proving = Proving::default();
    let events = proving.events(&main);
    events.stage("trace");
    events.stage("composition polynomial");
    assert!(lock(&told.0).is_empty());
    proving.listen(&main);
    events.stage("FRI layer 0");
    assert_eq!(*lock(&told.0), ["composition polynomial", "FRI layer 0"]);
}
