"""Bundles as `kubectl apply -k` takes them: kustomize builds them, and every object fits the schema of Kubernetes.

The pipelines are the example and, where the oracle folder is there, real ones; `STAGEWRIGHT_BUNDLES=20` takes so many.
"""

import json
import lzma
import os
import subprocess
import tarfile
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from conftest import ROOT

EXAMPLE = ROOT / "fixtures" / "example" / "shop"
ORACLE = Path(os.environ.get("STAGEWRIGHT_ORACLE", ROOT / ".." / "shared"))
SCHEMA = "1.37"

SETTINGS = {
    "defaults": "",
    "namespaces": '[controller]\nnamespace = "ci"\nagent-namespaces = ["builds", "deployments"]\n',
    "everything": (
        '[controller]\nname = "ci"\nkind = "deployment"\nstorage-class = "nfs"\naccess-mode = "ReadWriteMany"\n'
        'ingress-host = "ci.example.org"\nnetwork-policy = true\ndisruption-budget = true\n'
        'image-pull-secrets = ["registry"]\nwebsocket = true\n[controller.plugins]\ngit = "5.7.0"\n'
        '[job]\nname = "shop/web/main"\n[agent-image]\nname = "registry.example.org/agent:1"\npackages = ["git"]\n'
    ),
    "repository": (
        '[job]\nname = "team/web"\nkind = "multibranch"\n[job.scm]\ntype = "git"\n'
        'url = "https://git.example.org/web.git"\ncredentials-id = "git"\n'
    ),
}


def real_pipelines(count):
    """Real pipelines that Jenkins accepts, with agents of all kinds, the same ones every time."""
    verdicts = ORACLE / "oracle" / "jenkins" / "verdicts.jsonl"
    if not verdicts.exists():
        return []
    accepted = {row["id"] for row in map(json.loads, verdicts.open()) if row["verdict"] == "ok"}
    wanted = ("kubernetes {", "docker {", "label ", "matrix {", "dockerfile ", "agent any", "agent none")
    found = {word: [] for word in wanted}
    for archive in [ORACLE / "corpus" / "jenkinsfiles.tar.xz"]:
        with lzma.open(archive) as stream, tarfile.open(fileobj=stream) as tar:
            for member in sorted(tar.getmembers(), key=lambda member: member.name):
                name = Path(member.name).stem
                if not member.isfile() or name not in accepted:
                    continue
                text = tar.extractfile(member).read().decode(errors="replace")
                for word in wanted:
                    if word in text:
                        found[word].append((name, text))
                        break
    rounds = zip(*[files + [None] * count for files in found.values()])
    return [entry for entries in rounds for entry in entries if entry][:count]


COUNT = int(os.environ.get("STAGEWRIGHT_BUNDLES", "4"))
PIPELINES = [("example", (EXAMPLE / "Jenkinsfile").read_text())] + real_pipelines(COUNT)
CASES = [
    (name, text, list(SETTINGS)[index % len(SETTINGS)]) for index, (name, text) in enumerate(PIPELINES)
] + [("example", PIPELINES[0][1], settings) for settings in list(SETTINGS)[1:]]


def compile_bundle(program, folder, text, settings):
    (folder / "Jenkinsfile").write_text(text)
    (folder / "stagewright.toml").write_text(settings)
    command = [program, "compile", "--target", "bundle", "--output", "bundle", "Jenkinsfile"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "bundle"


def kustomized(bundle):
    done = subprocess.run(["kubectl", "kustomize", bundle], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [document for document in yaml.safe_load_all(done.stdout) if document]


@pytest.mark.parametrize("name,text,settings", CASES, ids=[f"{name}-{settings}" for name, _, settings in CASES])
def test_every_object_fits_the_schema(program, tmp_path, name, text, settings):
    bundle = compile_bundle(program, tmp_path, text, SETTINGS[settings])
    objects = kustomized(bundle)
    assert {"Namespace", "Role", "RoleBinding", "ConfigMap", "Service"} <= {found["kind"] for found in objects}
    for found in objects:
        kubernetes_validate.validate(found, SCHEMA, strict=True)
    assert not any(found["kind"] == "Secret" for found in objects)
    assert not any(found["kind"] == "HorizontalPodAutoscaler" for found in objects)


def test_the_rights_are_the_ones_needed(program, tmp_path):
    text = (EXAMPLE / "Jenkinsfile").read_text()
    objects = kustomized(compile_bundle(program, tmp_path, text, (EXAMPLE / "stagewright.toml").read_text()))
    roles = [found for found in objects if found["kind"] == "Role"]
    assert [role["metadata"]["namespace"] for role in roles] == ["jenkins-agents"]
    rules = {rule["resources"][0]: sorted(rule["verbs"]) for rule in roles[0]["rules"]}
    assert rules == {
        "pods": ["create", "delete", "get", "list", "patch", "update", "watch"],
        "pods/exec": ["create", "get"],
        "pods/log": ["get", "list", "watch"],
        "events": ["get", "list", "watch"],
    }


@pytest.mark.parametrize(
    "settings",
    [
        "[controller]\nreplicas = 3\n",
        '[controller]\nautoscaling = { max = 3 }\n',
        '[controller]\nstorage-sizes = "20Gi"\n',
        '[controller]\nstorage-size = "20 GB"\n',
        '[controller]\nstorage-class = "Fast_SSD"\n',
        '[controller]\nnamespace = "Jenkins"\n',
    ],
)
def test_bad_settings_write_nothing(program, tmp_path, settings):
    (tmp_path / "Jenkinsfile").write_text((EXAMPLE / "Jenkinsfile").read_text())
    (tmp_path / "stagewright.toml").write_text(settings)
    command = [program, "compile", "--target", "bundle", "--output", "bundle", "Jenkinsfile"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2
    assert "stagewright.toml:2:" in done.stderr, done.stderr
    assert not (tmp_path / "bundle").exists()
