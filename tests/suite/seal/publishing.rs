use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::*;

fn json(output: &Path, path: &str) -> Value {
    serde_json::from_slice(&fs::read(output.join(path)).unwrap()).unwrap()
}

/// `versions.json` of a tree, a line each.
fn listed(output: &Path, tree: &str) -> Vec<String> {
    let list = json(output, &format!("{tree}/versions.json"));
    let line = |entry: &Value| {
        let text = |key: &str| entry[key].as_str().unwrap_or("-").to_owned();
        format!("{} {} {}", text("version"), text("status"), text("superseded_by"))
    };
    list.as_array().unwrap().iter().map(line).collect()
}

/// The files of a version as the system's own tool digests them.
fn sha256sum(folder: &Path) -> BTreeMap<String, String> {
    let names: Vec<String> = files(folder).into_keys().collect();
    let output = Command::new("sha256sum").current_dir(folder).args(&names).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(digest, name)| (name.to_owned(), digest.to_owned()))
        .collect()
}

#[test]
fn a_published_version_is_sealed_for_everyone_and_the_others_stay_as_they_were() {
    let project = project();
    let output = project.path().join("output");
    done(project.path(), &["build"]);
    let before = files(&output);
    let told = done(project.path(), &["publish"]);
    assert!(
        told.contains("sealed everyone/2026-10, manifest ") && told.contains("sealed leaders/2026-10, "),
        "{told}"
    );
    for tree in ["everyone", "leaders"] {
        assert_eq!(listed(&output, tree), ["2026-10 sealed -", "2026-09 draft -", "2026-08 draft -"]);
    }
    // Nothing but the version and the lists has changed.
    let changed: Vec<String> = files(&output)
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .map(|(path, _)| path)
        .filter(|path| !path.contains("/2026-10/"))
        .collect();
    let lists = ["everyone/index.html", "everyone/versions.js", "everyone/versions.json"];
    let expected: Vec<String> =
        lists.iter().flat_map(|path| [(*path).to_owned(), path.replace("everyone", "leaders")]).collect();
    let mut expected: Vec<String> = expected;
    expected.sort();
    assert_eq!(changed, expected);
    // Pages and data say what they are.
    let index = fs::read_to_string(output.join("leaders/2026-10/index.html")).unwrap();
    assert!(index.contains("Sealed: it will not change.") && !index.contains("DRAFT"));
    let report = json(&output, "leaders/2026-10/data/report.json");
    assert_eq!((report["status"].as_str(), report["revision"].as_u64()), (Some("sealed"), Some(1)));
    #[cfg(unix)]
    assert!(fs::metadata(output.join("leaders/2026-10/index.html")).unwrap().permissions().readonly());
    let count: usize = ["everyone", "leaders"]
        .map(|tree| {
            json(&output, &format!("{tree}/2026-10/manifest.json"))["files"].as_object().unwrap().len()
        })
        .iter()
        .sum();
    let sound = format!("2 sealed versions with {count} files: all as they were sealed\n");
    assert_eq!(done(project.path(), &["verify"]), sound);
}

#[cfg(unix)]
#[test]
fn anyone_can_check_a_manifest_with_the_tools_of_the_system() {
    let project = project();
    done(project.path(), &["publish", "--period", "2026-09"]);
    done(project.path(), &["publish"]);
    let output = project.path().join("output/leaders");
    let manifest = json(&output, "2026-10/manifest.json");
    let mut expected = sha256sum(&output.join("2026-10"));
    let own = expected.remove("manifest.json").unwrap();
    let said: BTreeMap<String, String> = serde_json::from_value(manifest["files"].clone()).unwrap();
    assert_eq!(said, expected);
    assert_eq!(json(&output, "versions.json")[0]["manifest"].as_str(), Some(own.as_str()));
    // The chain: each names the one before it.
    let before = sha256sum(&output.join("2026-09")).remove("manifest.json").unwrap();
    assert_eq!(manifest["previous"]["version"].as_str(), Some("2026-09"));
    assert_eq!(manifest["previous"]["manifest"].as_str(), Some(before.as_str()));
    assert!(json(&output, "2026-09/manifest.json")["previous"].is_null());
    // Inputs: those of the period, and no later snapshot.
    let inputs: BTreeMap<String, String> =
        serde_json::from_value(json(&output, "2026-09/manifest.json")["inputs"].clone()).unwrap();
    let content = sha256sum(&project.path().join("content"));
    for (path, digest) in &inputs {
        assert_eq!(content.get(path.strip_prefix("content/").unwrap()), Some(digest), "{path}");
    }
    assert!(inputs.contains_key("content/snapshots/2026-09.yaml"));
    assert!(!inputs.contains_key("content/snapshots/2026-10.yaml"));
}

