//! Proofs by content: what was proved once is not proved again.
//!
//! The key is a SHA-256 over everything the proof's bytes depend on: the AIR
//! inputs, the parameters, the Stone version, and the identity of the prover: a
//! digest of this engine's own sources, or of the external prover's file. An entry is one
//! file: a line of JSON with the digest of the rest, then the proof file. An entry that
//! does not match its digest is proved again. A verifier that has not seen the proof of an
//! entry is asked for it, and noted there.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use super::{ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::{Failure, FailureKind},
    files,
    report::EventSink,
    schedule::Demand,
    stone::{
        air_inputs::{AirInputs, PrivateInput},
        params::{ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
        public_input::PublicInput,
    },
};

/// Format of the entries.
const FORMAT: u32 = 2;

/// A cache in front of another source.
pub struct Cached<S> {
    folder: PathBuf,
    source: S,
}

/// First line of an entry.
#[derive(Serialize, Deserialize)]
struct Header {
    stonegate_cache: u32,
    stone_version: StoneVersion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verified_by: Option<String>,
    sha256: String,
}

/// Everything but the AIR inputs that decides the bytes of a proof file.
#[derive(Serialize)]
struct KeyParts<'a> {
    format: u32,
    /// A proof of another prover is no proof of this one, even where the bytes
    /// are the same.
    prover: &'a ProverIdentity,
    parameters: &'a ProofParameters,
    config: &'a ProverConfig,
    stone_version: Option<StoneVersion>,
    annotations: bool,
    public_input: &'a PublicInput,
}

impl<S: ProofSource> Cached<S> {
    /// Keeps the proofs of `source` in `folder`, which is created when needed.
    pub fn new(folder: PathBuf, source: S) -> Cached<S> {
        Cached { folder, source }
    }

    fn path(
        &self,
        request: &ProofRequest<'_>,
        prover: &ProverIdentity,
    ) -> Result<PathBuf, Failure> {
        let key = key(request, prover).map_err(|error| {
            Failure::new(
                FailureKind::Infrastructure,
                "cannot address the proof cache",
            )
            .because(&error)
        })?;
        Ok(self.folder.join("proofs").join(format!("{key}.json")))
    }

    /// A proof that is kept, accepted by whichever verifier the source has now.
    fn confirmed(
        &self,
        path: &Path,
        mut kept: SourcedProof,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let verified_by = self.source.second_opinion(&kept, events)?;
        if verified_by != kept.verified_by {
            kept.verified_by = verified_by;
            // Else it is asked once more next time.
            drop(write_entry(path, &kept));
        }
        Ok(kept)
    }
}

impl<S: ProofSource> ProofSource for Cached<S> {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        self.source.identity()
    }

    fn needs(&self, request: &ProofRequest<'_>, events: &EventSink) -> Result<Demand, Failure> {
        let prover = self.identity()?;
        match kept(
            &self.path(request, &prover)?,
            request,
            &prover,
            Instant::now(),
        ) {
            Ok(Some(_)) => Ok(Demand::NONE),
            // A damaged one is told of when it is made again.
            Ok(None) | Err(_) => self.source.needs(request, events),
        }
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let start = Instant::now();
        let prover = self.identity()?;
        let path = self.path(request, &prover)?;
        match kept(&path, request, &prover, start) {
            Ok(Some(kept)) => return self.confirmed(&path, kept, events),
            Ok(None) => {}
            Err(why) => events.warn(format!(
                "the cached proof {} is damaged ({why}); proving again",
                path.display()
            )),
        }
        let _lock = Lock::take(&path.with_extension("lock"), events);
        // It may have been made in between.
        if let Ok(Some(kept)) = kept(&path, request, &prover, start) {
            return self.confirmed(&path, kept, events);
        }
        let sourced = self.source.prove(request, events)?;
        if let Err(error) = write_entry(&path, &sourced) {
            events.warn(format!(
                "cannot keep the proof in {} ({error}); it will be made again next time",
                path.display()
            ));
        }
        Ok(sourced)
    }

    fn second_opinion(
        &self,
        kept: &SourcedProof,
        events: &EventSink,
    ) -> Result<Option<String>, Failure> {
        self.source.second_opinion(kept, events)
    }
}

/// The proof that is kept, if one is; the error says how it is damaged.
fn kept(
    path: &Path,
    request: &ProofRequest<'_>,
    prover: &ProverIdentity,
    start: Instant,
) -> Result<Option<SourcedProof>, String> {
    let Some((mut proof, header)) = read_entry(path)? else {
        return Ok(None);
    };
    // Paths are not part of the key: they are the asker's.
    if let Ok(private_input) = serde_json::to_value(&request.inputs.private_input) {
        proof.private_input = private_input;
    }
    Ok(Some(SourcedProof {
        proof,
        stone_version: header.stone_version,
        prover: prover.clone(),
        verified_by: header.verified_by,
        agrees_with: None,
        from_cache: true,
        waited: Duration::ZERO,
        took: start.elapsed(),
    }))
}

