"""The page of a fault as text for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Severity
from commplan.rules.page import read_page
from commplan.writers.findings.width import width_of

if TYPE_CHECKING:
    from commplan.rules import Documented
    from commplan.texts import Texts

_WEIGHT_COLUMNS = 8
_NAME_COLUMNS = 30


def write_page(documented: type[Documented], texts: Texts) -> str:
    """Return everything that is known about a fault, ended by a line end."""
    fault, page, screen = documented.fault, read_page(documented), texts.screen
    own = texts.faults.get(fault.code)
    summary, why, do = (
        (page.summary, page.why, page.do) if own is None else (own.summary, own.why, own.do)
    )
    lines = [
        f"{fault.code} {fault.name}",
        "",
        summary,
        "",
        f"{screen.severity}: {name_severity(fault.severity, texts)}",
        f"{screen.catalogue}: {page.catalogue}",
        f"{screen.why}: {why}",
        f"{screen.do}: {do}",
    ]
    for title, example in ((screen.bad, page.bad), (screen.good, page.good)):
        if example:
            lines += ["", f"{title}:", *(f"    {line}" for line in example.splitlines())]
    return "\n".join(lines) + "\n"


def write_rule_line(documented: type[Documented], texts: Texts) -> str:
    """Return one line about a fault: code, weight, name, meaning."""
    fault = documented.fault
    own = texts.faults.get(fault.code)
    summary = read_page(documented).summary if own is None else own.summary
    weight = name_severity(fault.severity, texts)
    padding = " " * max(_WEIGHT_COLUMNS - width_of(weight), 1)
    return f"{fault.code}  {weight}{padding}{fault.name:<{_NAME_COLUMNS}} {summary}"


def name_severity(severity: Severity, texts: Texts) -> str:
    """Return the word of a weight."""
    screen = texts.screen
    words = {
        Severity.ERROR: screen.error,
        Severity.WARNING: screen.warning,
        Severity.INFO: screen.info,
    }
    return words[severity]
