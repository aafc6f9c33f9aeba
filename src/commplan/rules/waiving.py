"""Waivers (特批说明): findings that a planner accepts for a time, with a reason and a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Fault, Related, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.references import Index
    from commplan.model.governance import Waiver
    from commplan.rules.base import Facts
    from commplan.rules.entry import Entry

UNTOUCHABLE = ("SYN", "STR", "REF")
"""Groups whose errors no plan can wave through: without them nothing else can be trusted."""

EXPIRED_WAIVER = Fault(
    "GOV030",
    "expired-waiver",
    Severity.WARNING,
    message=(
        "the waiver of {rule} ended on {until}; {count} findings count again",
        "the waiver of {rule} ended on {until}",
    ),
    help=(
        "mend what it covered, or let {by} extend `until` with a reason",
        "mend what it covered, or extend `until` with a reason",
    ),
    notes={"covered": "this counts again"},
)
UNUSED_WAIVER = Fault(
    "GOV031",
    "unused-waiver",
    Severity.WARNING,
    message=(
        "the waiver of {rule} for {items} covers nothing: there is no such finding",
        "the waiver of {rule} covers nothing: there is no such finding",
    ),
    help=("take it out, so that it cannot hide a new fault later",),
)
_MOST_SHOWN = 5


class Waived(NamedTuple):
    """A finding that does not count, and the waiver that says so."""

    diagnostic: Diagnostic
    waiver: Waiver


class _Grant(NamedTuple):
    """A waiver, the rules it means, and the keys of the items it is about (none: all)."""

    waiver: Waiver
    codes: frozenset[str]
    keys: frozenset[str]
    is_expired: bool

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Tell whether it is about a finding: about the item at fault, or all in a list."""
        if diagnostic.code not in self.codes or is_untouchable(diagnostic):
            return False
        keys = {one.partition("@")[0] for one in diagnostic.ids}
        if not self.keys:
            return True
        return keys <= self.keys if diagnostic.fault.is_list else bool(keys & self.keys)


def is_untouchable(one: Diagnostic | Fault) -> bool:
    """Tell whether no waiver and no setting can change a finding, or any finding of a fault."""
    return one.severity is Severity.ERROR and one.code[:3] in UNTOUCHABLE


def apply_waivers(
    found: Iterable[Diagnostic], facts: Facts, entries: Iterable[Entry], *, is_whole: bool
) -> tuple[tuple[Diagnostic, ...], tuple[Waived, ...]]:
    """Return the findings that count, with those about the waivers themselves, and the waived.

    Whether a waiver is of use can be told only where everything was looked at (``is_whole``).
    """
    entries = tuple(entries)
    grants = tuple(_read_grant(one, facts, entries) for one in facts.plan.waivers)
    kept: list[Diagnostic] = []
    waived: list[Waived] = []
    covered: dict[int, list[Diagnostic]] = {}
    for diagnostic in found:
        numbers = [n for n, grant in enumerate(grants) if grant.covers(diagnostic)]
        for number in numbers:
            covered.setdefault(number, []).append(diagnostic)
        valid = [n for n in numbers if not grants[n].is_expired]
        if valid:
            waived.append(Waived(diagnostic, grants[valid[0]].waiver))
        else:
            kept.append(diagnostic)
    kept += _judge_grants(grants, covered, is_whole=is_whole)
    return tuple(kept), tuple(waived)


def _read_grant(waiver: Waiver, facts: Facts, entries: tuple[Entry, ...]) -> _Grant:
    codes = frozenset(entry.code for entry in entries if entry.is_meant_by(waiver.rule))
    is_expired = waiver.until is not None and waiver.until < facts.analysis.as_of
    return _Grant(waiver, codes, _find_keys(waiver, facts.analysis.index), is_expired)


def _find_keys(waiver: Waiver, index: Index) -> frozenset[str]:
    named = (index.find(text) for text in waiver.items)
    return frozenset(
        text if one is None else one.key for text, one in zip(waiver.items, named, strict=True)
    )


def _judge_grants(
    grants: tuple[_Grant, ...], covered: dict[int, list[Diagnostic]], *, is_whole: bool
) -> Iterator[Diagnostic]:
    """Say which waivers have ended, and which have nothing to waive."""
    for number, grant in enumerate(grants):
        waiver, findings = grant.waiver, covered.get(number, [])
        said = {"rule": waiver.rule} | ({"by": waiver.by} if waiver.by else {})
        if grant.is_expired and waiver.until is not None:
            count = {"count": len(findings)} if findings else {}
            places = tuple(Related(one.route, "covered", one.part) for one in findings)
            yield Diagnostic(
                EXPIRED_WAIVER,
                (*waiver.route, "until"),
                ids=waiver.items,
                facts={**said, "until": waiver.until, **count},
                related=places[:_MOST_SHOWN],
            )
        elif is_whole and _can_be_used(grant) and not findings:
            items = {"items": waiver.items} if waiver.items else {}
            place = (*waiver.route, "rule")
            yield Diagnostic(UNUSED_WAIVER, place, ids=waiver.items, facts={**said, **items})


def _can_be_used(grant: _Grant) -> bool:
    """Tell whether a waiver means a rule that can be waived; others are a fault of their own."""
    return any(code[:3] not in UNTOUCHABLE for code in grant.codes)