#[test]
fn a_sealed_version_is_never_built_again() {
    let project = project();
    let output = project.path().join("output");
    done(project.path(), &["publish"]);
    let sealed = files(&output.join("leaders/2026-10"));
    snapshot(project.path(), "2026-10", 99);
    put(project.path(), "content/playbook/start.md", "---\ntitle: Changed\n---\nOther.\n");
    for args in
        [&["build"][..], &["build", "--force"], &["build", "--period", "2026-10", "--force"], &["publish"]]
    {
        let told = done(project.path(), args);
        assert!(told.contains("sealed"), "{told}");
        assert_eq!(files(&output.join("leaders/2026-10")), sealed, "{args:?}");
    }
    let told = done(project.path(), &["build", "--period", "2026-10"]);
    assert!(told.contains("everyone/2026-10 is sealed and was left as it is"), "{told}");
    done(project.path(), &["verify"]);
}

#[test]
fn a_correction_stands_beside_the_version_that_it_corrects() {
    let project = project();
    let output = project.path().join("output");
    done(project.path(), &["publish", "--period", "2026-09"]);
    done(project.path(), &["publish"]);
    let first = files(&output.join("everyone/2026-09"));
    // Late data for an old month.
    snapshot(project.path(), "2026-09", 80);
    let reason = "Late answers of the \"north\" <depot>";
    done(project.path(), &["publish", "--period", "2026-09", "--revise", reason]);
    assert_eq!(files(&output.join("everyone/2026-09")), first);
    assert_eq!(
        listed(&output, "everyone"),
        ["2026-10 sealed -", "2026-09.r2 sealed -", "2026-09 sealed 2026-09.r2"]
    );
    let page = fs::read_to_string(output.join("everyone/2026-09.r2/index.html")).unwrap();
    assert!(
        page.contains("Corrected, edition 2. Why: Late answers of the &quot;north&quot; &lt;depot&gt;"),
        "{page}"
    );
    // The pages of the first edition learn of it from the script beside them.
    let script = fs::read_to_string(output.join("everyone/versions.js")).unwrap();
    assert!(script.contains("\"superseded_by\": \"2026-09.r2\"") && script.contains("\\u003cdepot>"));
    done(project.path(), &["verify"]);
    // A correction of the correction.
    done(project.path(), &["publish", "--period", "2026-09", "--revise", "Once more"]);
    assert_eq!(
        listed(&output, "leaders"),
        [
            "2026-10 sealed -",
            "2026-09.r3 sealed -",
            "2026-09.r2 sealed 2026-09.r3",
            "2026-09 sealed 2026-09.r3"
        ]
    );
    done(project.path(), &["verify"]);
}

#[test]
fn what_cannot_be_published_is_told() {
    let project = project();
    let output = project.path().join("output");
    let (code, told) = run(project.path(), &["publish", "--revise", "Why not"]);
    assert_eq!(code, 2);
    assert!(told.contains("2026-10 is not sealed yet, so there is nothing to correct"), "{told}");
    done(project.path(), &["publish", "--period", "2026-08"]);
    let (code, told) = run(project.path(), &["publish", "--period", "2026-08", "--revise", "  "]);
    assert_eq!(code, 2);
    assert!(told.contains("a correction needs a reason"), "{told}");
    let (code, told) =
        run(project.path(), &["publish", "--period", "2026-08", "--revise", "Told by ann@example.com"]);
    assert_eq!(code, 2);
    assert!(told.contains("the reason holds a mail address that leads to a person"), "{told}");
    let (code, told) = run(project.path(), &["publish", "--period", "2026-11"]);
    assert_eq!(code, 1);
    assert!(told.contains("there is no snapshot for 2026-11"), "{told}");
    // An error in the content seals nothing, a warning only with --strict.
    put(
        project.path(),
        "content/playbook/start.md",
        "---\ntitle: Start here\n---\nSee <script>this()</script>.\n",
    );
    let before = files(&output);
    let (code, told) = run(project.path(), &["publish", "--strict"]);
    assert_eq!(code, 1, "{told}");
    put(project.path(), "content/playbook/start.md", "---\ntitle: Start here\n---\n{{ nothing }}\n");
    let (code, told) = run(project.path(), &["publish"]);
    assert_eq!(code, 1);
    assert!(told.contains("nothing was published"), "{told}");
    assert_eq!(files(&output), before);
}

