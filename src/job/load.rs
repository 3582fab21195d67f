//! What classes do once an object of theirs is read (`readResolve`), and items once they come up (`onLoad`).

use super::class::Class;
use super::resave::LoadErrorKind;
use super::value::{List, Member, Object, Value};
use crate::embedded::cron::{self, Hash};

const TRIGGERS: &str = "org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty";

/// Does what the class of an object does when it is read.
pub(super) fn read_resolve(mut object: Object) -> Result<Object, LoadErrorKind> {
    match object.class.short_name() {
        "TimerTrigger" | "SCMTrigger" | "PeriodicFolderTrigger" => match object.text("spec") {
            None => return Err(LoadErrorKind::MissingValue),
            Some(spec) if cron::parse(spec, Hash::zero()).is_err() => return Err(LoadErrorKind::BadCron),
            Some(_) => {}
        },
        "DefaultOrphanedItemStrategy" => {
            for name in ["daysToKeep", "numToKeep"] {
                if matches!(object.get(name), Some(Value::Int(number)) if *number <= 0) {
                    object.set(name, Some(Value::Int(-1)));
                }
            }
        }
        "WorkflowMultiBranchProjectFactory" if object.get("scriptPath").is_none() => {
            object.set("scriptPath", Some(Value::text("Jenkinsfile")));
        }
        "DefaultFolderViewHolder" => rename_all_view(&mut object),
        "GitSCM" => migrate_git(&mut object),
        "GitSCMSource" if object.get("traits").is_none() => migrate_git_source(&mut object),
        "BranchSource" if object.object("source").is_none() => return Err(LoadErrorKind::UnloadableSource),
        "Result" => {
            let ordinal = match object.get("ordinal") {
                Some(Value::Int(ordinal)) => *ordinal,
                _ => 0,
            };
            // Only the ordinal counts; one that there is not is a failure to Jenkins.
            const RESULTS: [(&str, &str, bool); 5] = [
                ("SUCCESS", "BLUE", true),
                ("UNSTABLE", "YELLOW", true),
                ("FAILURE", "RED", true),
                ("NOT_BUILT", "NOTBUILT", false),
                ("ABORTED", "ABORTED", false),
            ];
            let known = usize::try_from(ordinal).ok().and_then(|ordinal| RESULTS.get(ordinal));
            let (name, colour, complete) = known.copied().unwrap_or(("FAILURE", "RED", true));
            let ordinal = RESULTS.iter().position(|(other, ..)| *other == name).unwrap_or(2);
            object.set("name", Some(Value::text(name)));
            object.set("ordinal", Some(Value::Int(ordinal as i64)));
            object.set("color", Some(Value::text(colour)));
            object.set("completeBuild", Some(Value::Bool(complete)));
        }
        _ => {}
    }
    Ok(object)
}

/// The view of everything was once named in the language of whoever made it; as the primary one it is `all` now.
fn rename_all_view(holder: &mut Object) {
    let Some(primary) = holder.text("primaryView").map(str::to_owned).filter(|primary| primary == "All") else {
        return;
    };
    let mut is_renamed = false;
    holder.change_items("views", |views| {
        for view in views {
            if let Value::Object(view) = &mut view.value
                && view.class.short_name() == "AllView"
                && view.text("name") == Some(&primary)
            {
                view.set("name", Some(Value::text("all")));
                is_renamed = true;
            }
        }
    });
    if is_renamed {
        holder.set("primaryView", Some(Value::text("all")));
    }
}

/// Fields of the git plugin from before it had several remotes and extensions.
fn migrate_git(scm: &mut Object) {
    let text = |scm: &Object, name: &str| scm.text(name).map(str::to_owned);
    if let (Some(url), None) = (text(scm, "source"), scm.get("userRemoteConfigs")) {
        let remote = made("hudson.plugins.git.UserRemoteConfig").map(|remote| {
            let remote = remote.with("name", Value::text("origin")).with("url", Value::Text(url));
            remote.with("refspec", Value::text("+refs/heads/*:refs/remotes/origin/*"))
        });
        scm.set("userRemoteConfigs", Some(Value::objects(remote)));
    }
    if let (Some(branch), None) = (text(scm, "branch"), scm.get("branches")) {
        let branch = made("hudson.plugins.git.BranchSpec").map(|spec| spec.with("name", Value::Text(branch)));
        scm.set("branches", Some(Value::objects(branch)));
    }
    let wipes = matches!(scm.get("wipeOutWorkspace"), Some(Value::Bool(true)));
    let local_branch = text(scm, "localBranch");
    scm.change_items("extensions", |extensions| {
        if wipes {
            extensions.extend(made("hudson.plugins.git.extensions.impl.WipeWorkspace").map(Member::from));
        }
        if let Some(branch) = local_branch {
            let extension = made("hudson.plugins.git.extensions.impl.LocalBranch");
            extensions.extend(extension.map(|extension| extension.with("localBranch", Value::Text(branch)).into()));
        }
    });
}

