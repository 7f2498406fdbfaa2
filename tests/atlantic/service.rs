//! The service, as it is documented
//! (<https://docs.herodotus.cloud/atlantic-api/endpoints/submit-query> and its
//! neighbours), with faults on demand.

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use stonegate::{
    report::{Event, EventSink, Reporter},
    source::{ApiKey, Atlantic, AtlanticOptions, atlantic::Patience},
};
use url::Url;

/// The key of all tests. It must be seen in one header and nowhere else.
pub const KEY: &str = "k3y-0f-atlantic-s3cr3t";

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in small letters.
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Request {
    /// `submit`, `find`, `query`, `jobs` or `file`.
    pub fn kind(&self) -> &'static str {
        match self.target.split(['?', '/']).nth(1) {
            Some("atlantic-query") if self.method == "POST" => "submit",
            Some("atlantic-query") => "query",
            Some("atlantic-query-by-dedup-id") => "find",
            Some("atlantic-query-jobs") => "jobs",
            Some("files") => "file",
            other => panic!("{} {other:?}", self.method),
        }
    }

    /// The fields of a form, as text; files as their names.
    pub fn form(&self) -> HashMap<String, String> {
        let boundary = self.headers["content-type"]
            .split_once("boundary=")
            .expect("multipart/form-data")
            .1;
        let body = String::from_utf8_lossy(&self.body);
        let boundary = format!("--{boundary}");
        body.split(&boundary)
            .filter_map(|part| {
                let (head, content) = part.split_once("\r\n\r\n")?;
                let field = |name: &str| {
                    let (_, rest) = head.split_once(&format!("{name}=\""))?;
                    Some(rest.split_once('"')?.0.to_owned())
                };
                let content = content.strip_suffix("\r\n")?.to_owned();
                Some((field(" name")?, field("filename").unwrap_or(content)))
            })
            .collect()
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Status, lines of the head, body.
    Answer(u16, String, Vec<u8>),
    /// Half of this body under a head that promises all of it.
    Truncated(Vec<u8>),
    /// The connection is closed without a word.
    HangUp,
    /// The request is served, and its answer lost.
    LoseAnswer,
}

impl Reply {
    pub fn json(status: u16, body: Value) -> Reply {
        let head = "Content-Type: application/json\r\n".to_owned();
        Reply::Answer(status, head, body.to_string().into_bytes())
    }

    pub fn html() -> Reply {
        let body = format!("<html><body>Please log in, {KEY}</body></html>");
        Reply::Answer(200, "Content-Type: text/html\r\n".into(), body.into())
    }

    /// An error as the service words it. It repeats the key, as servers do that
    /// quote what they refuse.
    pub fn error(status: u16, message: &str) -> Reply {
        let text = format!("{message} ({KEY})");
        Reply::json(
            status,
            json!({"statusCode": status, "message": message, "details": [text]}),
        )
    }
}

/// Which fault a request meets; the number counts requests of its kind from 0.
type Plan = Box<dyn Fn(&Request, usize) -> Option<Reply> + Send>;

/// What a query goes through: one state per look, the last one for good.
pub type Script = Vec<Value>;

/// Received, in progress, done.
pub fn usual_script() -> Script {
    vec![
        json!({"status": "RECEIVED", "step": null}),
        json!({"status": "IN_PROGRESS", "step": "TRACE_GENERATION"}),
        json!({"status": "IN_PROGRESS", "step": "PROOF_GENERATION"}),
        json!({"status": "DONE", "step": "PROOF_GENERATION"}),
    ]
}

pub fn failed_script(reason: &str) -> Script {
    vec![
        json!({"status": "RECEIVED"}),
        json!({"status": "FAILED", "step": "PROOF_GENERATION", "errorReason": reason}),
    ]
}

struct State {
    seen: Vec<Request>,
    plan: Plan,
    script: Script,
    /// What `files/proof.json` is.
    proof: Vec<u8>,
    /// Names of the files of a query that is done.
    files: Vec<&'static str>,
    /// By `dedupId`: the query's id, and how often it was looked at.
    queries: Vec<(String, String, usize)>,
}

/// A service on a port of its own; lives as long as the process.
pub struct Service {
    pub url: Url,
    state: Arc<Mutex<State>>,
}

