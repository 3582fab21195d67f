//! `volumes`: names, and the one source that each may have.

use std::collections::HashMap;

use super::check::{Check, Seen, quantity};
use super::claims;
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::metadata;
use super::names;
use super::quantity::Quantity;
use super::view::View;

/// What checks need to know of a volume: its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    EmptyDir,
    /// A claim or an ephemeral volume: what can be a block device.
    Claim,
    Other,
}

/// The volumes of a pod by their names, without those that are wrong.
pub(super) type Volumes<'a> = HashMap<&'a str, Source>;

/// The order in which the API server looks at sources, with the path that it gives for a second one.
const SOURCES: [(&str, &str); 30] = [
    ("emptyDir", "emptyDir"),
    ("hostPath", "hostPath"),
    ("gitRepo", "gitRepo"),
    ("gcePersistentDisk", "gcePersistentDisk"),
    ("awsElasticBlockStore", "awsElasticBlockStore"),
    ("secret", "secret"),
    ("nfs", "nfs"),
    ("iscsi", "iscsi"),
    ("glusterfs", "glusterfs"),
    ("flocker", "flocker"),
    ("persistentVolumeClaim", "persistentVolumeClaim"),
    ("rbd", "rbd"),
    ("cinder", "cinder"),
    ("cephfs", "cephFS"),
    ("quobyte", "quobyte"),
    ("downwardAPI", "downwarAPI"),
    ("fc", "fc"),
    ("flexVolume", "flexVolume"),
    ("configMap", "configMap"),
    ("azureFile", "azureFile"),
    ("vsphereVolume", "vsphereVolume"),
    ("photonPersistentDisk", "photonPersistentDisk"),
    ("portworxVolume", "portworxVolume"),
    ("azureDisk", "azureDisk"),
    ("storageos", "storageos"),
    ("projected", "projected"),
    ("scaleIO", "scaleIO"),
    ("csi", "csi"),
    ("ephemeral", "ephemeral"),
    ("image", "image"),
];

/// Checks all volumes and gives those that can be mounted.
pub(super) fn check<'a>(check: &mut Check, volumes: &View<'a>) -> Volumes<'a> {
    let mut fine = Volumes::new();
    let mut seen = Seen::default();
    for volume in volumes.items() {
        let before = check.findings.len();
        let source = source(check, &volume);
        let name = volume.field("name");
        if let Some(text) = check.text(&name) {
            check.flawed(&name, "name of a volume", names::dns1123_label(text));
            if fine.contains_key(text) {
                let first = seen.before(text, name.origin()).flatten();
                check.duplicate(&name, first, "volume");
            }
        }
        // To the server, a volume that is wrong is none. When all is said at once, that would be said twice.
        if check.findings.len() == before || (!check.staged && !name.text().is_empty()) {
            seen.before(name.text(), name.origin());
            fine.insert(name.text(), source);
        }
    }
    fine
}

fn source(check: &mut Check, volume: &View) -> Source {
    let mut first: Option<(&str, View)> = None;
    for (field, named) in SOURCES {
        let source = volume.field(field);
        if !source.is_set() {
            continue;
        }
        let Some((other, of_other)) = &first else {
            one_source(check, field, &source);
            first = Some((field, source));
            continue;
        };
        let message = format!("a volume has one source: `{field}` and `{other}` exclude each other");
        let finding = Finding::new(&source, Reason::Forbidden, "one-of", message);
        check.push(finding.named(format!("{}.{named}", volume.path)).related(of_other.origin(), "the other source"));
    }
    match first {
        None | Some(("emptyDir", _)) => Source::EmptyDir,
        Some(("persistentVolumeClaim" | "ephemeral", _)) => Source::Claim,
        Some(_) => Source::Other,
    }
}

/// Fields that sources need, where nothing else is to check.
const NEEDED: &[(&str, &[&str])] = &[
    ("gitRepo", &["repository"]),
    ("gcePersistentDisk", &["pdName"]),
    ("awsElasticBlockStore", &["volumeID"]),
    ("secret", &["secretName"]),
    ("nfs", &["server", "path"]),
    ("iscsi", &["targetPortal", "iqn"]),
    ("glusterfs", &["endpoints", "path"]),
    ("persistentVolumeClaim", &["claimName"]),
    ("cinder", &["volumeID"]),
    ("quobyte", &["registry", "volume"]),
    ("flexVolume", &["driver"]),
    ("configMap", &["name"]),
    ("azureFile", &["secretName", "shareName"]),
    ("vsphereVolume", &["volumePath"]),
    ("photonPersistentDisk", &["pdID"]),
    ("portworxVolume", &["volumeID"]),
    ("azureDisk", &["diskName", "diskURI"]),
    ("storageos", &["volumeName"]),
    ("scaleIO", &["gateway", "system", "volumeName"]),
    ("csi", &["driver"]),
    ("image", &["reference"]),
];

