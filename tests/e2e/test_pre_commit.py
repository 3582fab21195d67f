"""Real `pre-commit` on a repository with good and bad Jenkinsfiles."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import PROGRAM, ROOT

GOOD = (ROOT / "fixtures/example/Jenkinsfile").read_text()
BAD = (ROOT / "fixtures/example/broken.Jenkinsfile").read_text()


@pytest.fixture(scope="session")
def pre_commit_home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def repository(tmp_path, pre_commit_home):
    """A git repository of a user; gives a function that adds files and runs a hook on them."""
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(pre_commit_home),
        "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}",
        "GIT_CONFIG_GLOBAL": os.devnull,
        # The hook is built, not measured.
        "CARGO_PROFILE_RELEASE_LTO": "off",
        "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16",
        "CARGO_PROFILE_RELEASE_OPT_LEVEL": "1",
    }
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True, env=environment)

    def run(hook: str, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        subprocess.run(["git", "add", "--all"], check=True, cwd=tmp_path, env=environment)
        command = [sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), hook, "--all-files", "--verbose"]
        return subprocess.run(command, cwd=tmp_path, env=environment, text=True, capture_output=True)

    return run


@pytest.mark.parametrize("hook", ["stagewright", "stagewright-system"])
def test_a_good_file_passes_and_a_bad_one_fails(repository, hook):
    good = repository(hook, {"Jenkinsfile": GOOD, "README.md": BAD})
    assert good.returncode == 0, good.stdout + good.stderr
    assert re.search(r"^stagewright\.+Passed$", good.stdout, re.MULTILINE), good.stdout
    assert "no problems in 1 file" in good.stdout

    bad = repository(hook, {"ci/deploy.jenkinsfile": BAD})
    assert bad.returncode == 1, bad.stdout + bad.stderr
    assert re.search(r"^stagewright\.+Failed$", bad.stdout, re.MULTILINE), bad.stdout
    assert "ci/deploy.jenkinsfile:" in bad.stdout
    assert " in 2 files" in bad.stdout


@pytest.mark.parametrize("hook", yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text()), ids=lambda hook: hook["id"])
def test_the_hook_takes_jenkinsfiles_and_nothing_else(hook):
    def takes(path):
        return re.search(hook["files"], path) is not None

    taken = ["Jenkinsfile", "ci/Jenkinsfile", "Jenkinsfile.release", "Jenkinsfile.groovy", "Jenkinsfile-nightly"]
    taken += ["Jenkinsfile_e2e", "a/b.jenkinsfile", "a/b.Jenkinsfile", "Jenkinsfile.d.release", ".jenkinsfile"]
    passed_over = ["Jenkinsfile.md", "Jenkinsfile/README", "JenkinsfileTest.java", "myJenkinsfile", "b.groovy"]
    passed_over += ["docs/Jenkinsfile.rst", "Jenkinsfile.j2", "Jenkinsfile.yaml", "a.jenkinsfile.txt", "a.jenkinsfile~"]
    assert [path for path in taken if not takes(path)] == []
    assert [path for path in passed_over if takes(path)] == []
