"""``--rewrite`` writes golden files and generated pages anew; the diff is read in review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.golden_files import Golden

if TYPE_CHECKING:
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    root: Path = request.config.rootpath
    return Golden(root, is_rewriting=bool(request.config.getoption("--rewrite")))
