"""The judging arrow: every rule on the facts of one plan."""

from __future__ import annotations

import traceback
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Fault, Severity
from commplan.rules.waiving import UNTOUCHABLE, Waived, apply_waivers, is_untouchable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.model.settings import RuleSetting
    from commplan.rules.base import Facts
    from commplan.rules.entry import Entry

CRASHED_RULE = Fault(
    "SYN090",
    "crashed-rule",
    Severity.ERROR,
    message=("the rule {rule} ({code}) broke down: {reason}",),
    help=("this is a bug in commplan, not in the plan; please report it with the plan's lines",),
)


class Cause(Enum):
    """Why a rule did not run."""

    LACKING = "lacking"  # the plan says nothing about it
    SWITCHED_OFF = "switched_off"  # by the plan's settings
    OTHER_REGION = "other_region"
    ON_REQUEST = "on_request"  # it runs only where a plan or an option asks for it
    NOT_CHOSEN = "not_chosen"  # by the options of this run


class NotRun(NamedTuple):
    """A rule that did not run, and why.

    ``needs`` are the paths (see ``Said``) that the plan lacks, ``reason`` is the planner's.
    """

    code: str
    name: str
    cause: Cause
    needs: tuple[str, ...] = ()
    reason: str = ""


class Choice(NamedTuple):
    """Which rules a run is about, by codes, names, rows or beginnings of codes.

    Those that ``select`` means (all, where it is empty), less those that ``ignore`` means.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether nothing was left out."""
        return not self.select and not self.ignore


EVERYTHING = Choice()


class Judgement(NamedTuple):
    """What all rules say. ``crashes`` are the tracebacks of rules that broke down."""

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...]
    not_run: tuple[NotRun, ...]
    crashes: tuple[str, ...]


def judge_plan(facts: Facts, rules: Iterable[Entry], choice: Choice = EVERYTHING) -> Judgement:
    """Apply the rules; one that raises is reported by name, and the others still run."""
    found: list[Diagnostic] = []
    not_run: list[NotRun] = []
    crashes: list[str] = []
    entries = tuple(rules)
    for entry in entries:
        reason = find_reason_to_skip(facts, entry, choice)
        if reason is not None:
            not_run.append(reason)
            continue
        try:
            found += _weigh(entry.load().check(facts), entry, facts)
        except Exception as error:  # noqa: BLE001 - whatever a rule raises is a bug of that rule
            crashes.append(traceback.format_exc())
            found.append(_report_crash(entry, error))
    kept, waived = apply_waivers(found, facts, entries, is_whole=choice.is_everything)
    return Judgement(kept, waived, tuple(not_run), tuple(crashes))


def find_reason_to_skip(facts: Facts, entry: Entry, choice: Choice = EVERYTHING) -> NotRun | None:
    """Return why a rule does not run on this plan, or None where it does."""

    def skip(cause: Cause, needs: tuple[str, ...] = (), reason: str = "") -> NotRun:
        return NotRun(entry.code, entry.name, cause, needs, reason)

    is_named = any(entry.is_meant_by(word) for word in choice.select)
    if (choice.select and not is_named) or any(entry.is_meant_by(one) for one in choice.ignore):
        return skip(Cause.NOT_CHOSEN)
    if entry.regions and facts.plan.region not in entry.regions:
        return skip(Cause.OTHER_REGION)
    setting = find_setting(facts, entry)
    if setting is not None and setting.severity == "off" and entry.code[:3] not in UNTOUCHABLE:
        return skip(Cause.SWITCHED_OFF, reason=setting.reason or "")
    if entry.is_off and setting is None and not is_named:
        return skip(Cause.ON_REQUEST)
    missing = tuple(_write_need(need) for need in entry.needs if not facts.has(need))
    return skip(Cause.LACKING, needs=missing) if missing else None


def _write_need(need: str) -> str:
    """Return a need with the keys of the file: ``for`` is called ``for_`` in the models only."""
    return "|".join(path.strip().rstrip("_") for path in need.split("|"))


def find_setting(facts: Facts, entry: Entry) -> RuleSetting | None:
    """Return what the plan's settings say about a rule; the most exact word wins."""
    own = facts.plan.settings.rules if facts.plan.settings is not None else ()
    meant = [one for one in own if entry.is_meant_by(one.rule)]
    return max(meant, key=lambda one: len(one.rule), default=None)


def _weigh(found: Iterable[Diagnostic], entry: Entry, facts: Facts) -> list[Diagnostic]:
    """Give the findings of a rule the weight that the plan's settings give it."""
    setting = find_setting(facts, entry)
    if setting is None or setting.severity == "off":
        return list(found)
    weight = Severity(setting.severity)
    return [one if is_untouchable(one) else one._replace(weight=weight) for one in found]


def _report_crash(entry: Entry, error: Exception) -> Diagnostic:
    said = {
        "rule": entry.name,
        "code": entry.code,
        "reason": f"{type(error).__name__}: {error}",
    }
    return Diagnostic(CRASHED_RULE, (), facts=said)