/// One process proves, the others wait for its proof. The system takes the lock
/// from a process that dies. Where files cannot be locked, each proves for
/// itself. The file stays: who removed it would let another wait for nothing.
struct Lock(#[expect(dead_code, reason = "held for its lock")] Option<File>);

impl Lock {
    fn take(path: &Path, events: &EventSink) -> Lock {
        let open = || {
            fs::create_dir_all(path.parent()?).ok()?;
            File::create(path).ok()
        };
        let file = open();
        if let Some(file) = &file
            && matches!(file.try_lock(), Err(TryLockError::WouldBlock))
        {
            events.stage("waiting for another process that proves the same");
            // A lock that cannot be waited for is as good as none.
            drop(file.lock());
        }
        Lock(file)
    }
}

fn key(request: &ProofRequest<'_>, prover: &ProverIdentity) -> serde_json::Result<String> {
    let inputs = request.inputs;
    let parts = serde_json::to_vec(&KeyParts {
        format: FORMAT,
        prover,
        parameters: request.parameters,
        config: request.config,
        // Only this program is both Stones; another prover makes what it makes.
        stone_version: request
            .stone_version
            .filter(|_| prover.source == SourceKind::Embedded),
        annotations: request.annotations,
        public_input: &inputs.public_input,
    })?;
    let mut sha = Sha256::new();
    // Every part is preceded by its length, so that no two requests run together.
    let mut part = |bytes: &[u8]| {
        sha.update((bytes.len() as u64).to_le_bytes());
        sha.update(bytes);
    };
    part(&parts);
    part(&private_parts(inputs)?);
    let mut run = Vec::with_capacity(24 * inputs.trace.len() + 33 * inputs.memory.len());
    for entry in &inputs.trace {
        for register in [entry.ap, entry.fp, entry.pc] {
            run.extend(register.to_le_bytes());
        }
    }
    part(&run);
    run.clear();
    for cell in &inputs.memory {
        run.push(u8::from(cell.is_some()));
        run.extend(cell.unwrap_or_default().to_be_bytes());
    }
    part(&run);
    Ok(hex::encode(sha.finalize()))
}

/// The builtins' inputs; the paths beside them decide nothing.
fn private_parts(inputs: &AirInputs) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&PrivateInput {
        trace_path: String::new(),
        memory_path: String::new(),
        ..inputs.private_input.clone()
    })
}

fn write_entry(path: &Path, sourced: &SourcedProof) -> io::Result<()> {
    let proof = ProofFile {
        private_input: serde_json::Value::Null,
        ..sourced.proof.clone()
    };
    let body = serde_json::to_vec(&proof)?;
    let header = Header {
        stonegate_cache: FORMAT,
        stone_version: sourced.stone_version,
        verified_by: sourced.verified_by.clone(),
        sha256: hex::encode(Sha256::digest(&body)),
    };
    let mut bytes = serde_json::to_vec(&header)?;
    bytes.push(b'\n');
    bytes.extend(body);
    files::write_atomically(path, &bytes)
}

