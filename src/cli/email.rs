use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread::sleep;

use advocate::build::mail_list;
use advocate::disk::{read_project, read_published, read_text, write_files};
use advocate::domain::{Digest, MailAddress};
use advocate::finding::Report;
use advocate::post::{Delivery, Fate, Journal, Login, Post, Run, Server, Standing};
use advocate::source::Content;

use super::Outcome;
use super::args::{EmailArgs, Global};
use super::console::Console;
use super::failure::Failure;
use super::print::{count, visible};
use super::project::Folders;
use super::version::{named_version, place};

/// Name and password for the server.
const USER: &str = "ADVOCATE_SMTP_USER";
const PASSWORD: &str = "ADVOCATE_SMTP_PASSWORD";

/// Where the journal lies in a project.
const JOURNAL: &str = ".advocate/mail.jsonl";

/// `advocate email`: tells who would get a version's mail; writes and sends it where that is said.
pub fn run(args: &EmailArgs, global: &Global, console: &mut Console) -> Result<Outcome, Failure> {
    // What cannot be right is told before anything is read.
    let server = args.send.as_deref().map(server).transpose()?;
    let again = args.again.iter().map(|text| mailbox(text)).collect::<Result<Vec<_>, _>>()?;
    let folders = Folders::find(global)?;
    let mail = Mail::find(args, &folders)?;
    if let Some(out) = &args.out {
        write_files([(out.as_path(), mail.message.as_bytes())])?;
        if !console.quiet {
            console.result(&format!("wrote `{}`\n", visible(&out.display().to_string())));
        }
        if args.to.is_empty() && server.is_none() {
            return Ok(Outcome::Done);
        }
    }
    let readers = readers(args, &folders)?;
    let from = mail.sender()?;
    let journal = args.journal.clone().unwrap_or_else(|| folders.project.join(JOURNAL));
    let Some(server) = server else {
        tell_plan(&mail, &from, &readers, &again, &journal, console)?;
        return Ok(Outcome::Done);
    };
    if !mail.sealed && !args.draft {
        return Err(Failure::Usage {
            message: format!("{} is not sealed: its figures may still change", mail.name),
            help: "seal it with `advocate publish`, or send it as a draft with `--draft`".to_owned(),
        });
    }
    let login = login(args)?;
    let mut journal = open_journal(&journal)?;
    let post = Post {
        server: &server,
        login: login.as_ref(),
        from: &from,
        mail: &mail.key,
        message: mail.message.as_bytes(),
        again: &again,
        pause: &|pause| sleep(pause),
        now: &jiff::Timestamp::now,
    };
    let sent = {
        let work = console.work("sending");
        let done = std::cell::Cell::new(0);
        post.run(&readers, &mut journal, &|_| {
            done.set(done.get() + 1);
            work.count(done.get(), readers.len());
        })
    };
    tell(&sent, &mail, console)
}

/// A mail as it lies in the output folder.
struct Mail {
    /// `leaders/2026-10`, with the role where it is for one.
    name: String,
    /// What the journal calls it.
    key: String,
    sealed: bool,
    message: String,
    path: PathBuf,
}

impl Mail {
    fn find(args: &EmailArgs, folders: &Folders) -> Result<Self, Failure> {
        let published = read_published(&folders.output)?;
        let (folder, version) = named_version(args.version.as_deref(), &published)?;
        let tree = published.trees.get(&folder).cloned().unwrap_or_default();
        let place = place(&folder, version);
        let file = match &args.role {
            Some(role) => format!("email.{role}.eml"),
            None => "email.eml".to_owned(),
        };
        let path = folders.output.join(&place).join(&file);
        let name = match &args.role {
            Some(role) => format!("{place} for `{role}`"),
            None => place.clone(),
        };
        if !path.is_file() {
            let help = match args.role {
                Some(_) => "name a role of `site.yaml`, or build the version again with this program",
                None => "build the version with this program: `advocate build`",
            };
            return Err(Failure::Usage {
                message: format!("{name} has no mail: `{}` is missing", visible(&path.display().to_string())),
                help: help.to_owned(),
            });
        }
        let Content::Text(message) = read_text(&path)? else {
            return Err(changed(&name, &path));
        };
        let digest = Digest::of(message.as_bytes());
        let key = match tree.sealed.get(&version) {
            Some(sealed) if sealed.manifest.files.get(&file) == Some(&digest) => {
                format!("{place} {file} {}", sealed.digest)
            }
            Some(_) => return Err(changed(&name, &path)),
            None => format!("{place} {file} draft {digest}"),
        };
        Ok(Self { name, key, sealed: tree.sealed.contains_key(&version), message, path })
    }

