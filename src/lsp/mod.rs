//! The language server: the protocol to [`crate::editor`] and back. Feature `lsp`.
//!
//! One message after the other is read, answered and forgotten: an analysis takes about a millisecond, so nothing is
//! gained by threads, and the answers come in the order of the questions. Documents are synchronised as whole texts;
//! findings are pushed after every change.

mod answer;
mod document;
mod server;
mod transport;

use std::io::{self, BufRead, Write};

use lsp_server::Message;

use crate::Options;
use server::Server;
use transport::Bounded;

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The client asked for the shutdown and then for the exit.
    Clean,
    /// The client went away, or asked for the exit without a shutdown.
    Abrupt,
}

/// Serves a client until it leaves. `options_of` tells what to analyse the document of a URI by; it is asked when the
/// document is opened, and the client's settings say which rules are asked for.
///
/// A message that cannot be understood is told to the client's log, and the next one is read. Errors are those of the
/// streams.
pub fn serve(input: impl BufRead, mut output: impl Write, options_of: impl Fn(&str) -> Options) -> io::Result<End> {
    let mut input = Bounded(input);
    let mut server = Server::new(&options_of);
    loop {
        match Message::read(&mut input) {
            Ok(Some(message)) => server.handle(message),
            Ok(None) => return Ok(End::Abrupt),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => server.log(&error),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(End::Abrupt),
            Err(error) => return Err(error),
        }
        for message in server.outbox.drain(..) {
            message.write(&mut output)?;
        }
        if let Some(end) = server.end {
            return Ok(end);
        }
    }
}
