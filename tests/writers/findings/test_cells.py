"""Findings in sheets: a workbook's cell stands where other files have line and column."""

from __future__ import annotations

import json
from datetime import date

import pytest

from commplan.diagnostics import Diagnostic, Span
from commplan.reading.sheets.faults import ERROR_CELL
from commplan.reading.sheets.grid import TableText
from commplan.texts import load_texts
from commplan.writers.findings.concise import write_concise
from commplan.writers.findings.github import write_github
from commplan.writers.findings.json import write_json
from commplan.writers.findings.junit import write_junit
from commplan.writers.findings.report import FindingsReport
from commplan.writers.findings.sarif import write_sarif
from commplan.writers.findings.style import Style
from commplan.writers.findings.text import write_finding

EN = load_texts("en")
DAY = date(2026, 7, 8)
TEXT = "指标\t实际值\nK1\t12\n关联\t已付\nA1\t#N/A\n"  # two sheets, the second from line 3 on
BOOK = TableText(
    "a/2026-Q2.xlsx",
    TEXT,
    [
        *((0, "指标!A1"), (3, "指标!B1"), (7, "指标!A2"), (10, "指标!B2")),
        *((13, "费用!A1"), (16, "费用!B1"), (19, "费用!A2"), (22, "费用!B2")),
    ],
)
TABLE = TableText(
    "a/2026-Q2.csv", "关联,已付\nA1,#N/A\n", [(0, "A1"), (3, "B1"), (6, "A2"), (9, "B2")]
)


def find(source: TableText, start: int) -> FindingsReport:
    """Return a report with one finding that begins at an offset."""
    span = source.span(start, start + 4)
    finding = Diagnostic(ERROR_CELL, (), facts={"value": "#N/A"}, span=span)
    return FindingsReport(source, True, (finding,), (), EN)


IN_BOOK, IN_TABLE = find(BOOK, 22), find(TABLE, 9)
SAID = "the cell says #N/A: its formula failed"


@pytest.mark.parametrize(
    ("offset", "cell"),
    [(0, "指标!A1"), (2, "指标!A1"), (12, "指标!B2"), (13, "费用!A1"), (25, "费用!B2")],
)
def test_an_offset_lies_in_the_cell_that_begins_before_it(offset: int, cell: str) -> None:
    assert BOOK.span(offset, offset + 1).cell == cell


@pytest.mark.parametrize(
    ("span", "place", "sheet", "row"),
    [
        (Span("plan.yaml", 88, 12, 88, 14), "plan.yaml:88:12", "", 88),
        (Span("a.csv", 5, 3, 5, 4, "C5"), "a.csv:5:3", "", 5),
        (Span("a.xlsx", 45, 3, 45, 4, "费用!C5"), "a.xlsx 费用!C5", "费用", 5),
        (Span("a.xlsx", 45, 3, 45, 4, "Q2!费用!AB12"), "a.xlsx Q2!费用!AB12", "Q2!费用", 12),
    ],
)
def test_a_place_is_named_as_readers_find_it(span: Span, place: str, sheet: str, row: int) -> None:
    assert (span.place, span.sheet, span.row) == (place, sheet, row)


def test_text_shows_the_row_of_the_sheet_and_marks_the_cell() -> None:
    (finding,) = IN_BOOK.diagnostics
    assert write_finding(finding, BOOK, EN, Style(False, 80)).splitlines() == [
        f"error[SYN066]: {SAID}",
        " --> a/2026-Q2.xlsx 费用!B2",
        "  |",
        "2 | A1 #N/A",
        "  |    ^^^^",
        "  = help: correct the formula, write the number itself, or leave the cell empty",
    ]


def test_text_shows_line_column_and_cell_of_a_table_in_a_text_file() -> None:
    (finding,) = IN_TABLE.diagnostics
    lines = write_finding(finding, TABLE, EN, Style(False, 80)).splitlines()
    assert lines[1:4] == [" --> a/2026-Q2.csv:2:4 (B2)", "  |", "2 | A1,#N/A"]


def test_findings_that_are_only_counted_name_their_cells() -> None:
    (finding,) = IN_BOOK.diagnostics
    other = finding._replace(span=BOOK.span(10, 12))
    said = write_finding(finding, BOOK, EN, Style(False, 80), (other,))
    assert "指标!B2" in said.splitlines()[-1]


def test_one_line_names_the_cell_or_the_line() -> None:
    assert write_concise([IN_BOOK, IN_TABLE]).splitlines() == [
        f"a/2026-Q2.xlsx 费用!B2: error[SYN066] {SAID}",
        f"a/2026-Q2.csv:2:4: error[SYN066] {SAID}",
    ]


def test_github_gets_lines_of_text_files_only_and_cells_in_the_words() -> None:
    book, table = write_github([IN_BOOK, IN_TABLE]).splitlines()
    assert book.startswith("::error file=a/2026-Q2.xlsx,title=SYN066 error-cell::费用!B2: the cell")
    assert table.startswith("::error file=a/2026-Q2.csv,line=2,endLine=2,col=4,endColumn=8,title=")
    assert "::B2: the cell" in table


def test_json_keeps_its_keys_and_adds_sheet_and_cell() -> None:
    plans = json.loads(write_json([IN_BOOK, IN_TABLE], DAY, "0"))["plans"]
    book, table = (plan["diagnostics"][0]["location"] for plan in plans)
    assert book == {
        "file": "a/2026-Q2.xlsx",
        "line": 4,
        "column": 4,
        "end_line": 4,
        "end_column": 8,
        "sheet": "费用",
        "cell": "B2",
    }
    assert (table["line"], table["sheet"], table["cell"]) == (2, None, "B2")
    plain = find(TableText("plan.yaml", "a: b\n", []), 0)
    (said,) = json.loads(write_json([plain], DAY, "0"))["plans"][0]["diagnostics"]
    assert said["location"].keys() == {"file", "line", "column", "end_line", "end_column"}


def test_sarif_keeps_the_cell_beside_the_region() -> None:
    log = json.loads(write_sarif([IN_BOOK, IN_TABLE], DAY, "0", is_successful=True))
    book, table = log["runs"][0]["results"]
    assert book["locations"][0]["properties"] == {"sheet": "费用", "cell": "B2"}
    assert table["locations"][0]["properties"] == {"cell": "B2"}
    assert book["message"]["text"].startswith(f"费用!B2: {SAID}")


def test_junit_names_the_place() -> None:
    assert "a/2026-Q2.xlsx 费用!B2: the cell says" in write_junit([IN_BOOK], is_strict=False)
