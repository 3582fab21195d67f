//! What is said when a pipeline is lowered to a job: what fails when its run starts, and what is left out.

use crate::diagnostic::{Rule, rule};

rule! {
    /// An option, a trigger or a parameter makes every run fail at its start.
    ///
    /// Jenkins' validator takes the file; the class behind the name refuses the argument when the run begins, or the job
    /// cannot be saved.
    pub static FAILS_AT_START: Structure "D380" "fails-at-start" Error;
}

rule! {
    /// A value is known only when the pipeline runs, so that it is not written into the job.
    ///
    /// The first run writes it.
    pub static KNOWN_AT_RUN_TIME: Structure "D381" "known-at-run-time" Info;
}

rule! {
    /// It is not known how Jenkins stores an option, a trigger or a parameter, so that it is not written into the job.
    ///
    /// The first run writes it.
    pub static UNKNOWN_STORAGE: Structure "D382" "unknown-storage" Info;
}

rule! {
    /// A kind of job has no place for what the pipeline declares.
    ///
    /// Multibranch projects and organization folders make a job for each branch; its first run writes the options,
    /// triggers and parameters of that branch's Jenkinsfile into it.
    pub static STORED_ELSEWHERE: Structure "D383" "stored-elsewhere" Info;
}

/// All rules about lowering to a job.
pub(crate) static RULES: &[&Rule] = &[&FAILS_AT_START, &KNOWN_AT_RUN_TIME, &UNKNOWN_STORAGE, &STORED_ELSEWHERE];
