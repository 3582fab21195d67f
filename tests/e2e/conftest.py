"""The ways in as users have them: the built program, pre-commit and an editor's client. `tests/run.sh` runs this."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Without it there is nothing to test: better no test session than a silent skip.
PROGRAM = Path(os.environ["STAGEWRIGHT"]).resolve(strict=True)


@pytest.fixture
def program() -> Path:
    return PROGRAM
