//! The little languages inside of a pipeline's strings, each as values with places inside the string.

pub mod cron;
pub mod label;
pub mod mark;
pub mod text;
