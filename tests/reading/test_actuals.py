"""Files of actuals: found beside the plan, read with its care, each finding in its own file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from commplan.model.dates import DateRange
from commplan.reading import Loaded, load_plan, read_plan
from commplan.reading.actuals import find_actuals, list_files, read_actuals
from commplan.reading.actuals_period import find_days
from commplan.texts import load_texts, word_diagnostic

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """\
title: 栗页文具 2026
period: 2026
kpis:
  - {id: K1, name: 社群 GMV, unit: 元, direction: higher, rollup: sum, targets: [10, 20, 30, 40]}
"""
FISCAL = PLAN.replace("period: 2026", "period: 2026-04-01..2027-03-31") + (
    "settings: {fiscal_year_starts: 4}\n"
)


def load(folder: Path, files: dict[str, str], plan: str = PLAN) -> Loaded:
    """Return a plan with its files of actuals, read from a folder."""
    path = folder / "plan.yaml"
    path.write_text(plan, encoding="utf-8")
    for name, text in files.items():
        file = folder / "actuals" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return read_actuals(load_plan(path), find_actuals(path))


@pytest.mark.parametrize(
    ("name", "head", "days"),
    [
        ("a.yaml", "quarter: Q2", ("2026-04-01", "2026-06-30")),
        ("a.yaml", "quarter: 2026-Q2", ("2026-04-01", "2026-06-30")),
        ("a.yaml", "季度: 二季度", ("2026-04-01", "2026-06-30")),
        ("a.yaml", "季度: Ｑ２", ("2026-04-01", "2026-06-30")),
        ("a.yaml", "month: 2026-02", ("2026-02-01", "2026-02-28")),
        ("a.yaml", "month: 5", ("2026-05-01", "2026-05-31")),
        ("a.yaml", "月份: 5月", ("2026-05-01", "2026-05-31")),
        ("a.yaml", "period: 2026", ("2026-01-01", "2026-12-31")),
        ("a.yaml", "period: H2", ("2026-07-01", "2026-12-31")),
        ("a.yaml", "period: 2026-04-01..2026-05-31", ("2026-04-01", "2026-05-31")),
        ("2026-Q3.yaml", "status: complete", ("2026-07-01", "2026-09-30")),
        ("2026-12.yml", "status: complete", ("2026-12-01", "2026-12-31")),
        ("2026年5月.yaml", "status: complete", ("2026-05-01", "2026-05-31")),
        ("2026.05.yaml", "status: complete", ("2026-05-01", "2026-05-31")),
        ("2026-Q3.yaml.txt", "status: complete", ("2026-07-01", "2026-09-30")),
    ],
)
def test_the_days_are_those_of_the_head_else_of_the_name(
    tmp_path: Path, name: str, head: str, days: tuple[str, str]
) -> None:
    loaded = load(tmp_path, {name: f"{head}\nkpis: {{K1: 12}}\n"})
    assert loaded.diagnostics == ()
    (actuals,) = loaded.actuals
    assert actuals.days == DateRange(*map(date.fromisoformat, days))
    assert actuals.kpis[0].value == Decimal(12)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Q1", ("2026-04-01", "2026-06-30")),
        ("Q4", ("2027-01-01", "2027-03-31")),
        ("H2", ("2026-10-01", "2027-03-31")),
        ("2月", ("2027-02-01", "2027-02-28")),
    ],
)
def test_quarters_are_those_of_the_plans_own_year(text: str, days: tuple[str, str]) -> None:
    plan = read_plan(FISCAL, "plan.yaml").plan
    assert plan is not None
    assert find_days(text, plan) == DateRange(*map(date.fromisoformat, days))


@pytest.mark.parametrize("text", ["Q5", "13月", "0", "spring", "", "2026-13", "1226"])
def test_what_is_no_stretch_of_a_year_is_none(text: str) -> None:
    plan = read_plan(PLAN, "plan.yaml").plan
    assert plan is not None
    assert find_days(text, plan) is None


@pytest.mark.parametrize(
    ("text", "code", "path", "line", "message"),
    [
        ("季度: Q2\nkpi: {K1: 12}\n", "STR020", "kpi", 2, "x.yaml 没有 `kpi` 这个字段"),
        ("季度: Q2\nkpis: {K1: 很多}\n", "STR013", "kpis.K1", 2, "`很多` 不是 `K1` 能填的数"),
        ("季度: Q2\nmembers: {left: -3}\n", "STR013", "members.left", 2, None),
        (
            "季度: Q2\nkpis:\n  - {指标: K1, 实际值: 12\n",
            "SYN014",
            "",
            3,
            None,
        ),
        ("季度: Q9\n", "STR042", "季度", 1, None),
        ("kpis: {K1: 12}\n", "STR010", "period", 1, None),
    ],
)
def test_a_finding_has_its_place_in_its_own_file(
    tmp_path: Path, text: str, code: str, path: str, line: int, message: str | None
) -> None:
    loaded = load(tmp_path, {"old.yaml": "quarter: Q1\nkpis: {K1: 9}\n", "x.yaml": text})
    (found,) = loaded.diagnostics
    assert found.span is not None
    assert (found.code, found.path, found.span.line) == (code, path, line)
    assert found.span.file.endswith("actuals/x.yaml")
    worded = word_diagnostic(found, load_texts("zh-Hans"))
    assert message is None or message in worded.message
    assert loaded.actuals[0].kpis[0].value == Decimal(9)


@pytest.mark.parametrize(
    "written",
    [
        "kpis: {K1: {numerator: 31, denominator: 124, comment: 二月}}",
        "关键指标: {K1: {分子: 31, 分母: 124, 说明: 二月}}",
        "kpis: [{kpi: K1, numerator: 31, denominator: 124, comment: 二月}]",
    ],
)
def test_a_pair_may_say_more_than_its_value(tmp_path: Path, written: str) -> None:
    loaded = load(tmp_path, {"2026-Q1.yaml": written + "\n"})
    assert loaded.diagnostics == ()
    (item,) = loaded.actuals[0].kpis
    assert (item.kpi, item.numerator, item.denominator) == ("K1", Decimal(31), Decimal(124))
    assert (item.value, item.comment) == (None, "二月")


def word_all(loaded: Loaded) -> list[tuple[str, str, str]]:
    """Return the code, the message and the help of everything that was found, in Chinese."""
    worded = (word_diagnostic(one, load_texts("zh-Hans")) for one in loaded.diagnostics)
    return [
        (one.code, said.message, said.help)
        for one, said in zip(loaded.diagnostics, worded, strict=True)
    ]


_FIRST_LINE = "第一行写 `quarter: Q1`，下面"


@pytest.mark.parametrize(
    ("text", "code", "message", "help_"),
    [
        ("", "SYN031", "文件里没有内容", _FIRST_LINE),
        ("# 待填\n", "SYN031", "文件里没有内容", _FIRST_LINE),
        ("- 1\n", "SYN032", "实际数据要以 `quarter: Q1` 这样的字段开头", _FIRST_LINE),
        ("PK\x03\x04", "SYN043", "不是 2026-Q1.yaml 这样的实际数据文件", ".xlsx"),
        ("季度: Q5\n", "STR042", "`Q5` 不是日期", "写 Q1 到 Q4、2026-05 这样的月份"),
        ("截至: 2026-04-08\n", "STR010", "缺少 `期间`", "补上 `quarter: Q1`，或者按期间给文件起名"),
    ],
)
def test_what_is_wrong_with_the_whole_file_is_said_of_actuals_not_of_a_plan(
    tmp_path: Path, text: str, code: str, message: str, help_: str
) -> None:
    ((found, said, way_out),) = word_all(load(tmp_path, {"x.yaml": text}))
    assert (found, message in said, help_ in way_out) == (code, True, True), (said, way_out)
    assert "方案" not in said + way_out


def test_lines_of_pairs_with_full_width_colons_are_all_read_and_all_reported(
    tmp_path: Path,
) -> None:
    text = "季度: Q1\n关键指标:\n  K1：12\n  成交额： 13\n里程碑:\n  M1：2026-01-23\n"
    loaded = load(tmp_path, {"x.yaml": text})
    assert [(one.code, one.span and one.span.line) for one in loaded.diagnostics] == [
        ("SYN012", 3),
        ("SYN012", 4),
        ("SYN012", 6),
    ]
    (actuals,) = loaded.actuals
    assert [(one.kpi, one.value) for one in actuals.kpis] == [
        ("K1", Decimal(12)),
        ("成交额", Decimal(13)),
    ]
    assert [one.done_on for one in actuals.milestones] == [date(2026, 1, 23)]


@pytest.mark.parametrize(
    ("text", "code", "message", "help_"),
    [
        ("里程碑: {M1: {done: 2026-01-23}}", "STR020", "M1 没有 `done` 这个字段", "完成日期"),
        ("活动: {A01: {参与者: 3}}", "STR020", "A01 没有 `参与者` 这个字段", "参与人数"),
        ("页面: {经费: 隐藏}", "STR011", "`经费` 读不懂", "`经费: {标题: …}`"),
        ("渠道: {公众号: 300}", "STR011", "`公众号` 读不懂", "`公众号: {送达: …}`"),
    ],
)
def test_nothing_in_a_pair_is_lost_in_silence(
    tmp_path: Path, text: str, code: str, message: str, help_: str
) -> None:
    ((found, said, way_out),) = word_all(load(tmp_path, {"x.yaml": f"季度: Q1\n{text}\n"}))
    assert (found, message in said, help_ in way_out) == (code, True, True), (said, way_out)


def test_activities_risks_channels_causes_and_spend_may_be_maps_by_name(tmp_path: Path) -> None:
    text = (
        "季度: Q1\n"
        "活动: {A01: {参与人数: 22}, A02: 已完成, A03: 已取消}\n"
        "风险: {场地取消: {概率: 4, 影响: 3}}\n"
        "渠道: {公众号: {送达: 300}}\n"
        "原因分析: {K1: 招募晚了}\n"
        "支出: {A01: 2900, A02: {应付: 300}}\n"
    )
    loaded = load(tmp_path, {"x.yaml": text})
    assert loaded.diagnostics == ()
    (actuals,) = loaded.actuals
    assert [(one.activity, one.participants, one.state) for one in actuals.activities] == [
        ("A01", 22, None),
        ("A02", None, "done"),
        ("A03", None, "cancelled"),
    ]
    assert [(one.risk, one.probability, one.impact) for one in actuals.risks] == [
        ("场地取消", 4, 3)
    ]
    assert [(one.channel, one.delivered) for one in actuals.channels] == [("公众号", 300)]
    assert [(one.kpi, one.text) for one in actuals.causes] == [("K1", "招募晚了")]
    assert [(one.for_, one.actual, one.accrued) for one in actuals.spend] == [
        ("A01", Decimal(2900), None),
        ("A02", None, Decimal(300)),
    ]


def test_a_broken_file_leaves_the_plan_and_the_other_files_whole(tmp_path: Path) -> None:
    files = {"2026-Q1.yaml": "kpis: {K1: 9}\n", "2026-Q2.yaml": "\x00\x01", "2026-Q3.yaml": "- 1\n"}
    loaded = load(tmp_path, files)
    assert loaded.plan is not None
    assert [one.days.start.month for one in loaded.actuals] == [1]
    assert {one.span.file.rsplit("/", 1)[-1] for one in loaded.diagnostics if one.span} == {
        "2026-Q2.yaml",
        "2026-Q3.yaml",
    }


def test_files_come_in_the_order_of_their_days(tmp_path: Path) -> None:
    names = ("b-Q1.yaml", "a-Q2.yaml", "c-04.yaml")
    heads = ("quarter: Q1", "quarter: Q2", "month: 4")
    loaded = load(tmp_path, dict(zip(names, heads, strict=True)))
    assert [one.file.rsplit("/", 1)[-1] for one in loaded.actuals] == [
        "b-Q1.yaml",
        "c-04.yaml",
        "a-Q2.yaml",
    ]


def test_locks_of_open_office_files_and_hidden_files_are_no_actuals(tmp_path: Path) -> None:
    folder = tmp_path / "actuals"
    folder.mkdir()
    others = ("~$2026-Q1.xlsx", ".2026-Q1.yaml.swp", "notes.txt", "2026-Q1.docx")
    for name in ("2026-Q1.yaml", *others):
        (folder / name).write_text("", encoding="utf-8")
    assert [path.name for path in find_actuals(tmp_path / "plan.yaml")] == ["2026-Q1.yaml"]
    assert [path.name for path in list_files((folder,))] == ["2026-Q1.yaml"]


def test_plans_that_share_a_folder_have_folders_of_their_own(tmp_path: Path) -> None:
    own = tmp_path / "actuals" / "fans"
    own.mkdir(parents=True)
    for path in (own / "2026-Q1.yaml", own.parent / "2026-Q2.yaml"):
        path.write_text("", encoding="utf-8")
    assert [path.name for path in find_actuals(tmp_path / "fans.yaml")] == ["2026-Q1.yaml"]
    assert [path.name for path in find_actuals(tmp_path / "members.yaml")] == ["2026-Q2.yaml"]
