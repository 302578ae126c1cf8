//! Chance that is the same everywhere: SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number
//! generators”, 2014), and sums of its numbers where a bell is wanted, so that no library function of the machine decides.

/// A stream of numbers.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed for one purpose; streams of different purposes have nothing to do with each other.
    pub fn of(seed: u64, purpose: &[u64]) -> Chance {
        let mut chance = Chance(seed);
        for part in purpose {
            let mixed = chance.next() ^ part.wrapping_mul(0xd6e8_feb8_6659_fd93);
            chance = Chance(mixed);
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0, below 1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Whether something happens that happens in that share of cases.
    pub fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// A whole number below `n`, or 0.
    pub fn below(&mut self, n: usize) -> usize {
        ((self.unit() * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// About the normal distribution, with mean 0 and standard deviation 1: the sum of twelve numbers from −½ to ½.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit() - 0.5).sum()
    }

    /// One of some values.
    pub fn one_of<T: Copy>(&mut self, values: &[T]) -> Option<T> {
        values.get(self.below(values.len())).copied()
    }
}
