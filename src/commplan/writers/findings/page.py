"""The page of a fault as text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules.page import Page, read_page
from commplan.writers.findings.severity import name_severity
from commplan.writers.findings.width import width_of

if TYPE_CHECKING:
    from commplan.rules import Documented
    from commplan.texts import Texts

_WEIGHT_COLUMNS = 8
_NAME_COLUMNS = 30


def word_page(documented: type[Documented], texts: Texts) -> Page:
    """Return the page of a fault in the reader's language; its examples are the same in all."""
    page = read_page(documented)
    own = texts.faults.get(documented.fault.code)
    if own is None:
        return page
    return page._replace(summary=own.summary, why=own.why, do=own.do)


def write_page(documented: type[Documented], texts: Texts) -> str:
    """Return everything that is known about a fault, ended by a line end."""
    fault, page, screen = documented.fault, word_page(documented, texts), texts.screen
    lines = [
        f"{fault.code} {fault.name}",
        "",
        page.summary,
        "",
        f"{screen.severity}: {name_severity(fault.severity, texts)}",
        f"{screen.catalogue}: {page.catalogue}",
        f"{screen.why}: {page.why}",
        f"{screen.do}: {page.do}",
    ]
    for title, example in ((screen.bad, page.bad), (screen.good, page.good)):
        if example:
            lines += ["", f"{title}:", *(f"    {line}" for line in example.splitlines())]
    return "\n".join(lines) + "\n"


def write_rule_line(documented: type[Documented], texts: Texts) -> str:
    """Return one line about a fault: code, weight, name, meaning."""
    fault = documented.fault
    weight = name_severity(fault.severity, texts)
    padding = " " * max(_WEIGHT_COLUMNS - width_of(weight), 1)
    summary = word_page(documented, texts).summary
    return f"{fault.code}  {weight}{padding}{fault.name:<{_NAME_COLUMNS}} {summary}"
