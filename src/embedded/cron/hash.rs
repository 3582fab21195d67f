//! The numbers behind `H`: Jenkins' own, so that schedules agree with the controller's to the minute.

use md5::{Digest, Md5};

/// A source of numbers that depends on nothing but a job's name (`hudson.scheduler.Hash`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hash(Option<Random>);

impl Hash {
    /// The hash of a job by its full name, such as `folder/name`.
    pub fn of_job(full_name: &str) -> Self {
        let digest: [u8; 16] = Md5::digest(full_name.as_bytes()).into();
        let (high, low) = digest.split_at(8);
        let seed = high.iter().zip(low).fold(0, |seed: u64, (a, b)| (seed << 8) | u64::from(a ^ b));
        Hash(Some(Random::new(seed)))
    }

    /// The hash that Jenkins checks specifications with: always the first choice.
    pub fn zero() -> Self {
        Hash(None)
    }

    /// Gives the next number below a bound, which must be positive.
    pub(super) fn next(&mut self, bound: u32) -> u32 {
        self.0.as_mut().map_or(0, |random| random.below(bound.max(1)))
    }
}

/// `java.util.Random`, as far as it is needed here.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Random(u64);

const MULTIPLIER: u64 = 0x5_DEEC_E66D;
const MASK: u64 = (1 << 48) - 1;

impl Random {
    fn new(seed: u64) -> Self {
        Random((seed ^ MULTIPLIER) & MASK)
    }

    /// Gives 31 random bits.
    fn bits(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(MULTIPLIER).wrapping_add(0xB) & MASK;
        (self.0 >> 17) as u32
    }

    fn below(&mut self, bound: u32) -> u32 {
        if bound.is_power_of_two() {
            return ((u64::from(bound) * u64::from(self.bits())) >> 31) as u32;
        }
        loop {
            let bits = self.bits();
            let value = bits % bound;
            // The last, incomplete stretch of numbers is thrown away, as Java does.
            if bits - value <= i32::MAX as u32 - (bound - 1) {
                return value;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_jenkins() {
        let mut stuff = Hash::of_job("stuff");
        assert_eq!(stuff.next(60), 56);
        let mut junk = Hash::of_job("junk");
        assert_eq!(junk.next(60), 20);
        let mut seed = Hash::of_job("seed");
        assert_eq!([seed.next(60), seed.next(60)], [35, 56]);
        assert_eq!(Hash::zero().next(60), 0);
    }
}
