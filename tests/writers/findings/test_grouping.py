from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.source import SourceText
from commplan.texts import load_texts
from commplan.writers.findings.grouping import MOST_SHOWN, group_alike
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding, write_rest
from tests.writers.findings.reporting import FAULT, find_at

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic

_SOURCE = SourceText("plan.yaml", "x\n" * 600)
_OTHER = SourceText("team.yaml", "x\n" * 600)
_PLAIN = Style(is_coloured=False, columns=100)


def _find(line: int, code: str = "XXX000", source: SourceText = _SOURCE) -> Diagnostic:
    found = find_at(source, 2 * line - 2, 2 * line - 1)
    return found._replace(fault=FAULT._replace(code=code))


@pytest.mark.parametrize(
    ("count", "shown", "alike"), [(0, 0, 0), (1, 1, 0), (5, 5, 0), (6, 3, 3), (500, 3, 497)]
)
def test_the_first_of_many_alike_are_shown_and_the_others_counted(
    count: int, shown: int, alike: int
) -> None:
    grouped = group_alike(_find(line) for line in range(1, count + 1))
    assert len(grouped.shown) == shown
    assert sum(len(one.alike) for one in grouped.shown) == alike
    assert grouped.rest == ()


def test_others_are_shown_in_their_place_between_those_that_are_counted() -> None:
    found = [*(_find(line) for line in range(1, 11)), _find(11, "YYY000")]
    grouped = group_alike(sorted(found, key=lambda one: one.code != "XXX000"))
    assert [one.diagnostic.code for one in grouped.shown] == ["XXX000"] * 3 + ["YYY000"]
    assert len(grouped.shown[2].alike) == 7


def test_a_flood_of_different_findings_ends_somewhere_and_nothing_is_lost() -> None:
    found = [_find(line, f"X{line % 100:05d}") for line in range(1, 501)]
    grouped = group_alike(found)
    assert len(grouped.shown) == MOST_SHOWN
    counted = sum(len(one.alike) for one in grouped.shown)
    assert len(grouped.shown) + counted + len(grouped.rest) == len(found)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "  = and 3 more like this, on lines 4, 5, team.yaml:6"),
        ("zh-Hans", "  = 另有 3 处同样的问题，见第 4、5、team.yaml:6 行"),
    ],
)
def test_the_places_of_those_that_are_counted_are_named(language: str, line: str) -> None:
    alike = (_find(4), _find(5), _find(6, source=_OTHER))
    written = write_finding(_find(3), _SOURCE, load_texts(language), _PLAIN, alike)
    assert written.splitlines()[-1] == line


def test_of_hundreds_of_places_the_first_are_named() -> None:
    alike = tuple(_find(line) for line in range(4, 500))
    written = write_finding(_find(3), _SOURCE, load_texts("en"), _PLAIN, alike)
    assert written.splitlines()[-1] == (
        "  = and 496 more like this, on lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 …"
    )


def test_what_is_not_shown_at_all_is_counted_by_code() -> None:
    rest = (_find(1, "YYY000"), _find(2), _find(3, "YYY000"))
    assert write_rest(rest, load_texts("en")) == "3 more findings: XXX000 (1), YYY000 (2)\n"