    /// A header of the message, without what folds it.
    fn header(&self, name: &str) -> String {
        let head = self.message.split("\r\n\r\n").next().unwrap_or("").replace("\r\n ", " ");
        let of = |line: &str| {
            line.split_once(": ").filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
        };
        head.split("\r\n").find_map(of).unwrap_or_default()
    }

    fn sender(&self) -> Result<MailAddress, Failure> {
        let from = self.header("From");
        let address =
            from.rsplit_once('<').map_or(from.as_str(), |(_, address)| address.trim_end_matches('>'));
        let none = || Failure::Usage {
            message: format!("{} names no sender", self.name),
            help:
                "write one in `site.yaml`, as in `email: {from: cx@example.com}`, and build the version again"
                    .to_owned(),
        };
        let read: MailAddress = address.parse().map_err(|_| none())?;
        if read.domain().ends_with(".invalid") { Err(none()) } else { Ok(read) }
    }
}

fn changed(name: &str, path: &Path) -> Failure {
    Failure::Usage {
        message: format!(
            "the mail of {name} is not the one that was sealed: `{}`",
            visible(&path.display().to_string())
        ),
        help: "`advocate verify` tells what was changed; nothing is sent".to_owned(),
    }
}

fn server(text: &str) -> Result<Server, Failure> {
    // What it holds may be a secret, and is not repeated.
    text.parse().map_err(|error: advocate::post::ServerError| Failure::Usage {
        message: error.to_string(),
        help: error.help().to_owned(),
    })
}

fn mailbox(text: &str) -> Result<MailAddress, Failure> {
    text.parse().map_err(|error| Failure::Usage {
        message: format!("`{}` is not an address for mail: {error}", visible(text)),
        help:
            "write it as `ada@example.com` or `Ada Lovelace <ada@example.com>`, or name a file of such lines"
                .to_owned(),
    })
}

/// Each reader once: those that are named, or those of the site.
fn readers(args: &EmailArgs, folders: &Folders) -> Result<Vec<MailAddress>, Failure> {
    let mut readers = Vec::new();
    for named in &args.to {
        let path = Path::new(named);
        if named.contains('@') && !path.is_file() {
            readers.push(mailbox(named)?);
            continue;
        }
        if !path.is_file() {
            return Err(Failure::Usage {
                message: format!("`{}` is neither an address nor a file of addresses", visible(named)),
                help: "name an address with an `@`, or a file with one address a line".to_owned(),
            });
        }
        readers.extend(in_file(path)?);
    }
    if args.to.is_empty() {
        let sources = read_project(&folders.project)?;
        let mut report = Report::default();
        let list = mail_list(&sources, &mut report);
        readers = list.map(|list| list.to).unwrap_or_default();
    }
    let mut seen = BTreeSet::new();
    readers.retain(|reader| seen.insert(reader.key()));
    if readers.is_empty() {
        return Err(Failure::Usage {
            message: "there are no readers".to_owned(),
            help: "name them with `--to`, or in `site.yaml` as in `email: {to: [leaders@example.com]}`"
                .to_owned(),
        });
    }
    Ok(readers)
}

