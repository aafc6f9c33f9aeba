"""The sixth plan: each planted conflict is found, at the item at fault, and nothing else."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from commplan.diagnostics import Diagnostic, Severity
from commplan.rules import RULES
from tests.plans import AS_OF, find_all

HERE = Path(__file__).parent
PLAN = (HERE / "plan.yaml").read_text(encoding="utf-8")
MARKS = re.compile(r"[A-Z]{3}-\d\d")


class Answer(NamedTuple):
    """A planted conflict: its row of the catalogue, its weight, who is at fault, and why."""

    row: str
    severity: Severity
    ids: tuple[str, ...]
    why: str

    @property
    def at_fault(self) -> tuple[str, str]:
        """The row and the item at fault; nothing where the fault is no item's own."""
        return self.row, "".join(self.ids[:1])


def read_answers() -> tuple[Answer, ...]:
    """Return the answer key."""
    entries = yaml.safe_load((HERE / "answers.yaml").read_text(encoding="utf-8"))
    return tuple(
        Answer(one["row"], Severity(one["severity"]), tuple(one["ids"]), one["why"])
        for one in entries
    )


ANSWERS = read_answers()


@pytest.fixture(scope="module")
def findings() -> tuple[Diagnostic, ...]:
    """Return what reader and rules say at error and warning level."""
    return tuple(one for one in find_all(PLAN, RULES) if one.severity is not Severity.INFO)


def row_of(code: str) -> str:
    """Return the row of the catalogue of a code: ``CAL100`` belongs to CAL-10."""
    return f"{code[:3]}-{code[3:5]}"


def marked_rows() -> list[str]:
    """Return the rows that comments behind the lines of the plan name."""
    comments = (line.partition("   # ")[2] for line in PLAN.splitlines())
    return sorted(mark for comment in comments for mark in MARKS.findall(comment))


def line_of(row: str) -> int:
    """Return the line of the plan whose comment names the row."""
    lines = PLAN.splitlines()
    return next(
        number
        for number, line in enumerate(lines, start=1)
        if row in MARKS.findall(line.partition("   # ")[2])
    )


def test_the_plan_marks_each_answer_on_one_line() -> None:
    assert marked_rows() == sorted(answer.row for answer in ANSWERS)


def test_more_than_forty_rows_are_planted_once_each() -> None:
    rows = [answer.row for answer in ANSWERS]
    assert len(rows) == len(set(rows)) > 40


def test_exactly_the_planted_conflicts_are_found(findings: tuple[Diagnostic, ...]) -> None:
    nobodys = {answer.row for answer in ANSWERS if not answer.ids}
    found = {
        (row, "" if row in nobodys else "".join(one.ids[:1]))
        for one in findings
        for row in [row_of(one.code)]
    }
    assert found == {answer.at_fault for answer in ANSWERS}


def test_each_conflict_is_found_once(findings: tuple[Diagnostic, ...]) -> None:
    rows = [row_of(one.code) for one in findings]
    assert sorted(rows) == sorted(set(rows))


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.row)
def test_a_finding_has_weight_and_ids_of_its_answer(
    answer: Answer, findings: tuple[Diagnostic, ...]
) -> None:
    own = [one for one in findings if row_of(one.code) == answer.row]
    assert [one.severity for one in own] == [answer.severity]
    assert set(answer.ids) <= set(own[0].ids)


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.row)
def test_a_finding_shows_the_marked_item(answer: Answer, findings: tuple[Diagnostic, ...]) -> None:
    own = [one for one in findings if row_of(one.code) == answer.row]
    spans = [span for one in own for span in (one.span, *(near.span for near in one.related))]
    assert item_around(line_of(answer.row)) in {item_around(span.line) for span in spans if span}


def item_around(line: int) -> int:
    """Return the line on which the item begins that a line of the plan belongs to."""
    lines = PLAN.splitlines()
    starts = range(line, 0, -1)
    return next(n for n in starts if re.match(r"( {2}| {4})- |\S", lines[n - 1]))


def test_the_day_of_judgement_is_the_one_of_the_key() -> None:
    assert date(2026, 1, 5) == AS_OF
