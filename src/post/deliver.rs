use std::time::Duration;

use jiff::Timestamp;
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;

use super::{Journal, Login, Security, Server, Standing};
use crate::disk::DiskError;
use crate::domain::MailAddress;
use crate::render::mail::addressed;

/// How long is waited before each further try, where the server says that it cannot now, or does not answer. Servers that
/// put strangers off for a while mostly do so for half a minute and more.
const PAUSES: [Duration; 3] = [Duration::from_secs(2), Duration::from_secs(10), Duration::from_secs(45)];

/// How long a server may take to answer (RFC 5321, 4.5.3.2, allows it minutes).
const PATIENCE: Duration = Duration::from_secs(120);

/// A mail and how it is sent.
pub struct Post<'a> {
    /// The server.
    pub server: &'a Server,
    /// Name and password, where the server wants them.
    pub login: Option<&'a Login>,
    /// Who sends it.
    pub from: &'a MailAddress,
    /// What the journal calls the mail.
    pub mail: &'a str,
    /// The message without a reader.
    pub message: &'a [u8],
    /// Who is to get it although it may have reached them already.
    pub again: &'a [MailAddress],
    /// Waits.
    pub pause: &'a dyn Fn(Duration),
    /// Tells the time.
    pub now: &'a dyn Fn() -> Timestamp,
}

/// A reader and what came of the mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The reader.
    pub to: MailAddress,
    /// What came of it.
    pub fate: Fate,
}

/// What came of a mail to one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// The server took it.
    Sent,
    /// An earlier run sent it.
    HadIt(Timestamp),
    /// It was handed over, now or by an earlier run, and nobody knows whether it arrived.
    Unknown(String),
    /// The server refused it, in its own words.
    Refused(String),
    /// The server could not take it, also not when it was asked again.
    PutOff(String),
    /// The run had stopped before.
    NotTried,
}

/// What stops a run: nobody else would get the mail either.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// The server cannot be reached.
    #[error("cannot reach the mail server {server}: {said}")]
    Unreachable {
        /// The server.
        server: String,
        /// What the system or the server says.
        said: String,
    },
    /// No connection that others cannot read.
    #[error("cannot speak to the mail server {server} unheard: {said}")]
    Insecure {
        /// The server.
        server: String,
        /// What is wrong.
        said: String,
    },
    /// The name or the password is wrong, or the server takes none.
    #[error("the mail server {server} does not let us in: {said}")]
    Login {
        /// The server.
        server: String,
        /// Its words.
        said: String,
    },
    /// An address that the connection cannot carry.
    #[error("`{address}` is no address for mail servers: {said}")]
    Address {
        /// The address.
        address: String,
        /// What is wrong.
        said: String,
    },
    /// The journal cannot be written: nobody would know who has the mail.
    #[error(transparent)]
    Journal(#[from] DiskError),
}

/// A run that is over.
#[derive(Debug)]
pub struct Run {
    /// Every reader, in the order given.
    pub deliveries: Vec<Delivery>,
    /// What stopped it before its end.
    pub stopped: Option<Stop>,
}

/// How one try ended that did not end well.
enum Failed {
    /// The server refused, for good.
    Refused(String),
    /// It may go better later, on a new connection.
    Later {
        /// What was said.
        said: String,
        /// Whether there was a connection at all.
        reached: bool,
    },
    /// Nobody knows.
    Unknown(String),
    /// Nobody else would get it either.
    Stop(Stop),
}

impl From<Stop> for Failed {
    fn from(stop: Stop) -> Self {
        Failed::Stop(stop)
    }
}

impl From<DiskError> for Failed {
    fn from(error: DiskError) -> Self {
        Failed::Stop(Stop::Journal(error))
    }
}

