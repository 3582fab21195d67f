//! Fresh jobs from the settings file: what a person would click together before the first run (spec config-xml 2).

use crate::job::{Class, Member, Object, Unwritable, Value, escape_text};
use crate::settings::{Job as Settings, JobKind, Scm};

/// Why settings make no job.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsFault {
    /// A kind of job that needs a repository has none.
    #[error("a job of this kind needs `[job.scm]` with `url`")]
    NoUrl,
    /// A repository of a kind that the job does not take.
    #[error(
        "`{0}` is no kind of repository that is known for this kind of job; write `git`, `github`, `gitlab` or `bitbucket`"
    )]
    ScmType(String),
    /// A url that does not name owner and repository.
    #[error("`{0}` names no owner and repository")]
    Url(String),
    /// A name that Jenkins does not take.
    #[error("`{name}` is no name of a job: {why}")]
    Name {
        /// The name.
        name: String,
        /// Why not.
        why: String,
    },
    /// A text with a character that no XML can hold.
    #[error("{error}")]
    Unwritable {
        /// The key.
        key: &'static str,
        /// The character.
        error: Unwritable,
    },
}

impl SettingsFault {
    /// Gives the path of the key that is wrong, or that misses something.
    pub fn key(&self) -> &'static [&'static str] {
        match self {
            SettingsFault::NoUrl => &["job", "scm", "url"],
            SettingsFault::ScmType(_) => &["job", "scm", "type"],
            SettingsFault::Url(_) => &["job", "scm", "url"],
            SettingsFault::Name { .. } => &["job", "name"],
            SettingsFault::Unwritable { key: "description", .. } => &["job", "description"],
            SettingsFault::Unwritable { key: "display-name", .. } => &["job", "display-name"],
            SettingsFault::Unwritable { key: "script-path", .. } => &["job", "script-path"],
            SettingsFault::Unwritable { key: "url", .. } => &["job", "scm", "url"],
            SettingsFault::Unwritable { key: "credentials-id", .. } => &["job", "scm", "credentials-id"],
            SettingsFault::Unwritable { .. } => &["job", "scm", "branches"],
        }
    }
}

/// Finds a text that cannot be written.
fn check_texts(settings: &Settings) -> Result<(), SettingsFault> {
    let scm = settings.scm.as_ref();
    let texts = [
        ("description", settings.description.as_deref()),
        ("display-name", settings.display_name.as_deref()),
        ("script-path", Some(settings.script_path.as_str())),
        ("url", scm.and_then(|scm| scm.url.as_deref())),
        ("credentials-id", scm.and_then(|scm| scm.credentials_id.as_deref())),
    ];
    let branches = scm.into_iter().flat_map(|scm| &scm.branches).map(|branch| ("branches", Some(branch.as_str())));
    for (key, text) in texts.into_iter().chain(branches) {
        escape_text(text.unwrap_or("")).map_err(|error| SettingsFault::Unwritable { key, error })?;
    }
    Ok(())
}

/// Characters that no name of a job has.
const FORBIDDEN: &str = "?*/\\%!@#$^&|<>[]:;";

/// Checks the full name of a job: folders and names separated by `/`.
///
/// # Errors
///
/// The first part that is no name (`Jenkins.checkGoodName`).
pub fn check_name(full_name: &str) -> Result<(), SettingsFault> {
    for name in full_name.split('/') {
        let fault = |why: &str| Err(SettingsFault::Name { name: full_name.to_owned(), why: why.to_owned() });
        if name.is_empty() {
            return fault("a part of it is empty");
        }
        if name == "." || name == ".." {
            return fault("`.` and `..` are folders of the file system");
        }
        if name.ends_with('.') {
            return fault("a name does not end in `.`");
        }
        if let Some(char) = name.chars().find(|char| char.is_control() || FORBIDDEN.contains(*char)) {
            return fault(&format!("`{}` may not stand in it", char.escape_default()));
        }
    }
    Ok(())
}

/// Makes a job from the settings and, for a pipeline of its own, the script.
///
/// # Errors
///
/// Settings that Jenkins would refuse, or that lack what the kind of job needs.
pub(super) fn item(settings: &Settings, script: &str) -> Result<Object, SettingsFault> {
    if let Some(name) = &settings.name {
        check_name(name)?;
    }
    check_texts(settings)?;
    let kind = settings.kind.unwrap_or(if settings.scm.is_some() { JobKind::Scm } else { JobKind::Pipeline });
    let object = match kind {
        JobKind::Pipeline => pipeline(inline(script, settings.sandbox)),
        JobKind::Scm => pipeline(from_scm(settings, git(scm(settings)?)?)),
        JobKind::Multibranch => multibranch(settings)?,
        JobKind::Organization => organization(settings)?,
        JobKind::Folder => folder(),
    };
    // A display name that is blank is never stored, an empty description is.
    let display_name = settings.display_name.clone().filter(|name| !name.trim().is_empty());
    let object = object.with("description", settings.description.clone().map(Value::Text));
    Ok(object.with("displayName", display_name.map(Value::Text)))
}