impl Service {
    /// A service that makes this proof of whatever it gets.
    pub fn making(proof: impl Into<Vec<u8>>) -> Service {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let service = Service {
            url: format!("http://127.0.0.1:{port}").parse().unwrap(),
            state: Arc::new(Mutex::new(State {
                seen: vec![],
                plan: Box::new(|_, _| None),
                script: usual_script(),
                proof: proof.into(),
                files: vec!["metadata.json", "proof.json", "pie.zip"],
                queries: vec![],
            })),
        };
        let (state, base) = (service.state.clone(), service.url.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, base) = (state.clone(), base.clone());
                // A connection that breaks is the client's business.
                thread::spawn(move || drop(serve(stream, &state, &base)));
            }
        });
        service
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn plan(&self, plan: impl Fn(&Request, usize) -> Option<Reply> + Send + 'static) {
        self.state().plan = Box::new(plan);
    }

    pub fn script(&self, script: Script) {
        self.state().script = script;
    }

    pub fn files(&self, files: Vec<&'static str>) {
        self.state().files = files;
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Request> {
        self.state().seen.clone()
    }

    /// How many requests of a kind came.
    pub fn count(&self, kind: &str) -> usize {
        self.seen().iter().filter(|r| r.kind() == kind).count()
    }

    /// Options without pauses.
    pub fn options(&self) -> AtlanticOptions {
        AtlanticOptions {
            base: Some(self.url.clone()),
            timeout: Duration::from_secs(30),
            first_poll: Duration::from_millis(2),
            longest_poll: Duration::from_millis(10),
            patience: Patience {
                tries: 3,
                first_wait: Duration::from_millis(2),
                longest_wait: Duration::from_millis(5),
                per_try: Duration::from_secs(10),
            },
            ..AtlanticOptions::default()
        }
    }

    pub fn client(&self) -> Atlantic {
        Atlantic::new(self.options(), key()).unwrap()
    }

    /// The key was seen in the header of every request to the API, and in no
    /// other place of any request.
    pub fn check_key(&self) {
        for request in self.seen() {
            let mut headers = request.headers.clone();
            let sent = headers.remove("api-key");
            assert_eq!(sent.is_some(), request.kind() != "file", "{request:?}");
            assert!(sent.is_none_or(|sent| sent == KEY), "{request:?}");
            assert!(!request.target.contains(KEY), "{}", request.target);
            assert!(!format!("{headers:?}").contains(KEY), "{headers:?}");
            assert!(!String::from_utf8_lossy(&request.body).contains(KEY));
        }
    }
}

pub fn key() -> ApiKey {
    ApiKey::new(KEY).unwrap()
}

/// Everything that was reported, line by line.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub fn sink(&self) -> EventSink {
        EventSink::new(self.clone())
    }

    pub fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Reporter for Log {
    fn handle(&mut self, event: &Event) {
        let line = match event {
            Event::StageStarted { name } => name.clone(),
            other => format!("{other:?}"),
        };
        assert!(!line.contains(KEY), "{line}");
        self.0.lock().unwrap().push(line);
    }
}

fn serve(stream: TcpStream, state: &Mutex<State>, base: &Url) -> std::io::Result<()> {
    let request = read(&mut BufReader::new(stream.try_clone()?))?;
    let reply = {
        let mut state = state.lock().unwrap();
        let kind = request.kind();
        let before = state.seen.iter().filter(|r| r.kind() == kind).count();
        state.seen.push(request.clone());
        match (state.plan)(&request, before) {
            Some(Reply::LoseAnswer) => {
                state.answer(&request, base);
                Reply::HangUp
            }
            Some(reply) => reply,
            None => state.answer(&request, base),
        }
    };
    let (status, head, body, promised) = match reply {
        Reply::HangUp | Reply::LoseAnswer => return Ok(()),
        Reply::Truncated(body) => (
            200,
            String::new(),
            body[..body.len() / 2].to_vec(),
            body.len(),
        ),
        Reply::Answer(status, head, body) => {
            let promised = body.len();
            (status, head, body, promised)
        }
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status} Told\r\n{head}Connection: close\r\nContent-Length: {promised}\r\n\r\n"
    )?;
    stream.write_all(&body)
}

