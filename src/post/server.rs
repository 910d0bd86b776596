use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// A mail server and how it is spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name or its number.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How what is said is kept from others.
    pub security: Security,
}

/// How what is said to a server is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Not at all: only to a server on this machine.
    Plain,
    /// By TLS, which the server must offer at the start.
    StartTls,
    /// By TLS from the first byte.
    Tls,
}

/// A name and a password for a server. They come from the environment or a file, never from a command line, which every
/// user of the machine can read.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Login {{ user: {:?}, password: … }}", self.user)
    }
}

impl Login {
    /// Reads the name from the first line of a text and the password from the second.
    pub fn from_lines(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (user, password) = (lines.next()?.trim(), lines.next()?.trim_end_matches('\r'));
        let whole = !user.is_empty() && !password.is_empty();
        whole.then(|| Self { user: user.to_owned(), password: password.to_owned() })
    }
}

/// Why a text does not name a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// A name or a password in it.
    #[error("a server's address must hold no name and no password: others on this machine can read it")]
    Secret,
    /// Another scheme.
    #[error("a server's address begins with `smtp://`, `smtp+starttls://` or `smtps://`")]
    Scheme,
    /// No host, or something behind it.
    #[error(
        "a server's address is a host and, where it is not the usual one, a port: `smtps://mail.example.com:465`"
    )]
    Host,
}

impl ServerError {
    /// What to do about it.
    pub fn help(self) -> &'static str {
        match self {
            ServerError::Secret => {
                "set ADVOCATE_SMTP_USER and ADVOCATE_SMTP_PASSWORD, or name a file of two lines with `--login FILE`; \
                 then change the password: it may have been kept with the command"
            }
            ServerError::Scheme | ServerError::Host => {
                "write `--send smtps://mail.example.com`, or `--send smtp+starttls://mail.example.com`"
            }
        }
    }
}

impl FromStr for Server {
    type Err = ServerError;

    fn from_str(text: &str) -> Result<Self, ServerError> {
        if text.contains('@') {
            return Err(ServerError::Secret);
        }
        let (scheme, rest) = text.split_once("://").ok_or(ServerError::Scheme)?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, port)) => (host, port.strip_prefix(':').or(port.is_empty().then_some(""))),
            None => rest.split_once(':').map_or((rest, Some("")), |(host, port)| (host, Some(port))),
        };
        let port = port.ok_or(ServerError::Host)?;
        let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':');
        if host.is_empty() || !host.bytes().all(sign) {
            return Err(ServerError::Host);
        }
        let (security, usual) = match scheme {
            "smtp" if is_this_machine(host) => (Security::Plain, 25),
            "smtp" | "smtp+starttls" => (Security::StartTls, 587),
            "smtps" => (Security::Tls, 465),
            _ => return Err(ServerError::Scheme),
        };
        let port = if port.is_empty() { usual } else { port.parse().map_err(|_| ServerError::Host)? };
        Ok(Self { host: host.to_owned(), port, security })
    }
}

fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|number| number.is_loopback())
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            return write!(f, "[{}]:{}", self.host, self.port);
        }
        write!(f, "{}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::{Login, Security, Server, ServerError};

    #[test]
    fn only_this_machine_is_spoken_to_in_the_open() {
        let check = |text: &str, shown: &str, security| {
            let server: Server = text.parse().unwrap();
            assert_eq!((server.to_string().as_str(), server.security), (shown, security), "{text}");
        };
        check("smtp://localhost", "localhost:25", Security::Plain);
        check("smtp://127.0.0.1:2525/", "127.0.0.1:2525", Security::Plain);
        check("smtp://[::1]:2525", "[::1]:2525", Security::Plain);
        check("smtp://mail.example.com", "mail.example.com:587", Security::StartTls);
        check("smtp://127.0.0.1.example.com", "127.0.0.1.example.com:587", Security::StartTls);
        check("smtp+starttls://localhost:25", "localhost:25", Security::StartTls);
        check("smtps://mail.example.com", "mail.example.com:465", Security::Tls);
    }

    #[test]
    fn what_names_no_server_is_told_apart() {
        let check = |text: &str, expected| assert_eq!(text.parse::<Server>(), Err(expected), "{text}");
        check("smtps://ada:secret@mail.example.com", ServerError::Secret);
        check("smtps://ada@mail.example.com", ServerError::Secret);
        check("mail.example.com", ServerError::Scheme);
        check("https://mail.example.com", ServerError::Scheme);
        check("smtps://", ServerError::Host);
        check("smtps://mail.example.com:mail", ServerError::Host);
        check("smtps://mail.example.com:70000", ServerError::Host);
        check("smtps://mail.example.com/path", ServerError::Host);
        check("smtps://mail.example.com\r\nRSET", ServerError::Host);
        check("smtps://[::1]x", ServerError::Host);
    }

    #[test]
    fn a_login_is_two_lines_and_never_shown() {
        let login = Login::from_lines("ada\r\npass word \r\nmore").unwrap();
        assert_eq!((login.user.as_str(), login.password.as_str()), ("ada", "pass word "));
        assert!(!format!("{login:?}").contains("pass word"));
        assert!(Login::from_lines("ada\n\n").is_none() && Login::from_lines("ada").is_none());
    }
}
