//! The reserved words of Groovy 2.4.

/// Tells whether a word cannot be a name.
pub fn is_reserved(word: &str) -> bool {
    matches!(
        word,
        "abstract" | "as" | "assert" | "boolean" | "break" | "byte" | "case" | "catch" | "char" | "class" | "const"
            | "continue" | "def" | "default" | "do" | "double" | "else" | "enum" | "extends" | "false" | "final"
            | "finally" | "float" | "for" | "goto" | "if" | "implements" | "import" | "in" | "instanceof" | "int"
            | "interface" | "long" | "native" | "new" | "null" | "package" | "private" | "protected" | "public"
            | "return" | "short" | "static" | "strictfp" | "super" | "switch" | "synchronized" | "this"
            | "threadsafe" | "throw" | "throws" | "trait" | "transient" | "true" | "try" | "void" | "volatile"
            | "while"
    )
}
