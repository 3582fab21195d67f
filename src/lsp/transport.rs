//! The client's stream, held to sizes that fit into memory.

use std::io::{self, BufRead, Read};

/// The longest line of a message's header, in bytes.
const LONGEST_HEADER: u64 = 1 << 12;
/// The longest message, in bytes.
const LONGEST_MESSAGE: u64 = 1 << 30;

/// A reader whose lines are short and, where they announce a message, announce no monstrous one: `lsp-server` makes
/// room for whatever is announced.
pub(super) struct Bounded<R>(pub(super) R);

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.0.consume(amount);
    }

    fn read_line(&mut self, line: &mut String) -> io::Result<usize> {
        let mut bytes = Vec::new();
        let length = self.0.by_ref().take(LONGEST_HEADER).read_until(b'\n', &mut bytes)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| invalid("a header that is not UTF-8"))?;
        let announced = text.rsplit(':').next().and_then(|number| number.trim().parse::<u64>().ok());
        if announced.is_some_and(|bytes| bytes > LONGEST_MESSAGE) {
            return Err(invalid("a message of more than 1 GiB"));
        }
        line.push_str(text);
        Ok(length)
    }
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
