//! dev
fn main(){
 let mut bad=0;
 for f in std::env::args().skip(1){
  let b=std::fs::read(&f).unwrap();
  let s=stagewright::source::Source::from_bytes(&b);
  let p=stagewright::syntax::parse(s.text());
  let ix=stagewright::source::LineIndex::new(s.text());
  for d in &p.problems{ let q=ix.position(s.text(),d.span.start); println!("{f}:{}:{}: {} {} {}",q.line,q.column,d.severity.name(),d.rule.code,d.message); }
  if !p.problems.is_empty(){bad+=1}
 }
 eprintln!("bad {bad}");
}
