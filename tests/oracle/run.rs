//! Runs cases on all cores.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::Case;

/// A case that did not pass.
pub struct Failure {
    pub id: String,
    pub why: String,
}

/// Checks all cases and gives those that fail, by id. A panic is a failure.
pub fn all(cases: &[Case]) -> Vec<Failure> {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let result = catch_unwind(AssertUnwindSafe(|| (case.check)()));
            if let Err(why) = result.unwrap_or_else(|_| Err("panics".to_owned())) {
                failures.lock().unwrap().push(Failure { id: case.id.clone(), why });
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    let mut failures = failures.into_inner().unwrap();
    failures.sort_by(|a, b| a.id.cmp(&b.id));
    failures
}
