//! A proxy in front of the devnet that does what nodes do on bad days.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};
use stonegate::chain::RpcUrl;

use crate::devnet::devnet;

/// What the proxy does with one request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Answers with this status, these header lines and this body; passes nothing on.
    Answer(u16, String, String),
    /// Closes the connection without a word.
    HangUp,
    /// Passes the request on and closes the connection: the answer is lost.
    LoseAnswer,
    /// Passes the request on and puts this in place of the answer's result.
    Result(String),
    /// Passes the request on and puts the second of these texts in place of the first.
    Replace(&'static str, &'static str),
    /// Answers so to whoever asks about a whole proof, and passes all else on.
    Verdict(&'static str),
}

impl Fault {
    pub fn status(status: u16) -> Fault {
        Fault::Answer(status, String::new(), "busy".into())
    }
}

/// Which fault a request meets: by its JSON-RPC method and how many of that
/// method came before.
type Plan = Box<dyn Fn(&str, usize) -> Option<Fault> + Send + Sync>;

/// A proxy on a port of its own; lives as long as the process.
pub struct Proxy {
    pub url: RpcUrl,
    /// The methods that were asked for, in order.
    seen: Arc<Mutex<Vec<String>>>,
    plan: Arc<Mutex<Plan>>,
    since: Arc<AtomicUsize>,
}

impl Proxy {
    /// A proxy that passes everything on, until told otherwise.
    pub fn start() -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let proxy = Proxy {
            url: format!("http://127.0.0.1:{port}/rpc/s3cr3ts3cr3t")
                .parse()
                .unwrap(),
            seen: Arc::default(),
            plan: Arc::new(Mutex::new(Box::new(|_, _| None))),
            since: Arc::default(),
        };
        let (seen, plan, since) = (proxy.seen.clone(), proxy.plan.clone(), proxy.since.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, plan, since) = (seen.clone(), plan.clone(), since.clone());
                thread::spawn(move || {
                    // A connection that breaks is the client's business.
                    drop(serve(stream, |method| {
                        let mut seen = seen.lock().unwrap();
                        let start = since.load(Ordering::SeqCst);
                        let before = seen[start..].iter().filter(|m| *m == method).count();
                        seen.push(method.to_owned());
                        (*plan.lock().unwrap())(method, before)
                    }));
                });
            }
        });
        proxy
    }

    /// From now on does this; requests are counted anew.
    pub fn plan(&self, plan: impl Fn(&str, usize) -> Option<Fault> + Send + Sync + 'static) {
        *self.plan.lock().unwrap() = Box::new(plan);
        let seen = self.seen.lock().unwrap().len();
        self.since.store(seen, Ordering::SeqCst);
    }

    /// How often a method was asked for since the last plan.
    pub fn count(&self, method: &str) -> usize {
        let seen = self.seen.lock().unwrap();
        let since = self.since.load(Ordering::SeqCst);
        seen[since..].iter().filter(|m| *m == method).count()
    }
}

fn serve(stream: TcpStream, fault: impl FnOnce(&str) -> Option<Fault>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let body = read_body(&mut reader)?;
    let request: serde_json::Value = serde_json::from_slice(&body)?;
    let method = request["method"].as_str().unwrap_or_default();
    let (status, headers, answer) = match fault(method) {
        Some(Fault::HangUp) => return Ok(()),
        Some(Fault::Answer(status, headers, answer)) => (status, headers, answer.into_bytes()),
        Some(Fault::LoseAnswer) => {
            forward(&body)?;
            return Ok(());
        }
        Some(Fault::Result(result)) => {
            forward(&body)?;
            let answer = format!(r#"{{"jsonrpc":"2.0","id":1,"result":{result}}}"#);
            (200, String::new(), answer.into_bytes())
        }
        Some(Fault::Replace(old, new)) => {
            let answer = String::from_utf8_lossy(&forward(&body)?).replace(old, new);
            (200, String::new(), answer.into_bytes())
        }
        // Nothing else is as long.
        Some(Fault::Verdict(answer)) if body.len() > 10_000 => {
            (200, String::new(), answer.as_bytes().to_vec())
        }
        Some(Fault::Verdict(_)) | None => (200, String::new(), forward(&body)?),
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status} Told\r\n{headers}Connection: close\r\nContent-Length: {}\r\n\r\n",
        answer.len()
    )?;
    stream.write_all(&answer)
}

/// Asks the devnet.
pub fn forward(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let host = devnet().url().to_string();
    let host = host.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
         Connection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body)?;
    read_body(&mut BufReader::new(stream))
}

/// The body of a message with a Content-Length.
fn read_body(reader: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(body)
}
