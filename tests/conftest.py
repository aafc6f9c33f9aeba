"""``--rewrite`` writes golden files and generated pages anew; the diff is read in review."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.golden_files import Golden
from tests.writers.browser import open_browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    root: Path = request.config.rootpath
    return Golden(root, is_rewriting=bool(request.config.getoption("--rewrite")))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened
