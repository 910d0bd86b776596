//! `advocate measure` and `advocate measure --explain`, as a person runs them.

use assert_cmd::Command;
use tempfile::TempDir;

const CASES: &str = r#"{"schema": 1, "cases": [
  {"id": "nps-autumn", "measure": "nps", "input": {"promoters": 96, "passives": 62, "detractors": 42}},
  {"id": "broken", "measure": "share", "input": {"x": 5, "n": 3}},
  {"id": 7, "measure": "rising", "input": {"tests": [{"id": "\u001b[2Jslow", "current": 1, "exposure": 30, "baseline": []}]}}
]}"#;

/// Exit code, standard output, standard error.
fn run(cases: &str, args: &[&str]) -> (i32, String, String) {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("cases.json"), cases).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_advocate"));
    command.current_dir(folder.path()).arg("measure").args(args).env("TERM", "xterm").env_remove("NO_COLOR");
    let output = command.write_stdin(cases).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn explain(id: &str, code: i32, stdout: &str, stderr: &str) {
    let got = run(CASES, &["--explain", id, "cases.json"]);
    assert_eq!(got, (code, stdout.to_owned(), stderr.to_owned()), "{id}");
}

#[test]
fn a_case_is_worked_out_for_a_person() {
    explain(
        "nps-autumn",
        0,
        "\
Net Promoter Score, worked out: nps-autumn

Put in
  P  promoters, ratings 9–10                 96
  Q  passives, ratings 7–8                   62
  D  detractors, ratings 0–6                 42
  z  97.5% point of the normal distribution  1.959963985

Formula
  n  = P + Q + D
  t  = 100·(P − D)/n
  N  = n + 3
  a  = (P + ¾)/N
  b  = (D + ¾)/N
  A  = a − b
  SE = √((a + b − A²)/N)
  l  = 100·min(max(A − z·SE, −1), (P − D)/n)
  u  = 100·max(min(A + z·SE, 1), (P − D)/n)

Signs
  t is the score, l and u are the lower and the upper end of its chance range.
  z: 95% of a standard normal distribution lie within ±z.

Worked
  n  = 96 + 62 + 42 = 200
  t  = 100·(96 − 42)/200 = 27
  N  = 200 + 3 = 203
  a  = (96 + ¾)/203 = 0.476601
  b  = (42 + ¾)/203 = 0.210591
  A  = 0.476601 − 0.210591 = 0.26601
  SE = √((0.476601 + 0.210591 − 0.26601²)/203) = 0.0551054
  l  = 100·min(max(0.26601 − 1.95996·0.0551054, −1), (96 − 42)/200) = 15.8005
  u  = 100·max(min(0.26601 + 1.95996·0.0551054, 1), (96 − 42)/200) = 37.4014
  n ≥ 30: 200 ≥ 30, so ok

Result
  Net Promoter Score: +27, chance range +16 to +37, ok
    Unrounded: 27; 15.80052494; 37.4014455

To mind
  The chance range covers chance alone, not who chose to answer.

Sources
  [5] Reichheld 2003, The one number you need to grow. Harvard Business Review 81(12):46.
  [6] Rocks 2016, Interval estimation for the “Net Promoter Score”. The American Statistician
    70:365.
",
        "",
    );
}

#[test]
fn a_case_from_standard_input_and_in_colour_says_the_same() {
    let (code, plain, _) = run(CASES, &["--explain", "nps-autumn"]);
    let (_, coloured, _) = run(CASES, &["--explain", "nps-autumn", "-", "--color", "always"]);
    assert_eq!(code, 0);
    assert!(coloured.contains("\u{1b}[1mPut in\u{1b}[0m"), "{coloured}");
    assert_eq!(coloured.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), plain);
}

#[test]
fn a_case_that_is_not_there_is_wrong_usage_with_what_was_meant() {
    explain(
        "nps-autum",
        2,
        "",
        "error: there is no case `nps-autum` in cases.json\nhelp: did you mean `nps-autumn`?\n",
    );
    explain(
        "satisfaction",
        2,
        "",
        "error: there is no case `satisfaction` in cases.json\nhelp: its cases are `nps-autumn`, `broken`, `7`\n",
    );
    let (code, _, stderr) = run(r#"{"cases": [{"measure": "bh", "input": {"p": []}}]}"#, &["--explain", "a"]);
    assert_eq!(code, 2);
    assert!(stderr.contains("its cases have no ids"), "{stderr}");
}

#[test]
fn a_case_that_cannot_be_computed_is_told_with_its_place() {
    explain(
        "broken",
        1,
        "",
        "error[measure-case]: broken: `input.x`: wanted at most n, found 5\n--> cases.json:3:3\n",
    );
    let (code, stdout, stderr) = run("{", &["--explain", "a", "cases.json"]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.starts_with("error[measure-cases]: cases.json: not JSON"), "{stderr}");
}

#[test]
fn the_words_of_a_case_give_no_orders_to_a_terminal() {
    let (code, stdout, _) = run(CASES, &["--explain", "7", "cases.json"]);
    assert_eq!(code, 0);
    assert!(stdout.contains("\\u{1b}[2Jslow") && !stdout.contains('\u{1b}'), "{stdout}");
}

#[test]
fn thresholds_of_a_document_are_worked_with() {
    let strict = CASES.replacen("\"cases\"", "\"thresholds\": {\"small_base\": 500}, \"cases\"", 1);
    let (_, stdout, _) = run(&strict, &["cases.json"]);
    assert!(stdout.contains("\"verdict\": \"small base\""), "{stdout}");
    let (_, stdout, _) = run(&strict, &["--explain", "nps-autumn", "cases.json"]);
    assert!(stdout.contains("n < 500: 200 < 500, so small base"), "{stdout}");
    for (thresholds, message) in [
        ("{\"small\": 1}", "`thresholds.small`: wanted one of the thresholds fewest_answers, small_base"),
        ("{\"small_base\": 4}", "`thresholds.small_base`: wanted a whole number from 5 to 10000, found 4"),
        ("{\"fewest_answers\": 40}", "`thresholds`: wanted `fewest_answers` at most `small_base`"),
    ] {
        let document = format!("{{\"thresholds\": {thresholds}, \"cases\": []}}");
        let (code, _, stderr) = run(&document, &["cases.json"]);
        assert_eq!(code, 1);
        assert!(stderr.contains(message), "{stderr}");
    }
}