fn read(reader: &mut BufReader<TcpStream>) -> std::io::Result<Request> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next(), words.next());
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let mut body = Vec::new();
    if let Some(length) = headers.get("content-length") {
        body.resize(length.parse().unwrap(), 0);
        reader.read_exact(&mut body)?;
    } else if headers.contains_key("transfer-encoding") {
        loop {
            let mut size = String::new();
            reader.read_line(&mut size)?;
            let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).unwrap()];
            reader.read_exact(&mut chunk)?;
            reader.read_line(&mut String::new())?;
            if chunk.is_empty() {
                break;
            }
            body.extend(chunk);
        }
    }
    Ok(Request {
        method: method.unwrap_or_default(),
        target: target.unwrap_or_default(),
        headers,
        body,
    })
}

impl State {
    /// What the documented service answers.
    fn answer(&mut self, request: &Request, base: &Url) -> Reply {
        if request.kind() == "file" {
            return Reply::Answer(200, String::new(), self.proof.clone());
        }
        if request.headers.get("api-key").map(String::as_str) != Some(KEY) {
            return Reply::error(401, "INVALID_API_KEY");
        }
        match request.kind() {
            "submit" => self.submit(request),
            "find" => {
                let wanted = request.target.split_once("dedupId=").unwrap().1.to_owned();
                match self.queries.iter().position(|(name, ..)| *name == wanted) {
                    Some(at) => self.look(at, base),
                    None => Reply::error(404, "ATLANTIC_QUERY_NOT_FOUND"),
                }
            }
            kind => {
                let wanted = request.target.rsplit('/').next().unwrap().to_owned();
                let at = self.queries.iter().position(|(_, id, _)| *id == wanted);
                match (at, kind) {
                    (Some(at), "query") => self.look(at, base),
                    (Some(_), _) => Reply::json(200, jobs()),
                    (None, _) => Reply::error(404, "ATLANTIC_QUERY_NOT_FOUND"),
                }
            }
        }
    }

    fn submit(&mut self, request: &Request) -> Reply {
        let dedup_id = request.form()["dedupId"].clone();
        if self.queries.iter().any(|(name, ..)| *name == dedup_id) {
            return Reply::error(400, "ATLANTIC_QUERY_WITH_DEDUP_ID_ALREADY_EXISTS");
        }
        let id = format!("01JATLANTIC{}", self.queries.len() + 1);
        self.queries.push((dedup_id, id.clone(), 0));
        Reply::json(201, json!({"atlanticQueryId": id}))
    }

    fn look(&mut self, at: usize, base: &Url) -> Reply {
        let (dedup_id, id, looks) = &mut self.queries[at];
        let state = &self.script[(*looks).min(self.script.len() - 1)];
        *looks += 1;
        let mut query = json!({
            "id": id, "externalId": "stonegate", "dedupId": dedup_id, "transactionId": null,
            "programHash": null, "integrityFactHash": null, "sharpFactHash": null,
            "layout": "recursive", "isFactMocked": false, "isProofMocked": false,
            "chain": "OFFCHAIN", "steps": ["TRACE_GENERATION", "PROOF_GENERATION"],
            "step": null, "errorReason": null, "createdAt": "2026-11-27T00:00:00.000Z",
            "completedAt": null,
        });
        for (name, value) in state.as_object().unwrap() {
            query[name] = value.clone();
        }
        let done = state["status"] == "DONE";
        let urls: Vec<String> = self
            .files
            .iter()
            .filter(|_| done)
            .map(|name| format!("{base}files/queries/{id}/{name}?signature=s1gned"))
            .collect();
        Reply::json(200, json!({"atlanticQuery": query, "metadataUrls": urls}))
    }
}

/// The parts of a query that was verified on Starknet.
fn jobs() -> Value {
    json!({
        "jobs": [
            {"id": "1", "status": "COMPLETED", "jobName": "PROOF_GENERATION",
             "createdAt": "2026-11-27T00:00:00.000Z", "completedAt": "2026-11-27T00:10:00.000Z",
             "context": {"proofPath": "queries/1/proof.json"}},
            {"id": "2", "status": "IN_PROGRESS", "jobName": "PROOF_VERIFICATION",
             "createdAt": "2026-11-27T00:10:00.000Z", "completedAt": null,
             "context": {"initial": {"transactionHash": "0x11"}, "step1": {"transactionHash": "0x12"}}},
        ],
        "steps": ["PROOF_GENERATION", "PROOF_VERIFICATION"],
    })
}