fn in_file(path: &Path) -> Result<Vec<MailAddress>, Failure> {
    let shown = visible(&path.display().to_string());
    let Content::Text(text) = read_text(path)? else {
        return Err(Failure::Usage {
            message: format!("`{shown}` is not a text"),
            help: "write one address a line, in UTF-8".to_owned(),
        });
    };
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    let addresses = lines
        .map(|(place, line)| (place, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    addresses
        .map(|(place, line)| {
            line.parse().map_err(|error| Failure::Usage {
                message: format!(
                    "{shown}:{}: `{}` is not an address for mail: {error}",
                    place + 1,
                    visible(line)
                ),
                help: "write one address a line, as `ada@example.com` or `Ada Lovelace <ada@example.com>`"
                    .to_owned(),
            })
        })
        .collect()
}

fn login(args: &EmailArgs) -> Result<Option<Login>, Failure> {
    if let Some(path) = &args.login {
        let Content::Text(text) = read_text(path)? else { return Err(no_login(path)) };
        return Login::from_lines(&text).map(Some).ok_or_else(|| no_login(path));
    }
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    match (set(USER), set(PASSWORD)) {
        (Some(user), Some(password)) => Ok(Some(Login { user, password })),
        (None, None) => Ok(None),
        (user, _) => Err(Failure::Usage {
            message: format!(
                "{} is set and {} is not",
                if user.is_some() { USER } else { PASSWORD },
                if user.is_some() { PASSWORD } else { USER }
            ),
            help: "set both, or neither".to_owned(),
        }),
    }
}

fn no_login(path: &Path) -> Failure {
    Failure::Usage {
        message: format!("`{}` holds no name and password", visible(&path.display().to_string())),
        help: "write the name in its first line and the password in its second".to_owned(),
    }
}

fn open_journal(path: &Path) -> Result<Journal, Failure> {
    Journal::open(path)?.map_err(|damaged| Failure::Outside {
        message: format!("`{}`: {damaged}", visible(&path.display().to_string())),
        help: "nothing is sent: mend the line, or begin a new journal with `--journal FILE`, which knows of no mail \
               that was sent before"
            .to_owned(),
    })
}

/// What would be sent, and to whom.
fn tell_plan(
    mail: &Mail,
    from: &MailAddress,
    readers: &[MailAddress],
    again: &[MailAddress],
    journal: &Path,
    console: &mut Console,
) -> Result<(), Failure> {
    // A journal is not begun by looking.
    let journal = if journal.is_file() { Some(open_journal(journal)?) } else { None };
    let mut text = format!(
        "{}, {} bytes: `{}`\nfrom {from}\n",
        mail.name,
        mail.message.len(),
        visible(&mail.path.display().to_string()),
    );
    for reader in readers {
        let standing = journal.as_ref().map_or(Standing::Open, |journal| journal.standing(&mail.key, reader));
        let again = again.iter().any(|again| again.key() == reader.key());
        let said = match standing {
            Standing::Sent(_) if !again => ", who has it already",
            Standing::Unknown(_) if !again => ", who may have it already: only with `--again`",
            _ => "",
        };
        text.push_str(&format!("to   {}{said}\n", visible(&reader.to_string())));
    }
    text.push_str("nothing was sent: `--send smtps://HOST` does that\n");
    console.result(&text);
    Ok(())
}

/// Tells what came of it. Whoever did not get the mail is named, with the server's words.
fn tell(sent: &Run, mail: &Mail, console: &mut Console) -> Result<Outcome, Failure> {
    let number =
        |wanted: fn(&Fate) -> bool| sent.deliveries.iter().filter(|delivery| wanted(&delivery.fate)).count();
    let new = number(|fate| matches!(fate, Fate::Sent));
    let had = number(|fate| matches!(fate, Fate::HadIt(_)));
    let mut without = 0;
    for Delivery { to, fate } in &sent.deliveries {
        let said = match fate {
            Fate::Sent if console.verbose => "sent".to_owned(),
            Fate::HadIt(_) if console.verbose => "has it already".to_owned(),
            Fate::Sent | Fate::HadIt(_) => continue,
            Fate::Refused(said) => format!("refused: {}", visible(said)),
            Fate::PutOff(said) => format!("put off by the server: {}", visible(said)),
            Fate::NotTried => "not tried".to_owned(),
            Fate::Unknown(said) => {
                format!("may have it or not: {}; `--again {}` sends it", visible(said), to.address())
            }
        };
        without += usize::from(!matches!(fate, Fate::Sent | Fate::HadIt(_)));
        console.note(&format!("{}: {said}\n", visible(to.address())));
    }
    if !console.quiet {
        let had = if had > 0 { format!("; {} had it already", count(had, "reader")) } else { String::new() };
        console.result(&format!("{}: sent to {}{had}\n", mail.name, count(new, "reader")));
    }
    if let Some(stop) = &sent.stopped {
        return Err(Failure::Outside {
            message: visible(&stop.to_string()),
            help: "run the same command again when that is mended: nobody is mailed twice".to_owned(),
        });
    }
    if without > 0 {
        return Err(Failure::Outside {
            message: format!("{} did not get the mail, or may not have", count(without, "reader")),
            help: "run the same command again for those that were put off: nobody is mailed twice".to_owned(),
        });
    }
    Ok(Outcome::Done)
}