/// Fields of git sources from before they had traits.
fn migrate_git_source(source: &mut Object) {
    let text = |name: &str, default: &str| source.text(name).unwrap_or(default).to_owned();
    let mut traits = Vec::from_iter(made("jenkins.plugins.git.traits.BranchDiscoveryTrait"));
    let (includes, excludes) = (text("includes", "*"), text("excludes", ""));
    if includes != "*" || !excludes.is_empty() {
        let filter = made("jenkins.scm.impl.trait.WildcardSCMHeadFilterTrait");
        traits.extend(
            filter.map(|filter| filter.with("includes", Value::Text(includes)).with("excludes", Value::Text(excludes))),
        );
    }
    if matches!(source.get("ignoreOnPushNotifications"), Some(Value::Bool(true))) {
        traits.extend(made("jenkins.plugins.git.traits.IgnoreOnPushNotificationTrait"));
    }
    let remote = text("remoteName", "origin");
    if remote != "origin" {
        let named = made("jenkins.plugins.git.traits.RemoteNameSCMSourceTrait");
        traits.extend(named.map(|named| named.with("remoteName", Value::Text(remote))));
    }
    source.set("traits", Some(Value::objects(traits)));
}

/// Takes out the fields that are read but no longer written.
pub(super) fn forget_legacy(members: &mut Vec<Member>, class: &'static Class) {
    members.retain(|member| !class.field(&member.name).is_some_and(|field| field.is_legacy));
    forget_within(members);
}

fn forget_within(members: &mut [Member]) {
    for member in members {
        match &mut member.value {
            Value::Object(object) => forget_legacy(&mut object.members, object.class),
            Value::List(list) => forget_within(&mut list.items),
            _ => {}
        }
    }
}

/// Brings an item up: legacy fields move to where they belong, and what is missing is made.
pub(super) fn load(item: &mut Object) -> Result<(), LoadErrorKind> {
    match item.class.short_name() {
        "WorkflowJob" => load_pipeline(item),
        "Folder" => {
            load_folder(item)?;
            Ok(())
        }
        "WorkflowMultiBranchProject" | "OrganizationFolder" => load_computed(item),
        _ => Ok(()),
    }
}

fn is_job_property(member: &Member) -> bool {
    let name = super::class_of_element(&member.name);
    name.ends_with("JobProperty")
        || name.ends_with("Property")
        || name.contains("JobProperty")
        || name.ends_with("Settings")
}

fn load_pipeline(item: &mut Object) -> Result<(), LoadErrorKind> {
    if !item.items("properties").iter().all(is_job_property) {
        return Err(LoadErrorKind::WrongType);
    }
    item.change_items("properties", |_| {});
    let triggers = item.items("triggers").to_vec();
    if !triggers.is_empty() {
        item.set("triggers", None);
        item.change_items("properties", |properties| add_triggers(properties, triggers));
    }
    if let Some(Value::Bool(is_concurrent)) = item.get("concurrentBuild") {
        let forbids = !*is_concurrent;
        item.set("concurrentBuild", None);
        let class = Class::find("org.jenkinsci.plugins.workflow.job.properties.DisableConcurrentBuildsJobProperty");
        if let Some(class) = class.filter(|_| forbids) {
            item.change_items("properties", |properties| {
                let element = class.element();
                if !properties.iter().any(|property| property.name == element) {
                    properties.push(Object::new(class).with("abortPrevious", Value::Bool(false)).into());
                }
            });
        }
    }
    Ok(())
}

