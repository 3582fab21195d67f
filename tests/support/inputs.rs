//! Texts made by rule: the pathological set and files of a given length. Shared by tests and benches.
#![allow(dead_code)]

/// A text and what to call it.
pub type Named = (&'static str, String);

/// Openers repeated and never closed.
pub fn unclosed(bytes: usize) -> Vec<Named> {
    let pieces = [
        ("brace", "{"),
        ("brace and newline", "{\n"),
        ("parenthesis", "("),
        ("bracket", "["),
        ("bracket and parenthesis", "[("),
        ("brace in parenthesis", "({"),
        ("call", "f("),
        ("command with closure", "a 'b' {\n"),
        ("map key", "[a:"),
        ("closure with parameter", "{ a -> "),
        ("closure with default value", "{ a = "),
        ("interpolation", "\"${"),
        ("interpolation in three quotes", "\"\"\"${"),
        ("interpolation in a slashy string", "x = /${"),
        ("interpolation in a dollar slashy string", "x = $/${"),
        ("index", "a["),
        ("annotation", "@A("),
        ("class", "class A {"),
        ("method", "def a() {"),
        ("if", "if ("),
        ("switch", "switch (a) { case 1: "),
        ("for", "for (a in "),
        ("try", "try {"),
        ("new", "new A("),
        ("cast and parenthesis", "(int) ("),
        ("mixed closers", "(]"),
        ("comment", "/* /* "),
        ("three quotes", "x = '''a "),
    ];
    let mut texts = repeated(&pieces, bytes);
    // Three quotes of one kind would close one another: the last string is the one left open.
    for (name, text) in &mut texts {
        if *name == "three quotes" && text.matches("'''").count() % 2 == 0 {
            text.push_str("'''");
        }
    }
    texts
}

/// Long texts that Groovy takes.
pub fn valid(bytes: usize) -> Vec<Named> {
    let tail = |head: &str, piece: &str, tail: &str| head.to_owned() + &piece.repeat(bytes / piece.len()) + tail;
    vec![
        ("sum", tail("x = 1", " + 1", "\n")),
        ("sum over lines", tail("x = 1", " +\n1", "\n")),
        ("mixed operators", tail("x = a", " * b - c ** d == e && f | g << h", "\n")),
        ("assignments", tail("x", " = y", "\n")),
        ("ternaries", tail("x = ", "a ? b : ", "c\n")),
        ("elvis", tail("x = a", " ?: b", "\n")),
        ("unary", tail("x = ", "!", "y\n")),
        ("not and complement", tail("x = ", "!~", "y\n")),
        ("casts", tail("x = ", "(A) ", "y\n")),
        ("properties", tail("x", ".y", "\n")),
        ("call chain", tail("x", ".y()", "\n")),
        ("call chain over lines", tail("x", "\n.y()", "\n")),
        ("closures", tail("x", " { }", "\n")),
        ("indices", tail("x", "[0]", "\n")),
        ("command chain", tail("a b", " c d", "\n")),
        ("else if", tail("if (a) {}", " else if (a) {}", "\n")),
        ("list", tail("x = [", "1, ", "1]\n")),
        ("list of lists", tail("x = [", "[1], ", "1]\n")),
        ("arguments", tail("f(", "a, ", "a)\n")),
        ("lines", tail("", "a b\n", "")),
        ("statements in a line", tail("", "a b;", "")),
        ("empty statements", tail("", ";", "")),
        ("newlines", tail("", "\n", "")),
        ("spaces", tail("x", " ", "")),
        ("line comments", tail("", "// a\n", "")),
        ("block comments", tail("", "/* a */", "")),
        ("comments in a chain", tail("x", " // a\n/* b */\n.y", "\n")),
        ("name", tail("", "a", "")),
        ("wide name", tail("", "漢", "")),
        ("number", tail("x = ", "1", "G\n")),
        ("string", tail("x = '", "a", "'\n")),
        ("string of escapes", tail("x = '", "\\n", "'\n")),
        ("text of three quotes", tail("x = '''", "a\n''", "a'''\n")),
        ("interpolations", tail("x = \"", "${y} $z.a ", "\"\n")),
        ("slashy", tail("x = /", "a\\/", "a/\n")),
        ("dollar slashy", tail("x = $/", "a$$/ ", "a/$\n")),
        ("annotations", tail("", "@A ", "def x\n")),
        ("labels", tail("", "a: ", "x\n")),
        ("strings in a row", tail("x", " 'a'", "\n")),
        ("map", tail("x = [", "a: 1, ", "b: 2]\n")),
        ("cases", tail("switch (a) {", "case 1: ", "b }\n")),
        ("catches", tail("try {}", " catch (a) {}", "\n")),
        ("declarations", tail("def a", ", b", "\n")),
        ("imports", tail("", "import a.b\n", "")),
        ("dotted name", tail("import a", ".b", "\n")),
        ("array type", tail("def x = y as int", "[]", "\n")),
        ("nested annotations", tail("", "@A(@A(@A(1))) def x\n", "")),
        ("closures in annotations", tail("", "@A({ @A({ @A({ 1 }) def x }) def x }) def x\n", "")),
        ("nested closures", tail("", &("a { ".repeat(200) + &"}".repeat(200) + "\n"), "")),
        ("nested parentheses", tail("", &("x = ".to_owned() + &"(".repeat(200) + "1" + &")".repeat(200) + "\n"), "")),
        ("nested maps", tail("", &("x = ".to_owned() + &"[a: ".repeat(200) + "1" + &"]".repeat(200) + "\n"), "")),
        ("nested calls", tail("", &("f(A.b, ".repeat(200) + "1" + &")".repeat(200) + "\n"), "")),
    ]
}

/// Long texts that Groovy refuses, other than for an opener.
pub fn invalid(bytes: usize) -> Vec<Named> {
    let pieces = [
        ("closing braces", "}"),
        ("closing parentheses", ")"),
        ("closing brackets", "]"),
        ("backslashes", "\\ "),
        ("dollars in a string", "\"$ \" "),
        ("bad escapes", "'\\q' "),
        ("number signs", "# "),
        ("operators", "+ * "),
        ("commas", "a, "),
        ("dots", ". "),
        ("double dots", "..."),
        ("quotes over lines", "'\n"),
        ("double quotes over lines", "\"\n"),
        ("keywords", "if else "),
        ("arrows", "-> "),
        ("less than", "a<"),
        ("malformed unicode escapes", "\\u00 "),
        ("non-breaking spaces", "\u{a0}"),
        ("conflict markers", "<<<<<<< a\n"),
        ("nul", "\0"),
        ("duplicate names", "f(a: 1, a: 2)\n"),
        ("questions", "a ? "),
        ("generics", "A<B<"),
        ("spaced generics", "List<List<"),
        ("annotations too deep", DEEP_ANNOTATIONS),
    ];
    repeated(&pieces, bytes)
}

/// Declarative pipelines with one part by the thousand; each `#` is a number of its own.
pub fn declarative(bytes: usize) -> Vec<Named> {
    let section = |name, head: &str, part: &str, tail: &str| {
        let (head, tail) = (format!("pipeline {{\nagent any\n{head}"), format!("{tail}stages {{ {STAGE_A} }}\n}}\n"));
        (name, numbered(&head, part, &tail, bytes))
    };
    let stages = |name, part: &str| (name, numbered("pipeline {\nagent any\nstages {\n", part, "}\n}\n", bytes));
    let within = |name, head: &str, part: &str, tail: &str| {
        let head = format!("pipeline {{ agent any\nstages {{ stage('A') {{ {head}");
        (name, numbered(&head, part, &format!("{tail} }} }} }}\n"), bytes))
    };
    vec![
        section("variables", "environment {\n", "A# = 'x'\n", "}\n"),
        section("options", "options {\n", "option#()\n", "}\n"),
        section("triggers", "triggers {\n", "cron('@daily')\n", "}\n"),
        section("parameters", "parameters {\n", "string(name: 'A#')\n", "}\n"),
        section("tools", "tools {\n", "jdk 'a#'\n", "}\n"),
        section("unknown sections", "", "section# { }\n", ""),
        stages("stages", "stage('A#') { steps { sh 'a' } }\n"),
        stages("stages of one name", "stage('A') { steps { sh 'a' } }\n"),
        stages("stages with variables", "stage('A#') { environment { A# = 'x' }\nsteps { echo env.A# } }\n"),
        stages("stages with inputs", "stage('A#') { agent any\ninput { message 'a' }\nsteps { input 'a' } }\n"),
        stages("stages with conditions", "stage('A#') { when { branch 'b#' }\nsteps { stash 'a' } }\n"),
        stages(
            "matrices with stashes",
            "stage('A#') { matrix { axes { axis { name 'B'; values 'a', 'b' } }
stages { stage('C') { steps { stash 'a' } } } } }
",
        ),
        within("branches with stashes", "parallel {\n", "stage('A#') { steps { stash 'a' } }\n", "}"),
        within("branches of a step", "steps { parallel(\n", "a#: { stash 'a' },\n", "failFast: true) }"),
        within("conditions", "when {\n", "branch 'a'\n", "}\nsteps { sh 'a' }"),
        within(
            "axes",
            "matrix { axes {\n",
            "axis { name 'A#'; values 'a' }\n",
            "}\nstages { stage('A') { steps { sh 'a' } } } }",
        ),
        within(
            "values",
            "matrix { axes { axis { name 'A'; values 'a'",
            ", 'a#'",
            " } }\nstages { stage('A') { steps { sh 'a' } } } }",
        ),
        within(
            "excludes",
            "matrix { axes { axis { name 'A'; values 'a', 'b' } }\nexcludes {\n",
            "exclude { axis { name 'A'; values 'a#' } }\n",
            "}\nstages { stage('A') { steps { sh 'a' } } } }",
        ),
        within("stashes", "steps {\n", "stash 'abcdefgh#'\nunstash 'bbcdefgh#'\n", "}"),
        within("unknown steps", "steps {\n", "ehcooo# 'a'\n", "}"),
        within("unknown parameters", "steps {\n", "sh scrip#: 'a'\n", "}"),
        within("unknown variables", "environment { ABCDEFGH = 'x' }\nsteps {\n", "echo env.ABCDEFG#\n", "}"),
        within("entries of an agent", "agent { docker { image 'a'\n", "arg# 'a'\n", "} }\nsteps { sh 'a' }"),
        within("conditions of post", "steps { sh 'a' }\npost {\n", "always { sh 'a' }\n", "}"),
    ]
}

