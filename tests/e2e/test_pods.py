"""Pods against the JSON schemas of Kubernetes: what `compile` makes of real pipelines passes wherever their own YAML does."""

import json
import os
import re
import subprocess
import tarfile
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from conftest import ROOT

# The version of `k8s-openapi`'s feature in Cargo.toml.
VERSION = "1.36"
ORACLE = Path(os.environ.get("STAGEWRIGHT_ORACLE", ROOT / "../shared"))


def wrong(pod: object) -> str | None:
    """What the strict schema says of a pod; a fragment gets what makes it a pod first."""
    if not isinstance(pod, dict):
        return "no mapping"
    pod = {"apiVersion": "v1", "kind": "Pod", **pod}
    try:
        kubernetes_validate.validate(pod, VERSION, strict=True)
    except kubernetes_validate.ValidationError as error:
        return f"{'.'.join(map(str, error.path))}: {error.message}"
    return None


def run(program: Path, *arguments: str | Path) -> str:
    """What the program writes to standard output; what it tells of is nothing here."""
    process = subprocess.run([program, *arguments], capture_output=True, text=True)
    assert process.returncode in (0, 1), process.stderr
    return process.stdout


def own_yamls(node: object):
    """The `yaml` of every `kubernetes` agent in Jenkins' JSON model; `jx` stands for what is interpolated."""
    if isinstance(node, dict):
        if node.get("type") == "kubernetes":
            for argument in node.get("arguments", []):
                value = argument.get("value")
                if argument.get("key") == "yaml" and isinstance(value, dict):
                    text = value["value"] if value["isLiteral"] else value["value"].strip("'\"")
                    yield re.sub(r"\$\{[^}]*\}|\$[\w.]+", "jx", text)
        for value in node.values():
            yield from own_yamls(value)
    elif isinstance(node, list):
        for item in node:
            yield from own_yamls(item)


def own_mistake(text: str) -> str | None:
    try:
        pod = yaml.safe_load(text)
    except yaml.YAMLError as error:
        return str(error)
    return wrong(pod or {})


def pods(program: Path, *arguments: str | Path) -> list[dict]:
    text = run(program, "compile", "--target", "pod", "--format", "json", *arguments)
    return json.loads(text)["items"] if text else []


def pipelines(folder: Path) -> list[Path]:
    archive = ORACLE / "corpus/jenkinsfiles.tar.xz"
    if archive.exists():
        with tarfile.open(archive) as files:
            files.extractall(folder, filter="data")
    return sorted(path for path in folder.rglob("*") if path.is_file() and b"kubernetes" in path.read_bytes())


def test_pods_of_real_pipelines_pass_where_their_own_yaml_does(program, tmp_path):
    checked, excused, failed = 0, 0, []
    for path in pipelines(tmp_path):
        for pod in pods(program, path):
            checked += 1
            message = wrong(pod)
            if message is None:
                continue
            model = run(program, "convert", "--to", "json", path)
            if model and any(own_mistake(text) for text in own_yamls(json.loads(model))):
                excused += 1
            else:
                failed.append(f"{path.name}: {message}")
    print(f"{checked} pods of real pipelines checked, {excused} with a mistake of their own")
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("name", ["shop", "inheritance", "scripted"])
def test_pods_of_fixtures_pass(program, name):
    folder = ROOT / "fixtures/pods" / name
    casc = ["--casc", folder / "jenkins.yaml"] if (folder / "jenkins.yaml").exists() else []
    made = pods(program, *casc, folder / "Jenkinsfile")
    assert made
    assert [wrong(pod) for pod in made] == [None] * len(made)


def test_the_schema_finds_what_is_wrong():
    assert wrong({"spec": {"containers": [{"name": "a", "resources": {"cpu": {"request": 1}}}]}})