fn new(class: &str) -> Object {
    // Every class named here is in the table; a test reads them all.
    static NOTHING: std::sync::LazyLock<Class> =
        std::sync::LazyLock::new(|| Class { name: "java.lang.Object", plugin: None, fields: Vec::new() });
    Object::new(Class::find(class).unwrap_or(&NOTHING))
}

fn list(items: impl IntoIterator<Item = Object>) -> Value {
    Value::objects(items)
}

fn empty_list() -> Value {
    Value::List(crate::job::List { class: Some("empty-list".to_owned()), items: Vec::new() })
}

fn pipeline(definition: Object) -> Object {
    new("org.jenkinsci.plugins.workflow.job.WorkflowJob")
        .with("keepDependencies", Value::Bool(false))
        .with("properties", list([]))
        .with("definition", Value::Object(definition))
        .with("triggers", list([]))
        .with("disabled", Value::Bool(false))
}

fn inline(script: &str, sandbox: bool) -> Object {
    new("org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition")
        .with("script", Value::text(script))
        .with("sandbox", Value::Bool(sandbox))
}

fn from_scm(settings: &Settings, scm: Object) -> Object {
    let is_lightweight = settings.scm.as_ref().is_none_or(|scm| scm.lightweight);
    new("org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition")
        .with("scm", Value::Object(scm))
        .with("scriptPath", Value::text(settings.script_path.trim()))
        .with("lightweight", Value::Bool(is_lightweight))
}

fn scm(settings: &Settings) -> Result<&Scm, SettingsFault> {
    settings.scm.as_ref().ok_or(SettingsFault::NoUrl)
}

fn url(scm: &Scm) -> Result<&str, SettingsFault> {
    scm.url.as_deref().map(str::trim).filter(|url| !url.is_empty()).ok_or(SettingsFault::NoUrl)
}

fn credentials(scm: &Scm) -> Option<Value> {
    scm.credentials_id.as_deref().map(str::trim).filter(|id| !id.is_empty()).map(Value::text)
}

/// A repository of git, as its plugin's constructors make it.
fn git(scm: &Scm) -> Result<Object, SettingsFault> {
    if scm.kind != "git" {
        return Err(SettingsFault::ScmType(scm.kind.clone()));
    }
    let remote = new("hudson.plugins.git.UserRemoteConfig")
        .with("url", Value::text(url(scm)?))
        .with("credentialsId", credentials(scm));
    let name = |branch: &String| match branch.trim() {
        "" => "**".to_owned(),
        branch => branch.to_owned(),
    };
    let mut branches: Vec<String> = scm.branches.iter().map(name).collect();
    if branches.is_empty() {
        branches.push("*/master".to_owned());
    }
    let branch = |name: String| new("hudson.plugins.git.BranchSpec").with("name", Value::Text(name));
    Ok(new("hudson.plugins.git.GitSCM")
        .with("configVersion", Value::Int(2))
        .with("userRemoteConfigs", list([remote]))
        .with("branches", list(branches.into_iter().map(branch)))
        .with("doGenerateSubmoduleConfigurations", Value::Bool(false))
        .with("submoduleCfg", empty_list())
        .with("extensions", list([])))
}

/// A reference to the item from an element so many levels below it.
fn owner(class: Option<&str>, levels: usize) -> Value {
    let class = class.map(|class| ("class".to_owned(), class.to_owned()));
    let path = vec![".."; levels].join("/");
    Value::Reference(class.into_iter().chain([("reference".to_owned(), path)]).collect())
}

const MULTIBRANCH: &str = "org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject";
const ORGANIZATION: &str = "jenkins.branch.OrganizationFolder";
const FOLDER: &str = "com.cloudbees.hudson.plugins.folder.Folder";

