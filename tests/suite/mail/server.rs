//! A mail server on this machine that takes, refuses and hangs up as it is told. It keeps what it took.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// How it is spoken to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    Open,
    StartTls,
    Tls,
}

/// What it does about a reader.
#[derive(Clone)]
pub enum Manner {
    /// Answers RCPT so.
    AtName(&'static str),
    /// Answers RCPT so the first time, and takes the mail the second time.
    AtFirst(&'static str),
    /// Answers so when it has the whole message.
    AtEnd(&'static str),
    /// Takes the whole message and hangs up without a word.
    Silent,
    /// Hangs up in the middle of the message.
    Half,
}

#[derive(Default)]
struct Kept {
    /// Reader and message, in the order in which they were taken.
    taken: Vec<(String, Vec<u8>)>,
    /// How often each reader was named.
    named: BTreeMap<String, usize>,
    connections: usize,
}

pub struct Server {
    pub port: u16,
    kept: Arc<Mutex<Kept>>,
}

struct Rules {
    speech: Speech,
    /// What `AUTH PLAIN` must bring; nothing where it offers none.
    login: Option<&'static str>,
    manners: Vec<(&'static str, Manner)>,
    tls: Arc<ServerConfig>,
}

impl Server {
    pub fn start(speech: Speech, login: Option<&'static str>, manners: &[(&'static str, Manner)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let kept = Arc::new(Mutex::new(Kept::default()));
        let rules = Arc::new(Rules { speech, login, manners: manners.to_vec(), tls: tls() });
        let ours = kept.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (rules, kept) = (rules.clone(), ours.clone());
                kept.lock().unwrap().connections += 1;
                // A client that hangs up ends its thread.
                thread::spawn(move || drop(serve(stream, &rules, &kept)));
            }
        });
        Self { port, kept }
    }

    pub fn taken(&self) -> Vec<(String, Vec<u8>)> {
        self.kept.lock().unwrap().taken.clone()
    }

    /// Who has the mail, in order.
    pub fn readers(&self) -> Vec<String> {
        self.taken().into_iter().map(|(reader, _)| reader).collect()
    }

    pub fn connections(&self) -> usize {
        self.kept.lock().unwrap().connections
    }
}

fn tls() -> Arc<ServerConfig> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail");
    let certificate = CertificateDer::from_pem_file(folder.join("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(folder.join("server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    Arc::new(config)
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

type Line = BufReader<Box<dyn Stream>>;

fn secured(stream: TcpStream, rules: &Rules) -> Line {
    let connection = ServerConnection::new(rules.tls.clone()).unwrap();
    BufReader::new(Box::new(StreamOwned::new(connection, stream)))
}

fn serve(stream: TcpStream, rules: &Rules, kept: &Mutex<Kept>) -> std::io::Result<()> {
    let plain = stream.try_clone()?;
    let mut line: Line = match rules.speech {
        Speech::Tls => secured(stream, rules),
        Speech::Open | Speech::StartTls => BufReader::new(Box::new(stream)),
    };
    let mut safe = rules.speech != Speech::StartTls;
    let say = |line: &mut Line, text: &str| {
        line.get_mut().write_all(format!("{text}\r\n").as_bytes())?;
        line.get_mut().flush()
    };
    say(&mut line, "220 localhost ready")?;
    let (mut reader, mut known) = (String::new(), rules.login.is_none());
    loop {
        let mut command = String::new();
        if line.read_line(&mut command)? == 0 {
            return Ok(());
        }
        let command = command.trim_end();
        let (verb, rest) = command.split_once([' ', ':']).unwrap_or((command, ""));
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => {
                say(&mut line, "250-localhost")?;
                if !safe {
                    say(&mut line, "250-STARTTLS")?;
                }
                say(&mut line, "250 AUTH PLAIN LOGIN")?;
            }
            "STARTTLS" => {
                say(&mut line, "220 go on")?;
                line = secured(plain.try_clone()?, rules);
                safe = true;
            }
            _ if !safe => say(&mut line, "530 5.7.0 STARTTLS first")?,
            "AUTH" if Some(rest) == rules.login => {
                known = true;
                say(&mut line, "235 2.7.0 welcome")?;
            }
            "AUTH" => say(&mut line, "535 5.7.8 who are you?")?,
            _ if !known => say(&mut line, "530 5.7.0 log in first")?,
            "RCPT" => {
                reader = rest.trim_start_matches("TO:<").trim_end_matches('>').to_owned();
                let times = {
                    let mut kept = kept.lock().unwrap();
                    let times = kept.named.entry(reader.clone()).or_default();
                    *times += 1;
                    *times
                };
                match manner(rules, &reader) {
                    Some(Manner::AtName(answer)) => say(&mut line, answer)?,
                    Some(Manner::AtFirst(answer)) if times == 1 => say(&mut line, answer)?,
                    _ => say(&mut line, "250 2.1.5 known")?,
                }
            }
            "DATA" => {
                say(&mut line, "354 go on")?;
                if matches!(manner(rules, &reader), Some(Manner::Half)) {
                    let mut some = [0; 2000];
                    line.read_exact(&mut some)?;
                    return Ok(());
                }
                let message = read_message(&mut line)?;
                match manner(rules, &reader) {
                    Some(Manner::Silent) => return Ok(()),
                    Some(Manner::AtEnd(answer)) => say(&mut line, answer)?,
                    _ => {
                        kept.lock().unwrap().taken.push((reader.clone(), message));
                        say(&mut line, "250 2.0.0 taken")?;
                    }
                }
            }
            "QUIT" => return say(&mut line, "221 bye"),
            _ => say(&mut line, "250 ok")?,
        }
    }
}

fn manner(rules: &Rules, reader: &str) -> Option<Manner> {
    rules.manners.iter().find(|(name, _)| *name == reader).map(|(_, manner)| manner.clone())
}

fn read_message(line: &mut Line) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let mut next = Vec::new();
        if line.read_until(b'\n', &mut next)? == 0 || next == b".\r\n" {
            return Ok(message);
        }
        message.extend_from_slice(next.strip_prefix(b".").unwrap_or(&next));
    }
}