fn add_triggers(properties: &mut Vec<Member>, triggers: Vec<Member>) {
    let Some(class) = Class::find(TRIGGERS) else { return };
    let element = class.element();
    let mut all = triggers;
    if let Some(Value::Object(existing)) =
        properties.iter().find(|property| property.name == element).map(|property| &property.value)
    {
        let is_new = |trigger: &&Member| !all.iter().any(|other| other.name == trigger.name);
        let kept: Vec<Member> = existing.items("triggers").iter().filter(is_new).cloned().collect();
        all.extend(kept);
    }
    properties.retain(|property| property.name != element);
    properties.push(Object::new(class).with("triggers", Value::List(List { class: None, items: all })).into());
}

fn made(class: &str) -> Option<Object> {
    Class::find(class).map(Object::new)
}

fn owner(class: Option<&str>) -> Value {
    let class = class.map(|class| ("class".to_owned(), class.to_owned()));
    Value::Reference(class.into_iter().chain([("reference".to_owned(), String::new())]).collect())
}

/// Sets a field that is missing.
fn complete(item: &mut Object, name: &str, value: impl FnOnce() -> Option<Value>) {
    if item.get(name).is_none() {
        item.set(name, value());
    }
}

fn load_folder(item: &mut Object) -> Result<(), LoadErrorKind> {
    let is_folder_property = |member: &Member| match super::class_of_element(&member.name).as_str() {
        "jenkins.model.BuildDiscarderProperty" => false,
        name => {
            !name.starts_with("hudson.model.")
                && !name.starts_with("org.jenkinsci.plugins.workflow.job.")
                && !name.ends_with("JobProperty")
        }
    };
    if !item.items("properties").iter().all(is_folder_property) {
        return Err(LoadErrorKind::WrongType);
    }
    complete(item, "properties", || Some(Value::List(List::default())));
    complete(item, "healthMetrics", || Some(Value::List(List::default())));
    let folder = item.class.name;
    let legacy =
        (item.items("views").to_vec(), item.text("primaryView").map(str::to_owned), item.get("viewsTabBar").cloned());
    let columns = item.get("columns").cloned();
    let filters = item.get("filters").cloned();
    complete(item, "folderViews", || {
        let (views, primary, tab_bar) = legacy;
        let holder = made("com.cloudbees.hudson.plugins.folder.views.DefaultFolderViewHolder")?;
        let is_new = views.is_empty();
        let views = match columns {
            _ if !is_new => views,
            // Before folders had views, they had the columns of one list.
            Some(columns) => vec![list_view(folder, columns, filters)?.into()],
            None => vec![all_view(folder)?.into()],
        };
        let tab_bar = tab_bar.or_else(|| made("hudson.views.DefaultViewsTabBar").map(Value::Object));
        let holder = holder.with("views", Value::List(List { class: None, items: views }));
        let mut holder =
            holder.with("primaryView", primary.filter(|_| !is_new).map(Value::Text)).with("tabBar", tab_bar);
        rename_all_view(&mut holder);
        Some(Value::Object(holder))
    });
    complete(item, "icon", || made("com.cloudbees.hudson.plugins.folder.icons.StockFolderIcon").map(Value::Object));
    Ok(())
}

fn all_view(folder: &str) -> Option<Object> {
    let properties = List { class: Some("hudson.model.View$PropertyList".to_owned()), items: Vec::new() };
    let view = made("hudson.model.AllView")?.with("owner", owner(Some(folder))).with("name", Value::text("All"));
    let view = view.with("filterExecutors", Value::Bool(false)).with("filterQueue", Value::Bool(false));
    Some(view.with("properties", Value::List(properties)))
}

fn list_view(folder: &str, columns: Value, filters: Option<Value>) -> Option<Object> {
    let properties = List { class: Some("hudson.model.View$PropertyList".to_owned()), items: Vec::new() };
    let comparator = made("java.lang.String$CaseInsensitiveComparator")?;
    let names = made("java.util.TreeSet")?.with("comparator", Value::Object(comparator));
    let view = made("hudson.model.ListView")?.with("owner", owner(Some(folder))).with("name", Value::text("All"));
    let view = view.with("filterExecutors", Value::Bool(false)).with("filterQueue", Value::Bool(false));
    let view = view.with("properties", Value::List(properties)).with("jobNames", Value::Object(names));
    let view = view.with("jobFilters", filters.or(Some(Value::List(List::default())))).with("columns", columns);
    Some(view.with("includeRegex", Value::text(".*")).with("recurse", Value::Bool(false)))
}

