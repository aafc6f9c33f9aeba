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
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
WIDTHS = (360, 768, 1440)
"""A phone, a tablet, a desk; in CSS pixels."""


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


def assert_silent_and_fitting(
    browser: Browser, address: str, width: int, *, script: bool = True
) -> None:
    """Open a page from disk: it says nothing, asks for nothing, and does not scroll sideways."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=script
    )
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url))
    page.goto(address)
    assert said == [address]
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    context.close()


def assert_accessible(browser: Browser, address: str, width: int, scheme: str) -> None:
    """Let axe look at a page in the light or the dark scheme: it finds nothing."""
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,  # only to put axe into the page
    )
    page = context.new_page()
    page.goto(address)
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run().then(result => result.violations)")
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found] == []
    context.close()