const STAGE_A: &str = "stage('A') { steps { sh 'a' } }";

fn numbered(head: &str, part: &str, tail: &str, bytes: usize) -> String {
    let mut text = head.to_owned();
    let mut number = 0;
    while text.len() < bytes {
        number += 1;
        text.push_str(&part.replace('#', &number.to_string()));
    }
    text + tail
}

/// Nested more deeply than is checked, again and again.
const DEEP_ANNOTATIONS: &str = "@A(@A(@A(@A(@A(@A(@A(@A(1)))))))) def x\n";

fn repeated(pieces: &[(&'static str, &str)], bytes: usize) -> Vec<Named> {
    pieces.iter().map(|(name, piece)| (*name, piece.repeat(bytes / piece.len()))).collect()
}

/// A well-formed declarative pipeline of about so many lines.
pub fn generated(lines: usize) -> String {
    let mut text = String::from(HEAD);
    let mut number = 0;
    while text.lines().count() + 4 < lines {
        number += 1;
        text.push_str(&STAGE.replace("NUMBER", &number.to_string()));
    }
    text + TAIL
}

const HEAD: &str = r#"pipeline {
    agent { label 'linux' }
    options { timeout(time: 1, unit: 'HOURS') }
    stages {
"#;

const STAGE: &str = r#"        // Stage NUMBER is like the others.
        stage('Part NUMBER') {
            when { expression { params.PART == null || params.PART ==~ /NUMBER|all/ } }
            environment {
                OUTPUT = "${env.WORKSPACE}/out/NUMBER"
            }
            steps {
                echo "Building part NUMBER of ${params.TOTAL ?: 'many'}"
                sh """
                    mkdir -p '${OUTPUT}'
                    make -j 4 part-NUMBER TARGET='${OUTPUT}'
                """
                script {
                    def status = sh(script: 'make check-NUMBER', returnStatus: true)
                    if (status != 0 && !params.FORCE) {
                        error 'Part NUMBER fails with status ' + status
                    }
                }
            }
        }
"#;

const TAIL: &str = r#"    }
    post { always { junit testResults: 'out/**/*.xml', allowEmptyResults: true } }
}
"#;
