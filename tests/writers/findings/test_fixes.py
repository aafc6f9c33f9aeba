from __future__ import annotations

import pytest

from commplan.diagnostics import Edit, Fix, Span
from commplan.source import SourceText
from commplan.writers.findings.diff import write_diff
from commplan.writers.findings.fixes import apply_fixes, list_certain_fixes
from tests.writers.findings.reporting import find_at, mend_at

_TEXT = "title：x\r\nperiod:2026"
_SOURCE = SourceText("plan.yaml", _TEXT)
_NO_END = r"\ No newline at end of file"


def _apply(*fixes: Fix) -> str:
    return apply_fixes(fixes, {"plan.yaml": _TEXT}).texts["plan.yaml"]


def test_what_no_edit_names_stays_as_it_is() -> None:
    colon = mend_at(_SOURCE, (5, 6, ": "))
    space = mend_at(_SOURCE, (16, 16, " "))
    assert _apply(space, colon) == "title: x\r\nperiod: 2026"


def test_the_edits_of_a_fix_are_applied_together() -> None:
    quotes = mend_at(_SOURCE, (6, 6, '"'), (7, 7, '"'))
    assert _apply(quotes) == 'title："x"\r\nperiod:2026'


@pytest.mark.parametrize(
    "second",
    [(5, 6, ":"), (4, 6, "E:"), (5, 7, ": y"), (6, 6, " "), (5, 5, " "), (0, 18, "")],
)
def test_a_fix_that_touches_an_earlier_one_waits(second: tuple[int, int, str]) -> None:
    first, late = mend_at(_SOURCE, (5, 6, ": ")), mend_at(_SOURCE, second, (16, 16, " "))
    mended = apply_fixes([first, late], {"plan.yaml": _TEXT})
    assert mended.applied == (first,)
    assert mended.texts["plan.yaml"] == "title: x\r\nperiod:2026"


def test_edits_go_to_the_file_that_their_span_names() -> None:
    team = SourceText("team.yaml", "people：\n")
    fix = Fix("mend", (*mend_at(_SOURCE, (5, 6, ": ")).edits, *mend_at(team, (6, 7, ":")).edits))
    texts = {"plan.yaml": _TEXT, "team.yaml": team.text}
    assert apply_fixes([fix], texts).texts == {
        "plan.yaml": "title: x\r\nperiod:2026",
        "team.yaml": "people:\n",
    }


@pytest.mark.parametrize("span", [None, Span("other.yaml", 1, 1, 1, 2)])
def test_a_fix_without_a_place_in_the_files_is_left(span: Span | None) -> None:
    fix = Fix("mend", (*mend_at(_SOURCE, (5, 6, ": ")).edits, Edit((), "y", span=span)))
    assert apply_fixes([fix], {"plan.yaml": _TEXT}) == ({"plan.yaml": _TEXT}, ())


def test_only_the_first_certain_fix_of_a_finding_is_taken() -> None:
    doubtful = mend_at(_SOURCE, (0, 1, "T"), is_certain=False)
    one, other = mend_at(_SOURCE, (5, 6, ": ")), mend_at(_SOURCE, (5, 6, ":"))
    findings = [
        find_at(_SOURCE, 0, 1)._replace(fixes=(doubtful, one, other)),
        find_at(_SOURCE, 0, 1)._replace(fixes=(doubtful,)),
        find_at(_SOURCE, 0, 1),
    ]
    assert list_certain_fixes(findings) == [one]


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a\nb\n", "a\nb\n", []),
        ("a\nb\n", "a\nc\n", ["@@ -1,2 +1,2 @@", " a", "-b", "+c"]),
        ("a\r\nb", "a\r\nc", ["@@ -1,2 +1,2 @@", " a\r", "-b", _NO_END, "+c", _NO_END]),
        ("a\u2028b\n", "a\u2028c\n", ["@@ -1 +1 @@", "-a\u2028b", "+a\u2028c"]),
    ],
)
def test_a_diff_is_what_patch_takes(before: str, after: str, lines: list[str]) -> None:
    written = write_diff("plan.yaml", before, after)
    head = ["--- plan.yaml", "+++ plan.yaml"] if lines else []
    assert written.split("\n")[:-1] == head + lines
