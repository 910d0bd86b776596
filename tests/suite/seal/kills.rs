use std::process::Stdio;
use std::time::{Duration, Instant};

use super::*;

/// Numbers that look random and are the same in every run (Knuth's constants for a linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Of each of three tests, which run side by side: 300 in all.
const KILLS: usize = 100;

/// So many of them have to find the program at work; on a machine that gets faster meanwhile that takes more.
const AT_WORK: usize = KILLS / 2;

/// More than these are not tried.
const MOST_KILLS: usize = 4 * KILLS;

#[test]
#[ignore = "takes a minute; run by the checks before a change lands"]
fn readers_and_seals_survive_the_first_hundred_kills() {
    survives(2026);
}

#[test]
#[ignore = "takes a minute; run by the checks before a change lands"]
fn readers_and_seals_survive_the_second_hundred_kills() {
    survives(2027);
}

#[test]
#[ignore = "takes a minute; run by the checks before a change lands"]
fn readers_and_seals_survive_the_third_hundred_kills() {
    survives(2028);
}

/// Stops the program at moments that look random, and looks each time at what stands in its output folder.
fn survives(seed: u64) {
    let project = project();
    let output = project.path().join("output");
    done(project.path(), &["publish", "--period", "2026-08"]);
    let start = Instant::now();
    done(project.path(), &["build"]);
    // How long each command may take. A machine is busier at times: who is done before is given less time next.
    let mut lengths = [start.elapsed().as_micros() as u64; 3];
    let first = files(&output.join("leaders/2026-08"));
    let mut numbers = Numbers(seed);
    let mut sealed: BTreeMap<String, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
    let mut stopped = 0;
    for turn in 0..MOST_KILLS {
        if turn >= KILLS && stopped >= AT_WORK {
            break;
        }
        // Something is different each time, so that there is something to write.
        snapshot(project.path(), "2026-10", 20 + turn);
        let correction = format!("Turn {turn}");
        let length = &mut lengths[turn % 3];
        let args: &[&str] = match turn % 3 {
            0 => &["build"],
            1 => &["publish", "--period", "2026-09"],
            _ => &["publish", "--period", "2026-08", "--revise", &correction],
        };
        let mut child =
            advocate(project.path(), args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(numbers.below(*length)));
        if child.try_wait().unwrap().is_none() {
            stopped += 1;
            *length = *length * 21 / 20 + 1;
        } else {
            *length = *length * 9 / 10 + 1;
        }
        let _ = child.kill();
        child.wait().unwrap();
        // What was sealed is there as it was, and nothing is half there.
        assert_eq!(files(&output.join("leaders/2026-08")), first, "{turn}");
        done(project.path(), &["verify"]);
        for tree in ["everyone", "leaders"] {
            for entry in fs::read_dir(output.join(tree)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let folder = output.join(tree).join(&name);
                if folder.join("manifest.json").exists() && turn % 10 == 0 {
                    let path = format!("{tree}/{name}");
                    let now = files(&folder);
                    assert_eq!(*sealed.entry(path).or_insert_with(|| now.clone()), now);
                }
            }
            // Any draft that is listed is whole: it has its last page and its first.
            if output.join(tree).join("2026-10").exists() {
                assert!(output.join(tree).join("2026-10/voice.html").exists());
                assert!(output.join(tree).join("2026-10/data/report.json").exists());
            }
        }
    }
    done(project.path(), &["build"]);
    assert_eq!(done(project.path(), &["verify"]).lines().count(), 1);
    assert!(stopped >= AT_WORK, "only {stopped} were still running when they were stopped");
}