impl Post<'_> {
    /// Sends the mail to each reader who does not have it, one message each. `done` is called after each reader.
    pub fn run(&self, readers: &[MailAddress], journal: &mut Journal, done: &dyn Fn(&Delivery)) -> Run {
        let mut run = Run { deliveries: Vec::new(), stopped: None };
        let mut line = None;
        for to in readers {
            let fate = match (self.known(to, journal), &run.stopped) {
                (Some(fate), _) => fate,
                (None, Some(_)) => Fate::NotTried,
                (None, None) => self.persist(to, journal, &mut line).unwrap_or_else(|stop| {
                    run.stopped = Some(stop);
                    Fate::NotTried
                }),
            };
            let delivery = Delivery { to: to.clone(), fate };
            done(&delivery);
            run.deliveries.push(delivery);
        }
        if let Some(mut open) = line {
            // All is said; a server that does not answer has the messages all the same.
            let _ = open.quit();
        }
        run
    }

    /// What is known of a reader before anything is sent. What a run before did stands, unless it is asked for again.
    pub fn known(&self, to: &MailAddress, journal: &Journal) -> Option<Fate> {
        if self.again.iter().any(|again| again.key() == to.key()) {
            return None;
        }
        match journal.standing(self.mail, to) {
            Standing::Open => None,
            Standing::Sent(at) => Some(Fate::HadIt(at)),
            Standing::Unknown(at) => {
                Some(Fate::Unknown(format!("a run was stopped while it sent this, at {}", shown(at))))
            }
        }
    }

    fn persist(
        &self,
        to: &MailAddress,
        journal: &mut Journal,
        line: &mut Option<SmtpConnection>,
    ) -> Result<Fate, Stop> {
        let mut pauses = PAUSES.iter();
        loop {
            let (said, reached) = match self.attempt(to, journal, line) {
                Ok(()) => return Ok(Fate::Sent),
                Err(Failed::Refused(said)) => return Ok(Fate::Refused(said)),
                Err(Failed::Unknown(said)) => {
                    *line = None;
                    return Ok(Fate::Unknown(said));
                }
                Err(Failed::Stop(stop)) => return Err(stop),
                Err(Failed::Later { said, reached }) => (said, reached),
            };
            *line = None;
            match pauses.next() {
                Some(pause) => (self.pause)(*pause),
                None if reached => return Ok(Fate::PutOff(said)),
                None => return Err(Stop::Unreachable { server: self.server.to_string(), said }),
            }
        }
    }

    fn attempt(
        &self,
        to: &MailAddress,
        journal: &mut Journal,
        line: &mut Option<SmtpConnection>,
    ) -> Result<(), Failed> {
        let (from, reader) = (address(self.from)?, address(to)?);
        let open = match line {
            Some(open) => open,
            None => line.insert(self.connect()?),
        };
        let prepared = open
            .command(Mail::new(Some(from), Vec::new()))
            .and_then(|_| open.command(Rcpt::new(reader, Vec::new())))
            .and_then(|_| open.command(Data));
        if let Err(error) = prepared {
            // The connection is free for the next reader again, or is of no use.
            if open.command(Rset).is_err() {
                *line = None;
            }
            return Err(refusal(&error));
        }
        journal.sending(self.mail, to, (self.now)())?;
        match open.message(&addressed(self.message, to, (self.now)())) {
            Ok(_) => Ok(journal.sent(self.mail, to, (self.now)())?),
            // Only an answer says that it was not taken; without one, it may have been.
            Err(error) if error.status().is_some() => {
                journal.refused(self.mail, to, (self.now)())?;
                Err(refusal(&error))
            }
            Err(error) => Err(Failed::Unknown(words(&error))),
        }
    }

    fn connect(&self) -> Result<SmtpConnection, Failed> {
        let server = self.server;
        let insecure = |said: String| Stop::Insecure { server: server.to_string(), said };
        let tls = match server.security {
            Security::Plain => None,
            Security::StartTls | Security::Tls => Some(
                TlsParameters::new_rustls(server.host.clone()).map_err(|error| insecure(words(&error)))?,
            ),
        };
        let hello = ClientId::Domain(self.from.domain().to_owned());
        let first = tls.as_ref().filter(|_| server.security == Security::Tls);
        let told = |error: Error| match &error {
            error if error.is_tls() || is_certificate(error) => Failed::Stop(insecure(words(error))),
            error if error.is_permanent() => {
                Failed::Stop(Stop::Unreachable { server: server.to_string(), said: words(error) })
            }
            error => Failed::Later { said: words(error), reached: false },
        };
        let place = (server.host.as_str(), server.port);
        let mut open = SmtpConnection::connect(place, Some(PATIENCE), &hello, first, None).map_err(told)?;
        if let (Security::StartTls, Some(tls)) = (server.security, &tls) {
            if !open.can_starttls() {
                return Err(insecure("it does not offer STARTTLS".to_owned()).into());
            }
            open.starttls(tls, &hello).map_err(told)?;
        }
        if let Some(login) = self.login {
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            open.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).map_err(|error| {
                let said = words(&error);
                if error.is_transient() || (error.status().is_none() && !error.is_client()) {
                    Failed::Later { said, reached: false }
                } else {
                    Failed::Stop(Stop::Login { server: server.to_string(), said })
                }
            })?;
        }
        Ok(open)
    }
}

/// Whether TLS failed below the connection: a certificate that nobody here trusts comes as a failed write.
fn is_certificate(error: &Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::InvalidData)
        {
            return true;
        }
        source = error.source();
    }
    false
}

/// What a refusal is: one of 4xx may go better later, as may a connection that broke before the message was sent.
fn refusal(error: &Error) -> Failed {
    let said = words(error);
    if error.is_permanent() { Failed::Refused(said) } else { Failed::Later { said, reached: true } }
}

/// What the server or the system said, on one line.
fn words(error: &Error) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string);
    let said = match (error.status(), source) {
        (Some(code), Some(said)) => format!("{code} {said}"),
        (None, Some(said)) => said,
        (_, None) => error.to_string(),
    };
    said.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn address(of: &MailAddress) -> Result<Address, Stop> {
    let fail = |error: lettre::address::AddressError| Stop::Address {
        address: of.address().to_owned(),
        said: error.to_string(),
    };
    of.address().parse().map_err(fail)
}

fn shown(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}