fn load_computed(item: &mut Object) -> Result<(), LoadErrorKind> {
    let class = item.class.name;
    let is_organization = item.class.short_name() == "OrganizationFolder";
    if is_organization && item.get("navigators").is_none() {
        return Err(LoadErrorKind::MissingValue);
    }
    let views = if is_organization {
        "jenkins.branch.OrganizationFolderViewHolder"
    } else {
        "jenkins.branch.MultiBranchProjectViewHolder"
    };
    complete(item, "folderViews", || {
        let holder = made(views)?;
        Some(Value::Object(holder.with("owner", owner(Some(class).filter(|_| !is_organization)))))
    });
    complete(item, "icon", || {
        Some(Value::Object(made("jenkins.branch.MetadataActionFolderIcon")?.with("owner", owner(Some(class)))))
    });
    load_folder(item)?;
    complete(item, "orphanedItemStrategy", || {
        let strategy = made("com.cloudbees.hudson.plugins.folder.computed.DefaultOrphanedItemStrategy")?;
        let strategy = strategy.with("pruneDeadBranches", Value::Bool(true)).with("daysToKeep", Value::Int(-1));
        Some(Value::Object(strategy.with("numToKeep", Value::Int(-1)).with("abortBuilds", Value::Bool(false))))
    });
    complete(item, "triggers", || Some(Value::List(List::default())));
    if is_organization {
        load_organization(item);
    } else {
        load_multibranch(item);
    }
    Ok(())
}

fn load_organization(item: &mut Object) {
    complete(item, "projectFactories", || Some(Value::List(List::default())));
    complete(item, "buildStrategies", || Some(Value::List(List::default())));
    let children = [organization_triggers(), organization_orphans()];
    item.change_items("properties", |properties| {
        for child in children.into_iter().flatten() {
            let element = child.class.element();
            if !properties.iter().any(|property| property.name == element) {
                properties.push(child.into());
            }
        }
    });
}

fn organization_triggers() -> Option<Object> {
    let trigger = made("com.cloudbees.hudson.plugins.folder.computed.PeriodicFolderTrigger")?;
    let trigger = trigger.with("spec", Value::text("H H/4 * * *")).with("interval", Value::Int(86_400_000));
    Some(made("jenkins.branch.OrganizationChildTriggersProperty")?.with("templates", Value::objects([trigger])))
}

fn organization_orphans() -> Option<Object> {
    let inherit = made("jenkins.branch.OrganizationChildOrphanedItemsProperty$Inherit")?;
    Some(made("jenkins.branch.OrganizationChildOrphanedItemsProperty")?.with("strategy", Value::Object(inherit)))
}

fn load_multibranch(item: &mut Object) {
    let class = item.class.name;
    complete(item, "sources", || {
        let sources = made("jenkins.branch.MultiBranchProject$BranchSourceList")?;
        Some(Value::Object(sources.with("data", Value::List(List::default())).with("owner", owner(Some(class)))))
    });
    if let Some(Value::Object(mut sources)) = item.get("sources").cloned() {
        sources.change_items("data", |sources| {
            let mut next = 1;
            for source in sources {
                number(source, &mut next);
            }
        });
        item.set("sources", Some(Value::Object(sources)));
    }
    complete(item, "factory", || {
        let factory = made("org.jenkinsci.plugins.workflow.multibranch.WorkflowBranchProjectFactory")?;
        Some(Value::Object(factory.with("scriptPath", Value::text("Jenkinsfile"))))
    });
    if let Some(Value::Object(factory)) = item.get("factory").cloned() {
        item.set("factory", Some(Value::Object(factory.with("owner", owner(Some(class))))));
    }
}

/// Gives a source an id that has none.
fn number(source: &mut Member, next: &mut u32) {
    let Value::Object(branch_source) = &mut source.value else { return };
    let Some(Value::Object(mut source)) = branch_source.get("source").cloned() else { return };
    if source.class.field("id").is_some() && source.get("id").is_none() {
        source.set("id", Some(Value::Text(next.to_string())));
        *next += 1;
        branch_source.set("source", Some(Value::Object(source)));
    }
}
