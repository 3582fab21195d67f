//! stagewright: a compiler and linter for Jenkins declarative pipelines that needs neither a Jenkins server nor a JVM.
//!
//! It tells of any Jenkinsfile what Groovy and Jenkins would refuse, and much that Jenkins only finds at run time.
//!
//! ```
//! use stagewright::{analyze, report::{Report, jsonl}, source::Source};
//!
//! let source = Source::new("pipeline { agent any");
//! let analysis = analyze(&source);
//! assert!(analysis.has_errors());
//!
//! let mut lines = Vec::new();
//! jsonl::write(&mut lines, &Report::new("Jenkinsfile", &source, &analysis.diagnostics))?;
//! assert!(lines.starts_with(br#"{"path":"Jenkinsfile","code":"E"#));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # Architecture
//!
//! *Source becomes syntax becomes model; rules look at it with the catalogue and speak in diagnostics; report writes
//! them out; editor, cli and lsp are the ways in and out, and all go through [`analyze()`].*
//!
//! ```text
//!                             catalog  controller
//!                                │         │
//! bytes ─▶ source ─▶ syntax ─▶ model ─▶ lower ─▶ rules ─▶ analyze ─▶ report ─▶ cli
//!          Source    Tree,     Model    Agents,  findings Analysis ─▶ editor ─▶ lsp
//!                    problems           Pods
//! ```
//!
//! | module | what it holds |
//! |---|---|
//! | [`source`] | the text, spans, lines and columns, the way back to the original bytes |
//! | [`diagnostic`] | what is said: rules with their codes, severities, labels, fixes |
//! | [`syntax`] | text to tree; `grammar/groovy.pest` is the definition of the language |
//! | [`embedded`] | the little languages inside strings: trigger specifications, label expressions; the way back to the source |
//! | [`catalog`] | what Jenkins knows, as data: built-in tables, files and shared libraries over them |
//! | [`model`] | what the tree means: pipelines, stages, steps, as Jenkins' own parser reads them; as JSON, both ways |
//! | [`job`] | jobs as a controller stores them: `config.xml` to typed objects and back |
//! | [`yaml`] | YAML to a tree with positions, and back; no scalar is given a type before somebody asks |
//! | [`kubernetes`] | what an API server says of an object, without one; types of Kubernetes as a table |
//! | [`settings`] | the file `stagewright.toml`: what is known of the controller and the job |
//! | [`controller`] | what the controller has, read from its JCasC files |
//! | [`lower`] | what Jenkins makes of a pipeline: its pods, as the kubernetes plugin makes them, the job that runs it, the whole set-up |
//! | [`plan`] | what builds need of a cluster: how many pods at once, what waits, for how long |
//! | [`rules`] | what can be wrong with a model and its pods: one file per rule, one registry |
//! | [`encoding`] | what is wrong with the bytes before any grammar |
//! | [`suppress`] | comments that silence a rule on their line |
//! | [`registry`] | all rules, and the words that name one |
//! | [`select`] | which rules are asked for |
//! | [`analyze`](mod@analyze) | the one door: a source in, an [`Analysis`] out |
//! | [`report`] | diagnostics to text, for people and for programs |
//! | [`editor`] | what editors ask: an [`Analysis`] and an offset to plain answers |
//! | `lsp` | the Language Server Protocol to [`analyze()`] to [`editor`]; feature `lsp` |
//! | `cli` | arguments to files to [`analyze()`] to [`report`]; one file per command; feature `cli` |
//!
//! Each module may use those above it in the table and none below. `source` and `diagnostic` are used by all.
//!
//! # Invariants
//!
//! 1. Parsing always returns a tree and a list of problems, never only an error. What cannot be read is an error node;
//!    the tree around it stays useful.
//! 2. A grammar's rules are named by one module: `syntax` reads Groovy, `catalog` a controller's export, `embedded`
//!    labels. Nobody else can
//!    tell that a parser generator is at work.
//! 3. Every node has a byte span on character boundaries; children lie inside their parent, in order, without
//!    overlapping. Leaves, trivia and what lies between them are the source, byte for byte.
//! 4. The tree holds no meaning and no text. Lines and columns are made in `report`, at the edge.
//! 5. [`analyze()`] is pure: no files, no clock, no environment, no network.
//! 6. A file has a finding of severity error and family syntax exactly when Groovy refuses it. One mistake is one
//!    finding.
//! 7. Nothing recurses as deep as the input says, and nothing takes more than linear time. Nesting beyond a cap is a
//!    finding.
//! 8. A fix is a list of edits on the original text.
//! 9. Codes are never reused, and the fields of a JSON line are always all present.
//! 10. Only `cli` reads files, knows the terminal and ends the process. A library user who turns the default features
//!     off pays for none of it.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod analyze;
pub mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
pub mod controller;
pub mod diagnostic;
pub mod editor;
pub mod embedded;
pub mod encoding;
pub mod job;
pub mod kubernetes;
pub mod lower;
#[cfg(feature = "lsp")]
pub mod lsp;
pub mod model;
pub mod plan;
pub mod registry;
pub mod report;
pub mod rules;
pub mod select;
pub mod settings;
pub mod source;
mod suggest;
pub mod suppress;
pub mod syntax;
pub mod yaml;

pub use analyze::{Analysis, Options, analyze, analyze_job, analyze_json, analyze_with};

/// Runs the README's examples as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
