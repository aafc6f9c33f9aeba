"""Small plans for tests, read as planners' files are.

A text may hold files of actuals behind the plan: each begins with a line ``--- # actuals/NAME``.
What is judged is then judged on the day of the latest of them.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from commplan.analysis import Analysis, analyse
from commplan.reading import Loaded, read_plan
from commplan.reading.actuals import read_actuals
from commplan.rules import RULES, Entry, Facts, judge_plan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.model.plan import Plan

HEAD = "title: 粉丝社群 2026\nperiod: 2026\n"
AS_OF = date(2026, 1, 5)
BASIC = tuple(
    entry
    for entry in RULES
    if entry.code
    in {
        *("STR030", "STR047", "STR050", "STR060", "STR061", "STR080", "STR081", "STR082"),
        *("REF010", "REF011", "REF012", "REF020", "REF030", "REF040", "REF041"),
        *("CAL010", "CAL011", "CAL012", "CAL013", "CAL100", "CAP010", "CAP011", "CAP012"),
        *("BUD010", "BUD011", "BUD020", "BUD021", "BUD022", "BUD023", "BUD071"),
        *("KPI020", "RSK010"),
    }
)
"""Rules that a plan of a few lines can be held against: none of them asks for completeness."""

_ACTUALS = re.compile(r"^--- # actuals/(\S+)$", re.MULTILINE)


def load_text(text: str) -> Loaded:
    """Return a plan with its actuals. A line keeps its number: blank ones stand in front of it."""
    plan, *files = _ACTUALS.split(text)
    loaded = read_plan(plan, "plan.yaml")
    if not files:
        return loaded
    lines = plan.count("\n")
    with TemporaryDirectory() as folder:
        paths = []
        for name, content in zip(files[::2], files[1::2], strict=True):
            path = Path(folder, name)
            path.write_text("\n" * lines + content, encoding="utf-8", newline="\n")
            lines += content.count("\n")
            paths.append(path)
        return read_actuals(loaded, tuple(paths))


def day_of(loaded: Loaded) -> date:
    """Return the day on which a text is judged."""
    return max((AS_OF, *(one.as_of for one in loaded.actuals)))


def rules_of(*codes: str) -> tuple[Entry, ...]:
    """Return the rules of these codes."""
    found = tuple(entry for entry in RULES if entry.code in codes)
    assert len(found) == len(codes)
    return found


def plan_of(text: str) -> Plan:
    """Return the plan of a text that has nothing wrong with its form."""
    loaded = load_text(text)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def analysis_of(text: str) -> Analysis:
    """Return what follows from a plan and its actuals."""
    loaded = load_text(text)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return analyse(loaded.plan, day_of(loaded), loaded.actuals)


def facts_of(text: str) -> Facts:
    """Return what rules judge of a text that may have faults of form."""
    loaded = load_text(text)
    assert loaded.plan is not None
    return Facts(loaded.plan, analyse(loaded.plan, day_of(loaded), loaded.actuals))


def find_all(text: str, rules: Iterable[Entry] = BASIC) -> tuple[Diagnostic, ...]:
    """Return everything that reader and rules find, with places."""
    loaded = load_text(text)
    if loaded.plan is None:
        return loaded.diagnostics
    facts = Facts(loaded.plan, analyse(loaded.plan, day_of(loaded), loaded.actuals))
    judged = judge_plan(facts, rules)
    assert judged.crashes == ()
    return loaded.diagnostics + loaded.locate(judged.diagnostics)


def codes_of(text: str, rules: Iterable[Entry] = BASIC) -> list[str]:
    """Return the codes of everything that is found."""
    return sorted(one.code for one in find_all(text, rules))