#[test]
fn a_run_that_was_stopped_between_two_audiences_is_completed() {
    let project = project();
    let output = project.path().join("output");
    done(project.path(), &["publish"]);
    let theirs = files(&output.join("everyone/2026-10"));
    fs::remove_dir_all(output.join("everyone/2026-10")).unwrap();
    fs::remove_file(output.join("everyone/versions.json")).unwrap();
    // The inputs are the same: the same version again, to the byte.
    done(project.path(), &["publish"]);
    assert_eq!(files(&output.join("everyone/2026-10")), theirs);
    assert_eq!(listed(&output, "leaders"), ["2026-10 sealed -"]);
    // They are not: only a correction for all.
    fs::remove_dir_all(output.join("everyone/2026-10")).unwrap();
    fs::remove_file(output.join("everyone/versions.json")).unwrap();
    snapshot(project.path(), "2026-10", 50);
    let (code, told) = run(project.path(), &["publish"]);
    assert_eq!(code, 2);
    assert!(told.contains("2026-10 was sealed for some readers and not for all"), "{told}");
    done(project.path(), &["publish", "--revise", "A depot was late"]);
    for tree in ["everyone", "leaders"] {
        assert!(output.join(tree).join("2026-10.r2/manifest.json").exists());
    }
    done(project.path(), &["verify"]);
}

#[test]
fn a_manifest_names_no_input_that_its_readers_must_not_know_of() {
    let project = project();
    done(project.path(), &["publish"]);
    let output = project.path().join("output");
    let manifest = |tree: &str| fs::read_to_string(output.join(tree).join("2026-10/manifest.json")).unwrap();
    assert!(manifest("leaders").contains("secret-plan") && manifest("leaders").contains("plan.pdf"));
    assert!(!manifest("everyone").contains("plan"), "{}", manifest("everyone"));
}

#[test]
fn verify_tells_which_input_differs() {
    let project = project();
    done(project.path(), &["publish", "--period", "2026-09"]);
    done(project.path(), &["publish"]);
    let told = done(project.path(), &["verify", "--inputs"]);
    assert!(told.ends_with("all as they were sealed\n") && told.lines().count() == 1, "{told}");
    // A snapshot of October is an input of October alone.
    snapshot(project.path(), "2026-10", 60);
    let told = done(project.path(), &["verify", "--inputs"]);
    assert!(
        told.contains("`content/snapshots/2026-10.yaml` is not what `leaders/2026-10` was made of"),
        "{told}"
    );
    assert!(!told.contains("2026-09"), "{told}");
    // What some readers must not know of is not named to them.
    snapshot(project.path(), "2026-10", 22);
    put(project.path(), "content/media/plan.pdf", "%PDF another plan");
    let told = done(project.path(), &["verify", "--inputs", "2026-09"]);
    assert!(told.contains("`content/media/plan.pdf` is not what `leaders/2026-09` was made of"), "{told}");
    assert!(told.contains("a file that the readers of `everyone/2026-09` need not know of"), "{told}");
    let (code, told) = run(project.path(), &["verify", "2026-07"]);
    assert_eq!(code, 2);
    assert!(told.contains("there is no sealed version `2026-07`"), "{told}");
}

#[test]
fn two_that_publish_at_once_make_one_chain() {
    let project = project();
    for period in ["2026-08", "2026-09", "2026-10"] {
        let runs: Vec<_> = (0..4)
            .map(|_| advocate(project.path(), &["publish", "--period", period]).output())
            .collect::<Vec<_>>();
        assert!(runs.iter().any(|run| run.as_ref().unwrap().status.success()));
    }
    let children: Vec<_> = ["2026-08", "2026-09", "2026-10"]
        .map(|period| {
            let args = ["publish", "--period", period, "--revise", "At once"];
            advocate(project.path(), &args).spawn().unwrap()
        })
        .into();
    for mut child in children {
        let code = child.wait().unwrap().code().unwrap();
        assert!(code == 0 || code == 3, "{code}");
    }
    done(project.path(), &["verify"]);
}