fn one_source(check: &mut Check, kind: &str, source: &View) {
    let needed = NEEDED.iter().find(|(name, _)| *name == kind).map_or(&[] as &[&str], |(_, fields)| fields);
    for field in needed {
        check.text(&source.field(field));
    }
    match kind {
        "emptyDir" => empty_dir(check, source),
        "hostPath" => host_path(check, source),
        "gitRepo" => check.descending(&source.field("directory"), &source.field("directory").path),
        "gcePersistentDisk" | "awsElasticBlockStore" => check.range(&source.field("partition"), 0, 255),
        "secret" | "configMap" => {
            check.mode(&source.field("defaultMode"));
            source.field("items").items().iter().for_each(|item| key_to_path(check, item));
        }
        "nfs" => nfs_path(check, &source.field("path")),
        "iscsi" => iscsi(check, source),
        "rbd" => {
            lists_and_texts(check, source, "monitors");
            check.text(&source.field("image"));
        }
        "cephfs" => lists_and_texts(check, source, "monitors"),
        "cinder" if source.field("secretRef").is_set() => {
            check.text(&source.fields(&["secretRef", "name"]));
        }
        "downwardAPI" => {
            check.mode(&source.field("defaultMode"));
            source.field("items").items().iter().for_each(|item| downward_file(check, item, &source.path));
        }
        "fc" => fibre_channel(check, source),
        "azureDisk" => {
            check.choice(&source.field("cachingMode"), &["None", "ReadOnly", "ReadWrite"]);
            check.choice(&source.field("kind"), &["Dedicated", "Managed", "Shared"]);
        }
        "projected" => projected(check, source),
        "csi" => csi(check, source),
        "ephemeral" => ephemeral(check, source),
        "image" => check.choice(&source.field("pullPolicy"), &super::containers::PULL_POLICIES),
        _ => {}
    }
}

fn lists_and_texts(check: &mut Check, source: &View, field: &str) {
    let list = source.field(field);
    if list.items().is_empty() {
        check.required(&list);
    }
}

fn empty_dir(check: &mut Check, source: &View) {
    let limit = source.field("sizeLimit");
    if quantity(&limit).is_some_and(|amount| amount < Quantity::ZERO) {
        check.forbidden(&limit, "not-negative", "`sizeLimit` cannot be negative");
    }
}

fn host_path(check: &mut Check, source: &View) {
    const TYPES: [&str; 8] =
        ["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"];
    let path = source.field("path");
    if check.text(&path).is_some() {
        check.no_backsteps(&path, &path.path);
        check.choice(&source.field("type"), &TYPES);
    }
}

/// Checks an item of a secret or config map.
fn key_to_path(check: &mut Check, item: &View) {
    check.text(&item.field("key"));
    let path = item.field("path");
    check.text(&path);
    check.not_reserved(&path, &path.path);
    check.mode(&item.field("mode"));
}

fn nfs_path(check: &mut Check, path: &View) {
    if !path.text().starts_with('/') {
        let message = format!("`{}` must be an absolute path", shortened(path.text()));
        let finding = Finding::new(path, Reason::Invalid, "absolute-path", message);
        check.push(finding.help(format!("write `/{}`", path.text())));
    }
}

fn iscsi(check: &mut Check, source: &View) {
    check.range(&source.field("lun"), 0, 255);
    let name = source.field("iqn");
    if !name.text().is_empty() && !["iqn", "eui", "naa"].iter().any(|beginning| name.text().starts_with(beginning)) {
        check.invalid(&name, "iqn", "`iqn` must begin with `iqn`, `eui` or `naa`");
    }
    let wants_secret = source.field("chapAuthDiscovery").is_true() || source.field("chapAuthSession").is_true();
    if wants_secret && !source.field("secretRef").is_set() {
        check.required(&source.field("secretRef"));
    }
}

fn fibre_channel(check: &mut Check, source: &View) {
    let names = source.field("targetWWNs");
    let ids = source.field("wwids");
    match (names.items().is_empty(), ids.items().is_empty()) {
        (true, true) => check.required(&names),
        (false, false) => check.invalid(&names, "one-of", "`targetWWNs` and `wwids` exclude each other"),
        (false, true) if !source.field("lun").is_set() => check.required(&source.field("lun")),
        _ => check.range(&source.field("lun"), 0, 255),
    }
}

/// Checks a file that holds something of the pod itself. The server names the list, not the item.
fn downward_file(check: &mut Check, item: &View, list: &str) {
    let path = item.field("path");
    if path.text().is_empty() {
        let finding = Finding::new(&path, Reason::Required, "required", "`path` is missing");
        check.push(finding.named(format!("{list}.path")));
    }
    check.not_reserved(&path, &format!("{list}.path"));
    let (of_field, of_resource) = (item.field("fieldRef"), item.field("resourceFieldRef"));
    match (of_field.is_set(), of_resource.is_set()) {
        (false, false) => {
            let message = "a file needs `fieldRef` or `resourceFieldRef`";
            check.push(Finding::new(item, Reason::Required, "one-of-missing", message).named(list));
        }
        (true, true) => {
            let message = "`fieldRef` and `resourceFieldRef` exclude each other";
            check.push(Finding::new(&of_resource, Reason::Invalid, "one-of", message).named(list));
        }
        _ => {}
    }
    super::env::field_reference(check, &of_field, &super::env::FIELDS_OF_FILES, &format!("{list}.fieldRef"));
    if of_resource.is_set() && !of_field.is_set() {
        super::env::resource_reference(check, &of_resource, true, &format!("{list}.resourceFieldRef"));
    }
    check.mode(&item.field("mode"));
}

