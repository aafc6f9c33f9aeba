"""Pages of faults as Markdown: what ``docs/rules.md`` says, and the help of a SARIF rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.findings.page import word_page
from commplan.writers.findings.severity import name_severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.rules import Documented
    from commplan.texts import Texts


def write_rules_page(pages: Iterable[type[Documented]], texts: Texts) -> str:
    """Return one Markdown page with a section for each fault, ended by a line end."""
    screen = texts.screen
    parts = [f"# {screen.rules_heading}\n\n{screen.rules_lead}\n"]
    for documented in pages:
        fault = documented.fault
        parts.append(f"## {fault.code} {fault.name}\n\n{write_rule_section(documented, texts)}")
    return "\n".join(parts)


def write_rule_section(documented: type[Documented], texts: Texts) -> str:
    """Return what stands below the heading of a fault, as Markdown ended by a line end."""
    return "\n".join(_list_lines(documented, texts)) + "\n"


def _list_lines(documented: type[Documented], texts: Texts) -> Iterator[str]:
    page, screen = word_page(documented, texts), texts.screen
    yield page.summary
    yield ""
    yield f"- {screen.severity}: {name_severity(documented.fault.severity, texts)}"
    yield f"- {screen.catalogue}: {page.catalogue}"
    yield f"- {screen.why}: {page.why}"
    yield f"- {screen.do}: {page.do}"
    for title, example in ((screen.bad, page.bad), (screen.good, page.good)):
        if example:
            yield ""
            yield f"{title}:"
            yield ""
            yield "```yaml"
            yield example.rstrip("\n")
            yield "```"
