use advocate::disk::write_texts;
use clap::CommandFactory;

use super::Outcome;
use super::args::{Args, CompletionsArgs, ManArgs};
use super::console::Console;
use super::failure::Failure;
use super::print::{count, visible};

/// `advocate completions`: what a shell needs to complete commands and flags.
pub fn completions(args: &CompletionsArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "advocate", &mut text);
    console.result(&String::from_utf8_lossy(&text));
    Ok(Outcome::Done)
}

/// `advocate man`: the manual page, or with a folder one for each command too.
pub fn man(args: &ManArgs, console: &mut Console) -> Result<Outcome, Failure> {
    let mut command = Args::command();
    command.build();
    let Some(folder) = &args.out else {
        console.result(&page(command)?);
        return Ok(Outcome::Done);
    };
    let mut pages = vec![("advocate.1".to_owned(), page(command.clone())?)];
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        let name = format!("advocate-{}", subcommand.get_name());
        pages.push((format!("{name}.1"), page(subcommand.clone())?));
    }
    write_texts(folder, pages.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    if !console.quiet {
        let folder = visible(&folder.display().to_string());
        console.result(&format!("wrote {} to `{folder}`\n", count(pages.len(), "page")));
    }
    Ok(Outcome::Done)
}

fn page(command: clap::Command) -> Result<String, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut text)
        .map_err(|source| Failure::System { doing: "make the manual page", source })?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
