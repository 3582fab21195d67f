//! The timeline as a picture: a row for each pod and stage of the first builds, and below it how many pods lived.

use std::collections::BTreeMap;
use std::io::{self, Cursor};

use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::simulate::{Entry, Outcome, What};
use super::time::{short, tick};

const WIDTH: f64 = 1200.0;
const GUTTER: f64 = 280.0;
const RIGHT: f64 = 24.0;
const ROW: f64 = 20.0;
const BAR: f64 = 14.0;
const TOP: f64 = 84.0;
const CHART: f64 = 90.0;
/// A longer picture is one nobody looks at.
const MOST_ROWS: usize = 300;
/// Longer names are cut, with an ellipsis.
const MOST_CHARACTERS: usize = 32;

const STYLE: &str = "text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-size:16px;font-weight:600}\
.build{font-weight:600}.small{fill:#59636e;font-size:11px}.grid{stroke:#d1d9e0;stroke-width:1}\
.waiting{fill:#d1d9e0}.starting{fill:#f2cc60}.pod{fill:#b6e3ff;stroke:#54aeff}.stage{fill:#2da44e}\
.open{stroke:#cf222e;stroke-width:2}.area{fill:#b6e3ff;stroke:#0969da}";

/// Draws the timeline of the first builds as an SVG document. The same outcome gives the same bytes.
///
/// # Errors
///
/// None in practice: the document is written to memory.
pub fn timeline_svg(outcome: &Outcome, title: &str) -> io::Result<String> {
    let rows = rows(&outcome.timeline);
    let picture = Picture::new(outcome, &rows);
    let mut writer = Writer::new_with_indent(Cursor::new(Vec::new()), b' ', 1);
    writer
        .create_element("svg")
        .with_attribute(("xmlns", "http://www.w3.org/2000/svg"))
        .with_attribute(("viewBox", format!("0 0 {WIDTH} {}", number(picture.height)).as_str()))
        .with_attribute(("width", number(WIDTH).as_str()))
        .with_attribute(("height", number(picture.height).as_str()))
        .with_attribute(("role", "img"))
        .write_inner_content(|writer| {
            text_element(writer, "title", title)?;
            text_element(writer, "style", STYLE)?;
            rect(writer, "", (0.0, 0.0, WIDTH, picture.height), Some("#ffffff"), None)?;
            text(writer, "title", (16.0, 26.0), "start", title)?;
            legend(writer)?;
            picture.axis(writer)?;
            picture.bars(writer, &rows)?;
            picture.pods(writer, outcome)
        })?;
    let mut bytes = writer.into_inner().into_inner();
    bytes.push(b'\n');
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Bars that share a row: those of one pod or stage of one build.
struct Row<'a> {
    build: u64,
    first_of_build: bool,
    bars: Vec<&'a Entry>,
}

fn rows(timeline: &[Entry]) -> Vec<Row<'_>> {
    let mut grouped: BTreeMap<(u64, u32), Vec<&Entry>> = BTreeMap::new();
    for entry in timeline {
        grouped.entry((entry.build, entry.node)).or_default().push(entry);
    }
    let mut last = 0;
    grouped
        .into_iter()
        .map(|((build, _), bars)| {
            let first_of_build = build != last;
            last = build;
            Row { build, first_of_build, bars }
        })
        .collect()
}

struct Picture {
    span: u64,
    shown: usize,
    hidden: usize,
    chart_top: f64,
    height: f64,
}