fn computed_folder(class: &str, views: Object, owner_class: Option<&str>) -> Object {
    let views = views.with("owner", owner(owner_class, 2));
    let icon = new("jenkins.branch.MetadataActionFolderIcon").with("owner", owner(Some(class), 2));
    let orphans = new("com.cloudbees.hudson.plugins.folder.computed.DefaultOrphanedItemStrategy")
        .with("pruneDeadBranches", Value::Bool(true))
        .with("daysToKeep", Value::Int(-1))
        .with("numToKeep", Value::Int(-1))
        .with("abortBuilds", Value::Bool(false));
    new(class)
        .with("properties", list([]))
        .with("folderViews", Value::Object(views))
        .with("healthMetrics", list([]))
        .with("icon", Value::Object(icon))
        .with("orphanedItemStrategy", Value::Object(orphans))
        .with("triggers", list([]))
        .with("disabled", Value::Bool(false))
}

fn multibranch(settings: &Settings) -> Result<Object, SettingsFault> {
    let strategy = new("jenkins.branch.DefaultBranchPropertyStrategy").with("properties", empty_list());
    let source = new("jenkins.branch.BranchSource")
        .with("source", Value::Object(source(settings)?))
        .with("strategy", Value::Object(strategy));
    let sources = new("jenkins.branch.MultiBranchProject$BranchSourceList")
        .with("data", list([source]))
        .with("owner", owner(Some(MULTIBRANCH), 2));
    let factory = new("org.jenkinsci.plugins.workflow.multibranch.WorkflowBranchProjectFactory")
        .with("owner", owner(Some(MULTIBRANCH), 2))
        .with("scriptPath", Value::text(settings.script_path.trim()));
    let views = new("jenkins.branch.MultiBranchProjectViewHolder");
    let project = computed_folder(MULTIBRANCH, views, Some(MULTIBRANCH));
    Ok(project.with("sources", Value::Object(sources)).with("factory", Value::Object(factory)))
}

/// Owner and repository of a url such as `https://github.com/owner/repository.git`.
fn owner_and_repository(url: &str) -> Result<(String, String), SettingsFault> {
    let path = url.trim_end_matches('/').trim_end_matches(".git");
    let path = path.split_once("://").map_or(path, |(_, rest)| rest);
    let path = path.split_once(['/', ':']).map_or("", |(_, path)| path);
    match path.rsplit_once('/') {
        Some((owner, repository)) if !owner.is_empty() && !repository.is_empty() => {
            Ok((owner.to_owned(), repository.to_owned()))
        }
        _ => Err(SettingsFault::Url(url.to_owned())),
    }
}

