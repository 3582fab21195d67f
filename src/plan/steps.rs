//! A number over time, in bounded memory.

/// How many steps are kept at most.
const MOST: usize = 4096;

/// From each time on, a number.
#[derive(Debug, Default)]
pub(super) struct Steps {
    steps: Vec<(u64, u64)>,
    /// Milliseconds within which steps are one: the most of them. 0 as long as all are kept.
    width: u64,
}

impl Steps {
    /// Adds a step. Times must not go back.
    pub(super) fn push(&mut self, time: u64, number: u64) {
        self.add(time, number);
        while self.steps.len() > MOST {
            self.width = (self.width * 2).max(1);
            for (time, number) in std::mem::take(&mut self.steps) {
                self.add(time, number);
            }
        }
    }

    fn add(&mut self, time: u64, number: u64) {
        let start = time.checked_div(self.width).map_or(time, |windows| windows * self.width);
        match self.steps.last_mut() {
            Some((last, most)) if *last == start && self.width > 0 => *most = number.max(*most),
            Some((last, value)) if *last == start => *value = number,
            _ => self.steps.push((start, number)),
        }
    }

    pub(super) fn into_vec(self) -> Vec<(u64, u64)> {
        self.steps
    }
}
