"""The page of all rules as Markdown: what ``docs/rules.md`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.page import read_page
from commplan.writers.findings.page import name_severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.rules import Documented
    from commplan.texts import Texts


def write_rules_page(pages: Iterable[type[Documented]], texts: Texts) -> str:
    """Return one Markdown page with a section for each fault, ended by a line end."""
    screen = texts.screen
    lines = [f"# {screen.rules_heading}", "", screen.rules_lead]
    for documented in pages:
        lines += ["", *_list_lines(documented, texts)]
    return "\n".join(lines) + "\n"


def _list_lines(documented: type[Documented], texts: Texts) -> Iterator[str]:
    fault, page, screen = documented.fault, read_page(documented), texts.screen
    own = texts.faults.get(fault.code)
    summary, why, do = (
        (page.summary, page.why, page.do) if own is None else (own.summary, own.why, own.do)
    )
    yield f"## {fault.code} {fault.name}"
    yield ""
    yield summary
    yield ""
    yield f"- {screen.severity}: {name_severity(fault.severity, texts)}"
    yield f"- {screen.catalogue}: {page.catalogue}"
    yield f"- {screen.why}: {why}"
    yield f"- {screen.do}: {do}"
    for title, example in ((screen.bad, page.bad), (screen.good, page.good)):
        if example:
            yield ""
            yield f"{title}:"
            yield ""
            yield "```yaml"
            yield example.rstrip("\n")
            yield "```"