fn projected(check: &mut Check, source: &View) {
    check.mode(&source.field("defaultMode"));
    let mut paths = Seen::default();
    let mut path_of = |check: &mut Check, path: &View| {
        if let Some(first) = paths.before(path.text(), path.origin()).filter(|_| !path.text().is_empty()) {
            let message = format!("two files have the path `{}`", shortened(path.text()));
            let finding = Finding::new(path, Reason::Invalid, "unique", message).named(&source.path);
            check.push(finding.related(first, "first here"));
        }
    };
    for item in source.field("sources").items() {
        let mut kinds = Vec::new();
        for (kind, view) in item.members().into_iter().filter(|(_, view)| view.is_set()) {
            match kind.as_str() {
                "secret" | "configMap" => {
                    check.text(&view.field("name"));
                    for file in view.field("items").items() {
                        key_to_path(check, &file);
                        path_of(check, &file.field("path"));
                    }
                }
                "downwardAPI" => {
                    for file in view.field("items").items() {
                        downward_file(check, &file, &view.path);
                        path_of(check, &file.field("path"));
                    }
                }
                "serviceAccountToken" => token(check, &view, &source.path),
                "clusterTrustBundle" => {
                    trust_bundle(check, &view);
                    path_of(check, &view.field("path"));
                }
                "podCertificate" => pod_certificate(check, &view),
                _ => continue,
            }
            kinds.push(view);
        }
        if let [first, second, ..] = kinds.as_slice() {
            let message = "a projected source is of one kind: begin another with `- `";
            let finding = Finding::new(second, Reason::Forbidden, "one-of", message).named(&item.path);
            check.push(finding.related(first.origin(), "the other kind"));
        }
    }
}

fn token(check: &mut Check, token: &View, projected: &str) {
    check.range(&token.field("expirationSeconds"), 600, 1 << 32);
    let path = token.field("path");
    if path.text().is_empty() {
        let finding = Finding::new(&path, Reason::Required, "required", "`path` of the token is missing");
        check.push(finding.named(format!("{projected}.path")));
    } else {
        check.not_reserved(&path, &format!("{projected}.path"));
    }
}

fn trust_bundle(check: &mut Check, bundle: &View) {
    let (name, signer) = (bundle.field("name"), bundle.field("signerName"));
    match (name.is_set(), signer.is_set()) {
        (true, true) => check.invalid(bundle, "one-of", "`name` and `signerName` exclude each other"),
        (false, false) => check.required_because(bundle, "one-of-missing", "a bundle needs `name` or `signerName`"),
        (true, false) => {
            check.text(&name);
            let selector = bundle.field("labelSelector");
            if selector.is_set() {
                check.invalid(&selector, "forbidden-combination", "`labelSelector` is only for `signerName`");
            }
        }
        (false, true) => {
            check.text(&signer);
            metadata::selector(check, &bundle.field("labelSelector"));
        }
    }
    let path = bundle.field("path");
    check.text(&path);
    check.not_reserved(&path, &path.path);
}

fn pod_certificate(check: &mut Check, certificate: &View) {
    check.text(&certificate.field("signerName"));
    check.text(&certificate.field("keyType"));
}

fn csi(check: &mut Check, source: &View) {
    let driver = source.field("driver");
    if !driver.text().is_empty() {
        if driver.text().len() > 63 {
            check.push(Finding::new(&driver, Reason::TooLong, "too-long", "`driver` is longer than 63 characters"));
        }
        check.flawed(&driver, "name of a driver", names::dns1123_subdomain(&driver.text().to_lowercase()));
    }
    let secret = source.field("nodePublishSecretRef");
    if secret.is_set() {
        check.text(&secret.field("name"));
    }
}

fn ephemeral(check: &mut Check, source: &View) {
    let template = source.field("volumeClaimTemplate");
    if !template.is_set() {
        check.required(&template);
        return;
    }
    let data = template.field("metadata");
    for (name, view) in data.members() {
        if view.is_set() && !matches!(name.as_str(), "labels" | "annotations") {
            check.forbidden(
                &view,
                "forbidden-here",
                format!("`{name}` cannot be set for a claim that a pod brings along"),
            );
        }
    }
    metadata::labels(check, &data.field("labels"), &data.field("labels").path);
    metadata::annotations(check, &data.field("annotations"), &data.field("annotations").path);
    claims::spec(check, &template.field("spec"));
}