/// An id that stays the same as long as job and repository do: a changed one makes Jenkins build all branches anew.
fn source_id(settings: &Settings, url: &str) -> Value {
    use md5::{Digest, Md5};
    let name = settings.name.as_deref().unwrap_or("");
    let digest: [u8; 16] = Md5::digest(format!("{name}\n{url}").as_bytes()).into();
    Value::Text(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

fn source(settings: &Settings) -> Result<Object, SettingsFault> {
    let scm = scm(settings)?;
    let url = url(scm)?;
    let id = source_id(settings, url);
    let strategy = |class: &str| new(class).with("strategyId", Value::Int(1));
    match scm.kind.as_str() {
        "git" => Ok(new("jenkins.plugins.git.GitSCMSource")
            .with("id", id)
            .with("remote", Value::text(url))
            .with("credentialsId", credentials(scm))
            .with("traits", list([new("jenkins.plugins.git.traits.BranchDiscoveryTrait")]))),
        "github" => {
            let (owner, repository) = owner_and_repository(url)?;
            let traits = [
                strategy("org.jenkinsci.plugins.github_branch_source.BranchDiscoveryTrait"),
                strategy("org.jenkinsci.plugins.github_branch_source.OriginPullRequestDiscoveryTrait"),
            ];
            Ok(new("org.jenkinsci.plugins.github_branch_source.GitHubSCMSource")
                .with("id", id)
                .with("apiUri", Value::text("https://api.github.com"))
                .with("credentialsId", credentials(scm))
                .with("repoOwner", Value::Text(owner))
                .with("repository", Value::Text(repository))
                .with("repositoryUrl", Value::text(url))
                .with("traits", list(traits)))
        }
        "gitlab" => {
            let (owner, repository) = owner_and_repository(url)?;
            let traits = [
                strategy("io.jenkins.plugins.gitlabbranchsource.BranchDiscoveryTrait"),
                strategy("io.jenkins.plugins.gitlabbranchsource.OriginMergeRequestDiscoveryTrait"),
            ];
            Ok(new("io.jenkins.plugins.gitlabbranchsource.GitLabSCMSource")
                .with("id", id)
                .with("serverName", Value::text("default"))
                .with("projectOwner", Value::text(owner.as_str()))
                .with("projectPath", Value::Text(format!("{owner}/{repository}")))
                .with("credentialsId", credentials(scm))
                .with("traits", list(traits)))
        }
        "bitbucket" => {
            let (owner, repository) = owner_and_repository(url)?;
            let traits = [
                strategy("com.cloudbees.jenkins.plugins.bitbucket.BranchDiscoveryTrait"),
                strategy("com.cloudbees.jenkins.plugins.bitbucket.OriginPullRequestDiscoveryTrait"),
            ];
            Ok(new("com.cloudbees.jenkins.plugins.bitbucket.BitbucketSCMSource")
                .with("id", id)
                .with("serverUrl", Value::text("https://bitbucket.org"))
                .with("credentialsId", credentials(scm))
                .with("repoOwner", Value::Text(owner))
                .with("repository", Value::Text(repository))
                .with("traits", list(traits)))
        }
        other => Err(SettingsFault::ScmType(other.to_owned())),
    }
}

/// The last part of a url such as `https://github.com/owner`.
fn organization_of(url: &str) -> Result<String, SettingsFault> {
    let name = url.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let is_host = url.trim_end_matches('/').ends_with(&format!("://{name}"));
    if name.is_empty() || is_host { Err(SettingsFault::Url(url.to_owned())) } else { Ok(name.to_owned()) }
}

fn organization(settings: &Settings) -> Result<Object, SettingsFault> {
    let factory = new("org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProjectFactory")
        .with("scriptPath", Value::text(settings.script_path.trim()));
    let views = new("jenkins.branch.OrganizationFolderViewHolder");
    Ok(computed_folder(ORGANIZATION, views, None)
        .with("navigators", list([navigator(settings)?]))
        .with("projectFactories", list([factory]))
        .with("buildStrategies", list([])))
}

fn navigator(settings: &Settings) -> Result<Object, SettingsFault> {
    let scm = scm(settings)?;
    let owner = organization_of(url(scm)?)?;
    let strategy = |class: &str| new(class).with("strategyId", Value::Int(1));
    match scm.kind.as_str() {
        "github" => Ok(new("org.jenkinsci.plugins.github_branch_source.GitHubSCMNavigator")
            .with("repoOwner", Value::Text(owner))
            .with("apiUri", Value::text("https://api.github.com"))
            .with("credentialsId", credentials(scm))
            .with("enableAvatar", Value::Bool(false))
            .with("traits", list([strategy("org.jenkinsci.plugins.github_branch_source.BranchDiscoveryTrait")]))),
        "gitlab" => Ok(new("io.jenkins.plugins.gitlabbranchsource.GitLabSCMNavigator")
            .with("projectOwner", Value::Text(owner))
            .with("serverName", Value::text("default"))
            .with("credentialsId", credentials(scm))
            .with("traits", list([strategy("io.jenkins.plugins.gitlabbranchsource.BranchDiscoveryTrait")]))
            .with("navigatorProjects", list([]))
            .with("isGroup", Value::Bool(true))
            .with("wantSubGroupProjects", Value::Bool(false))),
        "bitbucket" => Ok(new("com.cloudbees.jenkins.plugins.bitbucket.BitbucketSCMNavigator")
            .with("serverUrl", Value::text("https://bitbucket.org"))
            .with("credentialsId", credentials(scm))
            .with("repoOwner", Value::Text(owner))
            .with("traits", list([strategy("com.cloudbees.jenkins.plugins.bitbucket.BranchDiscoveryTrait")]))),
        other => Err(SettingsFault::ScmType(other.to_owned())),
    }
}

fn folder() -> Object {
    new(FOLDER)
        .with("properties", list([]))
        .with("folderViews", Value::Object(folder_views()))
        .with("healthMetrics", list([]))
        .with("icon", Value::Object(new("com.cloudbees.hudson.plugins.folder.icons.StockFolderIcon")))
}

/// The view that every folder has.
fn folder_views() -> Object {
    let properties = crate::job::List { class: Some("hudson.model.View$PropertyList".to_owned()), items: Vec::new() };
    let all = new("hudson.model.AllView")
        .with("owner", owner(Some(FOLDER), 4))
        .with("name", Value::text("All"))
        .with("filterExecutors", Value::Bool(false))
        .with("filterQueue", Value::Bool(false))
        .with("properties", Value::List(properties));
    new("com.cloudbees.hudson.plugins.folder.views.DefaultFolderViewHolder")
        .with("views", Value::List(crate::job::List { class: None, items: vec![Member::from(all)] }))
        .with("tabBar", Value::Object(new("hudson.views.DefaultViewsTabBar")))
}
