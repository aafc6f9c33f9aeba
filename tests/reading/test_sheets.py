"""Sheets of actuals: CSV files and workbooks become the same actuals, or findings with a cell."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import openpyxl
import pytest

from commplan.model.dates import DateRange
from commplan.reading import Loaded, load_plan
from commplan.reading.actuals import find_actuals, read_actuals
from commplan.reading.sheets.csv_text import find_separator
from commplan.reading.sheets.grid import ROW_LIMIT, name_column
from commplan.texts import load_texts, word_diagnostic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from commplan.diagnostics import Diagnostic

PLAN = """\
title: 栗页文具 2026
period: 2026
kpis:
  - {id: K1, name: 社群 GMV, unit: 元, direction: higher, rollup: sum, targets: [10, 20, 30, 40]}
  - {id: K2, name: 复购率, unit: "%", direction: higher, rollup: last, targets: [1, 2, 3, 4]}
activities:
  - {id: A1, name: 试写会, when: 2026-04-18..2026-04-19}
"""
HEADER = ["指标", "实际值", "说明"]
ACTIVITIES = ["活动", "进展", "实际开始", "实际结束", "参与人数"]
Row = Sequence[object]
Rows = Sequence[Row]


def load(folder: Path, files: dict[str, bytes]) -> Loaded:
    """Return the plan with its files of actuals."""
    path = folder / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    (folder / "actuals").mkdir()
    for name, data in files.items():
        (folder / "actuals" / name).write_bytes(data)
    return read_actuals(load_plan(path), find_actuals(path))


def save(book: openpyxl.Workbook) -> bytes:
    """Return a workbook as a file has it."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def make_book(
    sheets: Mapping[str, Rows], change: Callable[[Worksheet], object] | None = None
) -> bytes:
    """Return a workbook with these sheets; ``change`` is done to the first."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change is not None:
        change(book.worksheets[0])
    return save(book)


def with_results(data: bytes, results: dict[str, str]) -> bytes:
    """Return a workbook whose formulas have results, as spreadsheet programs save them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name).decode()
            if name.startswith("xl/worksheets/"):
                for formula, result in results.items():
                    found = rf"(<f>{re.escape(formula)}</f>)<v\s*(?:/>|></v>)"
                    part, count = re.subn(found, rf"\1<v>{result}</v>", part)
                    assert count == 1
            new.writestr(name, part)
    return stream.getvalue()