/// The proof of an entry; `None` where there is no entry.
fn read_entry(path: &Path) -> Result<Option<(ProofFile, Header)>, String> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.to_string()),
    };
    let end = bytes
        .iter()
        .position(|b| *b == b'\n')
        .ok_or("no header line")?;
    let (header, body) = (&bytes[..end], &bytes[end + 1..]);
    let header: Header = serde_json::from_slice(header).map_err(|e| format!("header: {e}"))?;
    if header.stonegate_cache != FORMAT {
        return Err(format!("format {}", header.stonegate_cache));
    }
    if header.sha256 != hex::encode(Sha256::digest(body)) {
        return Err("its digest does not match".into());
    }
    let proof = serde_json::from_slice(body).map_err(|e| format!("proof: {e}"))?;
    Ok(Some((proof, header)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceKind;
    use crate::stone::{air_inputs::TraceEntry, field::Felt, proof::ProofVersion};
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Counts how often it is asked.
    #[derive(Default)]
    struct Counting(AtomicUsize, &'static str);
    impl ProofSource for &Counting {
        fn identity(&self) -> Result<ProverIdentity, Failure> {
            Ok(ProverIdentity {
                source: SourceKind::Embedded,
                version: String::new(),
                bytes: Some(3),
                sha256: Some(self.1.to_owned()),
            })
        }
        fn prove(
            &self,
            request: &ProofRequest<'_>,
            _: &EventSink,
        ) -> Result<SourcedProof, Failure> {
            self.0.fetch_add(1, Ordering::Relaxed);
            // Long enough for others to come and wait.
            std::thread::sleep(std::time::Duration::from_millis(50));
            let proof = ProofFile {
                annotations: None,
                private_input: serde_json::Value::Null,
                proof_hex: "0x1234".into(),
                proof_parameters: request.parameters.clone(),
                prover_config: request.config.clone(),
                public_input: request.inputs.public_input.clone(),
                version: ProofVersion::default(),
            };
            Ok(SourcedProof {
                proof,
                stone_version: request.stone_version.unwrap_or(StoneVersion::Stone5),
                prover: self.identity()?,
                verified_by: None,
                agrees_with: None,
                from_cache: false,
                waited: Default::default(),
                took: Default::default(),
            })
        }
    }

    fn inputs() -> AirInputs {
        AirInputs {
            public_input: PublicInput {
                layout: "recursive".into(),
                rc_min: 1,
                rc_max: 2,
                n_steps: 1,
                memory_segments: Default::default(),
                public_memory: vec![],
                dynamic_params: None,
            },
            trace: vec![TraceEntry {
                ap: 1,
                fp: 2,
                pc: 3,
            }],
            memory: vec![None, Some(Felt::from(5))],
            private_input: PrivateInput::default(),
        }
    }

    struct Bench {
        counting: Counting,
        folder: tempfile::TempDir,
    }

    impl Bench {
        fn ask(&self, inputs: &AirInputs, stone_version: StoneVersion, bits: u32) -> bool {
            let cached = Cached::new(self.folder.path().into(), &self.counting);
            let request = ProofRequest {
                inputs,
                parameters: &ProofParameters::derive(1 << 16, bits).unwrap(),
                config: &ProverConfig::default(),
                stone_version: Some(stone_version),
                annotations: false,
                program: None,
            };
            let sourced = cached.prove(&request, &EventSink::silent()).unwrap();
            assert_eq!(sourced.proof.proof_hex, "0x1234");
            assert_eq!(sourced.stone_version, stone_version);
            sourced.from_cache
        }
        fn asked(&self) -> usize {
            self.counting.0.load(Ordering::Relaxed)
        }
        fn entries(&self) -> Vec<PathBuf> {
            let entries = fs::read_dir(self.folder.path().join("proofs")).unwrap();
            let paths = entries.map(|e| e.unwrap().path());
            paths
                .filter(|path| path.extension().is_some_and(|e| e == "json"))
                .collect()
        }
    }

    fn bench() -> Bench {
        Bench {
            counting: Counting::default(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    #[test]
    fn what_was_proved_is_not_proved_again_and_all_else_is() {
        let bench = bench();
        let base = inputs();
        assert!(!bench.ask(&base, StoneVersion::Stone6, 60));
        assert!(bench.ask(&base, StoneVersion::Stone6, 60));
        let mut moved = base.clone();
        moved.private_input.trace_path = "elsewhere/trace.bin".into();
        assert!(
            bench.ask(&moved, StoneVersion::Stone6, 60),
            "paths decide nothing"
        );

        assert!(!bench.ask(&base, StoneVersion::Stone5, 60));
        assert!(!bench.ask(&base, StoneVersion::Stone6, 62));
        let changes: [fn(&mut AirInputs); 5] = [
            |i| i.public_input.rc_max = 3,
            |i| i.trace[0].pc = 4,
            |i| i.memory[1] = Some(Felt::from(6)),
            |i| i.memory[0] = Some(Felt::ZERO),
            |i| {
                i.private_input.other.insert("ecdsa".into(), 1.into());
            },
        ];
        for change in changes {
            let mut changed = base.clone();
            change(&mut changed);
            assert!(!bench.ask(&changed, StoneVersion::Stone6, 60));
        }
        assert_eq!(bench.asked(), 8);
        assert_eq!(bench.entries().len(), 8);

        let mut updated = bench;
        updated.counting.1 = "another digest";
        assert!(!updated.ask(&base, StoneVersion::Stone6, 60));
        assert!(updated.ask(&base, StoneVersion::Stone6, 60));
    }

    #[test]
    fn whoever_asks_at_the_same_time_waits_and_proves_nothing() {
        let bench = bench();
        let base = inputs();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| bench.ask(&base, StoneVersion::Stone6, 60));
            }
        });
        assert_eq!(bench.asked(), 1);
        assert_eq!(bench.entries().len(), 1);
    }

    #[test]
    fn damaged_entries_are_proved_again() {
        let bench = bench();
        let base = inputs();
        assert!(!bench.ask(&base, StoneVersion::Stone6, 60));
        let entry = bench.entries().remove(0);
        let good = fs::read(&entry).unwrap();
        let mut flipped = good.clone();
        let at = good.len() - 40;
        flipped[at] ^= 1;
        for damaged in [
            &good[..good.len() / 2],
            b"",
            b"{}\n{}",
            b"no header",
            &flipped,
        ] {
            fs::write(&entry, damaged).unwrap();
            assert!(!bench.ask(&base, StoneVersion::Stone6, 60));
            assert_eq!(fs::read(&entry).unwrap(), good, "the entry is mended");
        }
        assert!(bench.ask(&base, StoneVersion::Stone6, 60));
    }
}