impl Picture {
    fn new(outcome: &Outcome, rows: &[Row<'_>]) -> Self {
        let last = |bar: &Entry| bar.to_millis.unwrap_or(bar.from_millis);
        let drawn = outcome.timeline.iter().map(last).max().unwrap_or(0);
        let open = outcome.timeline.iter().any(|bar| bar.to_millis.is_none());
        let span = if open { drawn.saturating_add(drawn / 10) } else { drawn }.max(1000);
        let shown = rows.len().min(MOST_ROWS);
        let chart_top = TOP + ROW * shown as f64 + 44.0;
        Self { span, shown, hidden: rows.len() - shown, chart_top, height: chart_top + CHART + 28.0 }
    }

    fn x(&self, millis: u64) -> f64 {
        GUTTER + (WIDTH - GUTTER - RIGHT) * (millis.min(self.span) as f64 / self.span as f64)
    }

    fn axis(&self, writer: &mut Writer<Cursor<Vec<u8>>>) -> io::Result<()> {
        let step = tick(self.span, 12);
        for at in (0..=self.span / step).map(|count| count * step) {
            let x = self.x(at);
            line(writer, (x, TOP - 8.0), (x, self.chart_top + CHART))?;
            text(writer, "small", (x, TOP - 12.0), "middle", &short(at))?;
        }
        Ok(())
    }

    fn bars(&self, writer: &mut Writer<Cursor<Vec<u8>>>, rows: &[Row<'_>]) -> io::Result<()> {
        for (index, row) in rows.iter().take(self.shown).enumerate() {
            let y = TOP + ROW * index as f64;
            if row.first_of_build {
                line(writer, (0.0, y - 3.0), (WIDTH, y - 3.0))?;
                text(writer, "build", (16.0, y + 11.0), "start", &format!("#{}", row.build))?;
            }
            let stage = row.bars.first().is_some_and(|bar| bar.what == What::Stage);
            let name = row.bars.first().map_or("", |bar| bar.name.as_str());
            let indent = if stage { 84.0 } else { 68.0 };
            text(writer, if stage { "small" } else { "" }, (indent, y + 11.0), "start", &cut(name))?;
            for bar in &row.bars {
                self.bar(writer, bar, y)?;
            }
        }
        if self.hidden > 0 {
            let y = TOP + ROW * self.shown as f64 + 11.0;
            text(writer, "small", (68.0, y), "start", &format!("{} more rows are not drawn", self.hidden))?;
        }
        Ok(())
    }

    fn bar(&self, writer: &mut Writer<Cursor<Vec<u8>>>, bar: &Entry, y: f64) -> io::Result<()> {
        let (class, verb) = match bar.what {
            What::Waiting => ("waiting", "waits for a pod"),
            What::Starting => ("starting", "pod starts"),
            What::Pod => ("pod", "pod"),
            What::Stage => ("stage", "steps run"),
        };
        let from = self.x(bar.from_millis);
        let to = self.x(bar.to_millis.unwrap_or(self.span));
        let lasts = bar.to_millis.map_or_else(
            || format!("from {} for ever", short(bar.from_millis)),
            |to| format!("{} from {}", short(to - bar.from_millis), short(bar.from_millis)),
        );
        let class = if bar.to_millis.is_none() { format!("{class} open") } else { class.to_owned() };
        let title = format!("build {}: {}: {verb}, {lasts}", bar.build, bar.name);
        rect(writer, &class, (from, y, (to - from).max(1.0), BAR), None, Some(&title))
    }

    /// The number of pods over the same time.
    fn pods(&self, writer: &mut Writer<Cursor<Vec<u8>>>, outcome: &Outcome) -> io::Result<()> {
        let bottom = self.chart_top + CHART;
        let most = outcome.pods.iter().filter(|(at, _)| *at <= self.span).map(|(_, pods)| *pods).max().unwrap_or(0);
        let y = |pods: u64| bottom - CHART * (pods as f64 / most.max(1) as f64);
        text(writer, "build", (16.0, self.chart_top + 10.0), "start", "pods alive")?;
        text(writer, "small", (GUTTER - 8.0, self.chart_top + 8.0), "end", &most.to_string())?;
        text(writer, "small", (GUTTER - 8.0, bottom), "end", "0")?;
        let mut path = format!("M{} {}", number(self.x(0)), number(bottom));
        let mut now = 0;
        for (at, pods) in outcome.pods.iter().take_while(|(at, _)| *at <= self.span) {
            let x = number(self.x(*at));
            path.push_str(&format!("L{x} {}L{x} {}", number(y(now)), number(y(*pods))));
            now = *pods;
        }
        let end = number(self.x(self.span));
        path.push_str(&format!("L{end} {}L{end} {}Z", number(y(now)), number(bottom)));
        writer
            .create_element("path")
            .with_attribute(("class", "area"))
            .with_attribute(("d", path.as_str()))
            .write_empty()
            .map(drop)
    }
}

fn legend(writer: &mut Writer<Cursor<Vec<u8>>>) -> io::Result<()> {
    let entries = [("waiting", "waits for a pod"), ("starting", "pod starts"), ("pod", "pod"), ("stage", "steps run")];
    for (index, (class, words)) in entries.iter().enumerate() {
        let x = 16.0 + 150.0 * index as f64;
        rect(writer, class, (x, 38.0, 22.0, BAR), None, None)?;
        text(writer, "small", (x + 28.0, 49.0), "start", words)?;
    }
    Ok(())
}

fn rect(
    writer: &mut Writer<Cursor<Vec<u8>>>,
    class: &str,
    (x, y, width, height): (f64, f64, f64, f64),
    fill: Option<&str>,
    title: Option<&str>,
) -> io::Result<()> {
    let numbers = [("x", number(x)), ("y", number(y)), ("width", number(width)), ("height", number(height))];
    let mut element = writer.create_element("rect");
    for (name, value) in &numbers {
        element = element.with_attribute((*name, value.as_str()));
    }
    if !class.is_empty() {
        element = element.with_attribute(("class", class));
    }
    if let Some(fill) = fill {
        element = element.with_attribute(("fill", fill));
    }
    match title {
        Some(title) => element.write_inner_content(|writer| text_element(writer, "title", title)).map(drop),
        None => element.write_empty().map(drop),
    }
}

fn line(writer: &mut Writer<Cursor<Vec<u8>>>, from: (f64, f64), to: (f64, f64)) -> io::Result<()> {
    let numbers = [("x1", number(from.0)), ("y1", number(from.1)), ("x2", number(to.0)), ("y2", number(to.1))];
    let mut element = writer.create_element("line").with_attribute(("class", "grid"));
    for (name, value) in &numbers {
        element = element.with_attribute((*name, value.as_str()));
    }
    element.write_empty().map(drop)
}

fn text(
    writer: &mut Writer<Cursor<Vec<u8>>>,
    class: &str,
    (x, y): (f64, f64),
    anchor: &str,
    words: &str,
) -> io::Result<()> {
    let (x, y) = (number(x), number(y));
    let mut element = writer.create_element("text").with_attribute(("x", x.as_str())).with_attribute(("y", y.as_str()));
    if !class.is_empty() {
        element = element.with_attribute(("class", class));
    }
    if anchor != "start" {
        element = element.with_attribute(("text-anchor", anchor));
    }
    element.write_text_content(BytesText::new(&printable(words))).map(drop)
}

fn text_element(writer: &mut Writer<Cursor<Vec<u8>>>, name: &str, words: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&printable(words))).map(drop)
}

/// Names come from users; XML has no place for most control characters.
fn printable(words: &str) -> String {
    words.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

fn cut(name: &str) -> String {
    if name.chars().count() <= MOST_CHARACTERS {
        return name.to_owned();
    }
    name.chars().take(MOST_CHARACTERS - 1).chain(['…']).collect()
}

/// A coordinate with at most one decimal.
fn number(value: f64) -> String {
    let tenths = (value * 10.0).round();
    if tenths % 10.0 == 0.0 { format!("{:.0}", tenths / 10.0) } else { format!("{:.1}", tenths / 10.0) }
}