def with_parts(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Return a workbook with further parts in its archive."""
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def places(loaded: Loaded) -> list[tuple[str, str]]:
    """Return the code and the cell of each finding."""
    return [(one.code, one.span.cell if one.span else "") for one in loaded.diagnostics]


def values(loaded: Loaded) -> list[tuple[str, Decimal | None]]:
    """Return the KPI values of the only file."""
    (actuals,) = loaded.actuals
    return [(one.kpi, one.value) for one in actuals.kpis]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("2026-Q2-kpis.csv", "指标,实际值,说明\nK1,12000,缺货\nK2,31%,\n"),
        ("2026-Q2 指标.csv", "指标;实际值;说明\r\nK1;12,000;缺货\r\nK2;31;\r\n"),
        ("2026-Q2.tsv", "指标\t实际值\t说明\nK1\t1.2万\t缺货\nK2\t３１\t\n"),
        ("2026年二季度指标.csv", "指标，实际值，说明\nK1，１２０００，缺货\nK2，31，\n"),
        ("kpis.csv", "period,Q2\nkpi,value,comment\nK1,12000,缺货\nK2,31,\n"),
        ("kpis.csv", "季度,2026-Q2\n指标,实际值,说明\nK1,12000,缺货\nK2,31,\n"),
        ("any.csv", "期间,指标,实际值,说明\n2026-Q2,K1,12000,缺货\nQ2,K2,31,\n"),
        ("Q2-kpis.CSV", '指标,实际值,说明\n"K1","12,000","缺货"\n\n,,\nK2,31\n'),
        ("2026-Q2.csv", "名称,单位,本期目标,实际值,说明\nK1,元,9,12000,缺货\nK2,%,9,31,\n"),
        ("2026-Q2.csv", "KPI,Value,Comment\nK1,12000,缺货\nK2,31,\n"),
        ("2026-Q2.csv", "指标,实际值（万元）,说明\nK1,1.2,缺货\nK2,0.0031,\n"),
    ],
)
def test_a_csv_file_reads_as_actuals(tmp_path: Path, name: str, text: str) -> None:
    loaded = load(tmp_path, {name: text.encode()})
    assert loaded.diagnostics == ()
    (actuals,) = loaded.actuals
    assert actuals.days == DateRange(date(2026, 4, 1), date(2026, 6, 30))
    assert values(loaded) == [("K1", Decimal(12000)), ("K2", Decimal(31))]
    assert actuals.kpis[0].comment == "缺货"


def test_the_mark_of_utf_8_belongs_to_no_header(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"2026-Q2.csv": "\ufeff指标,实际值\nK1,12\n".encode()})
    assert loaded.diagnostics == ()
    assert values(loaded) == [("K1", Decimal(12))]


def test_a_workbook_holds_the_three_sections(tmp_path: Path) -> None:
    data = make_book(
        {
            "指标": [HEADER, ["K1", 12000.5, "第一行\n第二行"], ["K2", 0.31]],
            "费用": [["关联", "类别", "已付", "应付"], ["A1", "物料", 0.1 + 0.2, "3.1万"]],
            "活动": [
                [*ACTIVITIES, "做得好"],
                ["A1", "已完成", date(2026, 4, 18), "2026-04-19", "430人", "排队快；试写台够"],
            ],
        },
        lambda sheet: setattr(sheet["B3"], "number_format", "0.0%"),
    )
    loaded = load(tmp_path, {"2026-Q2.xlsx": data})
    assert loaded.diagnostics == ()
    (actuals,) = loaded.actuals
    assert values(loaded) == [("K1", Decimal("12000.5")), ("K2", Decimal(31))]
    (spend,) = actuals.spend
    assert (spend.actual, spend.accrued) == (Decimal("0.3"), Decimal(31000))
    (activity,) = actuals.activities
    assert (activity.start, activity.end) == (date(2026, 4, 18), date(2026, 4, 19))
    assert (activity.state, activity.participants) == ("done", 430)
    assert activity.well == ("排队快", "试写台够")


class Case(NamedTuple):
    """A sheet with something wrong: where it is, and what is said of it in both languages."""

    rows: Rows
    code: str
    cell: str
    zh: str
    en: str
    name: str = "指标"
    change: Callable[[Worksheet], object] | None = None


CASES = {
    "merged cells": Case(
        [["关联", "类别", "已付"], ["A1", "物料", 1], ["A1", "推广", 2]],
        *("SYN064", "费用!C2", "C2:C3 是合并单元格，值只算在 C2", "C2:C3 are merged"),
        name="费用",
        change=lambda sheet: sheet.merge_cells("C2:C3"),
    ),
    "a formula without a result": Case(
        [HEADER, ["K1", "=1+1"]],
        *("SYN065", "指标!B2", "没有结果，读不到数", "has no result in the file"),
    ),
    "a failed formula": Case(
        [HEADER, ["K1", "#DIV/0!"]],
        *("SYN066", "指标!B2", "单元格是 #DIV/0!", "the cell says #DIV/0!"),
    ),
    "a misspelt name without a header": Case(
        [["a", "b"], ["K1", 12]],
        *("SYN061", "费川!A1", "是不是想叫 `费用`", "did you mean `费用`"),
        name="费川",
    ),
    "a name that means nothing, with a header": Case(
        [HEADER, ["K1", 12]],
        *("SYN061", "二季度!A1", "把工作表改名为 `指标`", "call the sheet `指标`"),
        name="二季度",
    ),
    "a section that sheets do not hold": Case(
        [["风险", "概率"], ["R1", 3]],
        *("SYN061", "风险!A1", "指标、费用、活动", "指标, 费用, 活动"),
        name="风险",
    ),
    "no header": Case(
        [["K1", 12], ["K2", 31]],
        *("SYN062", "指标!A1", "`指标` 一定要有", "the column `指标` has to be there"),
    ),
    "a header too far down": Case(
        [*[["说明", n] for n in range(11)], HEADER, ["K1", 12]],
        *("SYN062", "指标!A1", "前 10 行都看过了", "the first 10 rows were looked at"),
    ),
    "a mistyped column": Case(
        [["指标", "实际植", "说明"], ["K1", 12]],
        *("SYN063", "指标!B1", "把列名改成 `实际值`", "call the column `实际值`"),
    ),
    "a foreign column": Case(
        [["指标", "实际值", "经办"], ["K1", 12, "林一"]],
        *("SYN063", "指标!C1", "列 `经办` 不认识，没有读", "`经办` is not known"),
    ),
    "a column twice": Case(
        [["指标", "实际值", "实际"], ["K1", 12, 13]],
        *("SYN063", "指标!C1", "算数的是 B1", "B1 is the one that counts"),
    ),
    "a column without a header": Case(
        [["指标", "实际值"], ["K1", 12, 13]],
        *("SYN063", "指标!C2", "C 列有数据，没有列名", "column C has values but no header"),
    ),
    "a text for a number": Case(
        [HEADER, ["K1", "约一万"]],
        *("STR013", "指标!B2", "`约一万`", "`约一万`"),
    ),
    "a number for a day": Case(
        [ACTIVITIES, ["A1", "已完成", 46130]],
        *("SYN067", "活动!C2", "读作 2026-04-18", "it is read as Sat 2026-04-18"),
        name="活动",
    ),
    "a number that is no day": Case(
        [ACTIVITIES, ["A1", "已完成", 12]],
        *("SYN067", "活动!C2", "写成日期，例如 2026-01-01", "write the day, such as 2026-01-01"),
        name="活动",
    ),
    "a day that does not exist": Case(
        [ACTIVITIES, ["A1", "已完成", "2026-04-31"]],
        *("STR040", "活动!C2", "2026-04-30", "2026-04-30"),
        name="活动",
    ),
    "a hidden row": Case(
        [HEADER, ["K1", 12], ["K2", 31]],
        *("SYN068", "指标!A3", "第 3 行是隐藏的", "rows 3 are hidden"),
        change=lambda sheet: setattr(sheet.row_dimensions[3], "hidden", True),
    ),
    "a hidden column": Case(
        [HEADER, ["K1", 12]],
        *("SYN068", "指标!B1", "B 列是隐藏的", "columns B are hidden"),
        change=lambda sheet: setattr(sheet.column_dimensions["B"], "hidden", True),
    ),
    "a title above the header": Case(
        [["二季度数据"], HEADER, ["K1", 12]],
        *("SYN069", "指标!A1", "“二季度数据”没有读", "above the header stands 二季度数据"),
    ),
    "a sum": Case(
        [HEADER, ["K1", 12], ["合计", 12]],
        *("SYN069", "指标!A3", "`合计` 这一行是汇总", "the row `合计` adds others up"),
    ),
    "a row of another period": Case(
        [["指标", "实际值", "期间"], ["K1", 12, "Q2"], ["K2", 31, "Q1"]],
        *("SYN069", "指标!C3", "这一行是 Q1 的", "the row is about Q1"),
    ),
    "a period that is none": Case(
        [["指标", "实际值", "期间"], ["K1", 12, "上半夜"]],
        *("SYN069", "指标!C2", "`上半夜` 不是", "`上半夜` is no period"),
    ),
    "a choice that is none": Case(
        [ACTIVITIES, ["A1", "做完啦"]],
        *("STR012", "活动!B2", "`做完啦`", "`做完啦`"),
        name="活动",
    ),
    "a row without its item": Case(
        [["关联", "类别", "已付"], [None, "物料", 1]],
        *("STR010", "费用!B2", "缺少 `关联`", "`关联` is missing"),
        name="费用",
    ),
}


def say(diagnostic: Diagnostic, language: str) -> str:
    """Return message and help of a finding."""
    worded = word_diagnostic(diagnostic, load_texts(language))
    return f"{worded.message}. {worded.help}"


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_what_is_wrong_has_its_cell_its_reason_and_a_way_out(tmp_path: Path, case: Case) -> None:
    data = make_book({case.name: case.rows}, case.change)
    loaded = load(tmp_path, {"2026-Q2.xlsx": data})
    assert places(loaded) == [(case.code, case.cell)]
    (found,) = loaded.diagnostics
    assert case.zh in say(found, "zh-Hans")
    assert case.en in say(found, "en")
    assert found.span is not None
    assert found.span.place.endswith(f"actuals/2026-Q2.xlsx {case.cell}")
    line = loaded.source.line_of(found.span)
    assert line is not None
    assert line[found.span.column - 1 :]


def test_what_is_beside_a_fault_is_still_read(tmp_path: Path) -> None:
    rows: Rows = [HEADER, ["K1", "#N/A", "没有数"], [None] * 3, ["K2", 31]]
    loaded = load(tmp_path, {"2026-Q2.xlsx": make_book({"指标": rows})})
    assert places(loaded) == [("SYN066", "指标!B2")]
    assert values(loaded) == [("K1", None), ("K2", Decimal(31))]
    assert loaded.actuals[0].kpis[0].comment == "没有数"


def test_the_saved_result_of_a_formula_is_read_and_said(tmp_path: Path) -> None:
    rows: Rows = [HEADER, ["K1", "=1+11"], ["K2", "=30+1"]]
    data = with_results(make_book({"指标": rows}), {"1+11": "12", "30+1": "31"})
    loaded = load(tmp_path, {"2026-Q2.xlsx": data})
    assert values(loaded) == [("K1", Decimal(12)), ("K2", Decimal(31))]
    (found,) = loaded.diagnostics
    assert (found.code, found.severity.value) == ("SYN065", "info")
    assert "2 个单元格是公式" in say(found, "zh-Hans")
    assert "B2, B3" in say(found, "en")


def test_a_finding_of_a_csv_file_has_line_column_and_cell(tmp_path: Path) -> None:
    text = '指标,实际值,说明\nK1,12,"两行\n的说明"\nK2,很多,\n'
    loaded = load(tmp_path, {"2026-Q2.csv": text.encode()})
    (found,) = loaded.diagnostics
    assert found.span is not None
    assert (found.span.line, found.span.column, found.span.cell) == (4, 4, "B3")
    assert found.span.place.endswith("2026-Q2.csv:4:4")
    assert found.path == "指标[1].实际值"


def test_line_and_cell_are_those_of_the_second_sheet(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "指标": [HEADER, ["K1", 12]],
        "费用": [["关联", "已付"], ["A1", 1], ["A1", "很多"]],
    }
    loaded = load(tmp_path, {"2026-Q2.xlsx": make_book(sheets)})
    (found,) = loaded.diagnostics
    assert found.span is not None
    assert (found.span.cell, found.span.sheet, found.span.row) == ("费用!B3", "费用", 3)
    assert loaded.source.line_of(found.span) == "A1\t很多"


@pytest.mark.parametrize(
    ("name", "data", "code", "zh", "en"),
    [
        ("2026-Q2.xls", b"\xd0\xcf\x11\xe0" + b"0" * 600, "SYN060", "旧的 .xls 格式", "old .xls"),
        (
            "2026-Q2.xlsx",
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            *("SYN060", "文件设了打开密码", "protected by a password"),
        ),
        ("2026-Q2.xlsx", b"PK\x03\x04garbage", "SYN060", "文件已损坏", "damaged"),
        ("2026-Q2.xlsx", b"\x00\x01\xff\xfe\x07", "SYN060", "文件已损坏", "damaged"),
        ("2026-Q2.xlsx", b"", "SYN060", "文件已损坏", "damaged"),
        ("2026-Q2.xls", b"<table><tr><td>K1</td></tr></table>", "SYN060", "另存为", "save it as"),
        ("2026-Q2.csv", b"", "SYN060", "所有单元格都是空的", "no cell holds anything"),
        ("2026-Q2.csv", b"\n,,\n", "SYN060", "所有单元格都是空的", "no cell holds anything"),
        (
            "2026-Q2.csv",
            "指标,实际值\nK1,12\n".encode("gbk"),
            "SYN041",
            "另存为 CSV UTF-8",
            "save it as CSV UTF-8",
        ),
        (
            "2026-Q2.csv",
            '指标,实际值\nK1,"12\nK2,31\n'.encode(),
            *("SYN060", "引号没有成对", "quotation mark"),
        ),
        ("2026-Q2-x.csv", "甲,乙\n1,2\n".encode(), "SYN061", "写进文件名", "say it in the name"),
        ("2026-Q2.csv", b"%PDF-1.7", "SYN043", "PDF", "PDF"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, name: str, data: bytes, code: str, zh: str, en: str
) -> None:
    loaded = load(tmp_path, {name: data})
    (found,) = loaded.diagnostics
    assert found.code == code
    assert zh in say(found, "zh-Hans")
    assert en in say(found, "en")
    assert found.span is not None
    assert found.span.file.endswith(name)
    assert loaded.plan is not None


def test_a_workbook_that_is_called_csv_is_read_as_one(tmp_path: Path) -> None:
    data = make_book({"指标": [HEADER, ["K1", 12]]})
    assert values(load(tmp_path, {"2026-Q2.csv": data})) == [("K1", Decimal(12))]


def test_text_that_is_called_a_workbook_is_read_as_text(tmp_path: Path) -> None:
    data = "指标\t实际值\nK1\t12\n".encode()
    assert values(load(tmp_path, {"2026-Q2.xls": data})) == [("K1", Decimal(12))]


def test_too_many_rows_are_not_read_at_all(tmp_path: Path) -> None:
    text = "指标,实际值\n" + "K1,12\n" * 100_000
    loaded = load(tmp_path, {"2026-Q2.csv": text.encode()})
    (found,) = loaded.diagnostics
    assert found.facts == {"rows": 100_001, "row_limit": ROW_LIMIT}
    assert loaded.actuals == ()


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    data = make_book({"指标": [HEADER, ["K1", 12]]})
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/bomb.bin", b"\0" * (61 * 1024 * 1024))
    loaded = load(tmp_path, {"2026-Q2.xlsx": stream.getvalue()})
    (found,) = loaded.diagnostics
    assert (found.code, found.facts["megabytes"]) == ("SYN060", 62)


def test_entities_are_not_followed(tmp_path: Path) -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    data = with_parts(make_book({"指标": [HEADER, ["K1", 12]]}), {"xl/evil.xml": evil})
    assert places(load(tmp_path, {"2026-Q2.xlsx": data})) == [("SYN060", "")]


def test_macros_and_links_are_said_to_be_left_out(tmp_path: Path) -> None:
    parts = {"xl/vbaProject.bin": b"macro", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    data = with_parts(make_book({"指标": [HEADER, ["K1", 12]]}), parts)
    loaded = load(tmp_path, {"2026-Q2.xlsm": data})
    assert values(loaded) == [("K1", Decimal(12))]
    (found,) = loaded.diagnostics
    assert "宏、到其他工作簿的链接" in say(found, "zh-Hans")


def test_a_hidden_sheet_is_read_and_said_to_be_hidden(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {"指标": [HEADER, ["K1", 12]], "费用": [["关联", "已付"], ["A1", 1]]}
    data = make_book(sheets, lambda sheet: setattr(sheet, "sheet_state", "hidden"))
    loaded = load(tmp_path, {"2026-Q2.xlsx": data})
    assert values(loaded) == [("K1", Decimal(12))]
    assert places(loaded) == [("SYN068", "指标!A1")]


def test_a_stray_cell_far_away_costs_nothing(tmp_path: Path) -> None:
    data = make_book(
        {"指标": [HEADER, ["K1", 12]]},
        lambda sheet: setattr(sheet.cell(1_048_576, 16_384), "value", "x"),
    )
    loaded = load(tmp_path, {"2026-Q2.xlsx": data})
    assert values(loaded) == [("K1", Decimal(12))]
    assert places(loaded) == [("SYN063", "指标!XFD1048576")]


def test_a_month_that_became_a_day_is_still_a_month(tmp_path: Path) -> None:
    rows: Rows = [["指标", "实际值", "期间"], ["K1", 12, date(2026, 5, 1)]]
    loaded = load(tmp_path, {"any.xlsx": make_book({"指标": rows})})
    assert loaded.diagnostics == ()
    assert loaded.actuals[0].days == DateRange(date(2026, 5, 1), date(2026, 5, 31))


def test_the_head_may_stand_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "封面": [["季度", "Q2"], ["截至", 46211], ["状态", "暂定"]],
        "指标": [HEADER, ["K1", 12]],
    }
    loaded = load(tmp_path, {"any.xlsx": make_book(sheets)})
    (actuals,) = loaded.actuals
    assert (actuals.as_of, actuals.head.status) == (date(2026, 7, 8), "provisional")
    assert places(loaded) == [("SYN067", "封面!B2")]


def test_sheets_of_one_section_are_one_list(tmp_path: Path) -> None:
    header: Row = ["关联", "已付"]
    sheets: dict[str, Rows] = {"费用": [header, ["A1", 1]], "支出": [header, ["A1", 2]]}
    loaded = load(tmp_path, {"2026-Q2.xlsx": make_book(sheets)})
    assert loaded.diagnostics == ()
    assert [one.actual for one in loaded.actuals[0].spend] == [1, 2]


def test_a_header_that_fits_two_sections_is_that_of_the_named_one(tmp_path: Path) -> None:
    text = "名称,说明\nA1,晚付\n".encode()
    loaded = load(tmp_path, {"2026-Q1-kpis.csv": text, "2026-Q2 费用.csv": text})
    assert loaded.diagnostics == ()
    first, second = loaded.actuals
    assert [one.kpi for one in first.kpis] == ["A1"]
    assert [one.for_ for one in second.spend] == ["A1"]


def test_a_sheet_says_the_same_as_a_file_in_yaml(tmp_path: Path) -> None:
    yaml = "quarter: Q2\nkpis:\n  - {kpi: K1, value: 12, months: [3, 4, 5], comment: 缺货}\n"
    sheet = make_book({"指标": [["指标", "实际值", "各月", "说明"], ["K1", 12, "3;4;5", "缺货"]]})
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    written = load(tmp_path / "a", {"2026-Q2.yaml": yaml.encode()}).actuals[0]
    filled = load(tmp_path / "b", {"2026-Q2.xlsx": sheet}).actuals[0]
    assert filled.kpis == written.kpis
    assert filled.days == written.days


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (16384, "XFD")])
def test_columns_have_letters(number: int, name: str) -> None:
    assert name_column(number) == name


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("a,b\n1,2", ","),
        ("a;b\n1,5;2", ";"),
        ("a\tb\n1\t2", "\t"),
        ("a，b\n1，2", "，"),
        ("a", ","),
    ],
)
def test_the_separator_is_the_one_that_every_line_has(text: str, sign: str) -> None:
    assert find_separator(text) == sign
