"""One Chromium for the end-to-end tests, and the node packages that check its pages."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

NODE_MODULES = Path(__file__).parents[2] / ".e2e" / "node_modules"


@contextmanager
def open_browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - `make test` does without it

    program = shutil.which("chromium") or shutil.which("google-chrome")
    assert program, "no Chromium on this machine"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()
