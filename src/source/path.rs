use std::fmt;

/// The path of a file inside the project, such as `content/site.yaml`: relative, with forward slashes, without
/// `.` or `..` components. The same on every system.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SourcePath(String);

impl SourcePath {
    /// Makes a path from text that uses `/` or `\`; `None` when it leads out of the project or is absolute.
    pub fn new(text: &str) -> Option<Self> {
        Self::from_parts("", text)
    }

    /// The path of `relative` as seen from the folder of this file: what a page or a snapshot means when it names
    /// a file beside it. `None` when it leads out of the project.
    pub fn beside(&self, relative: &str) -> Option<Self> {
        Self::from_parts(self.folder(), relative)
    }

    fn from_parts(folder: &str, relative: &str) -> Option<Self> {
        if relative.starts_with(['/', '\\']) || relative.get(1..2) == Some(":") {
            return None;
        }
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in relative.split(['/', '\\']) {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                _ => parts.push(part),
            }
        }
        (!parts.is_empty()).then(|| Self(parts.join("/")))
    }

    /// The path as text, with forward slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder part, without a slash at its end; empty for a file at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part: the file's name with its extension.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(self.0.as_str(), |(_, name)| name)
    }

    /// The file's name without its extension.
    pub fn stem(&self) -> &str {
        self.file_name().rsplit_once('.').map_or(self.file_name(), |(stem, _)| stem)
    }

    /// The extension in lower case, without the dot; empty where there is none.
    pub fn extension(&self) -> String {
        self.file_name()
            .rsplit_once('.')
            .map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
    }

    /// The rest of the path below `folder`, if it lies there.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::SourcePath;

    #[test]
    fn paths_stay_inside_the_project() {
        for (text, expected) in [
            ("content/site.yaml", Some("content/site.yaml")),
            ("./content//a\\b.md", Some("content/a/b.md")),
            ("content/../themes/x.css", Some("themes/x.css")),
            ("../secret", None),
            ("content/../../secret", None),
            ("/etc/passwd", None),
            ("C:\\secret", None),
            ("", None),
        ] {
            assert_eq!(SourcePath::new(text).as_ref().map(SourcePath::as_str), expected, "{text}");
        }
    }

    #[test]
    fn a_name_beside_a_file_is_found_from_its_folder() {
        let page = SourcePath::new("content/playbook/act/loop.md").unwrap();
        assert_eq!(page.beside("../listen/one.md").unwrap().as_str(), "content/playbook/listen/one.md");
        assert_eq!(page.beside("../../../../x"), None);
        assert_eq!((page.stem(), page.extension().as_str()), ("loop", "md"));
    }
}
