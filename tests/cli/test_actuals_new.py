"""``commplan actuals new``: what it writes reads back as nothing but blanks."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import TYPE_CHECKING

import openpyxl
import pytest

from commplan.analysis import Analysis
from commplan.analysis.review.expected import list_expected
from commplan.cli.new import KINDS
from commplan.model.dates import DateRange
from commplan.package_data import data_folder
from commplan.reading import load_plan
from commplan.reading.actuals import find_actuals, read_actuals
from commplan.reading.keys import find_key_language
from commplan.texts import load_texts
from commplan.writers.actuals_sheets import write_csv, write_workbook
from commplan.writers.actuals_tables import list_tables
from commplan.writers.actuals_template import ActualsWish, write_actuals_template
from commplan.writers.starter import Wish, write_starter
from tests.cli.processes import run, said, write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.model.actuals import Actuals

EXAMPLES = sorted(path.parent.name for path in data_folder("plans/examples").glob("*/plan.yaml"))
Q2 = DateRange(date(2026, 4, 1), date(2026, 6, 30))
PLAN = """\
title: "=栗页, 文具 2026"
period: 2026
language: zh-Hans
team: {people: [{name: 林一, role: 社群运营}]}
kpis:
  - {id: K1, name: 成员数, unit: 人, direction: higher, rollup: sum, targets: [100, 200, 300, 400]}
  - {name: "-复购, 率", unit: "%", direction: higher, rollup: last}
milestones:
  - {id: M1, name: 定稿, due: 2026-05-15}
  - {id: M2, name: 上线, due: 2026-08-15}
activities:
  - {id: A1, name: "=试写会", when: 2026-06-20..2026-07-05, budget: {物料: 16000}}
  - {id: A2, name: 年会, when: 2026-12-20}
budget:
  total: 100000
  categories: [物料, 平台]
  lines: [{name: 工具年费, category: 平台, amount: 3650}]
risks: [{id: R1, statement: 缺货, category: supply, probability: 3, impact: 4}]
channels: [{id: CH1, name: 社群, kind: group}]
membership: {tiers: [{name: 银卡}, {name: 金卡}]}
"""
EARLIER = """\
quarter: Q1
actions:
  - {id: AC1, what: 谈定第二家纸厂, owner: 林一, due: 2026-05-10, state: open}
  - {id: AC2, what: 换印厂, owner: 林一, due: 2026-03-10, state: done, done_on: 2026-03-01}
"""


def make_wish(plan: Path, year: int = 2026) -> ActualsWish:
    """Return a wish for the second quarter of a plan, in its own languages."""
    loaded = read_actuals(load_plan(plan), find_actuals(plan))
    assert loaded.plan is not None
    days = DateRange(Q2.start.replace(year=year), Q2.end.replace(year=year))
    analysis = Analysis(loaded.plan, days.start, loaded.actuals)
    keys = load_texts(find_key_language(loaded.tree))
    texts = load_texts(loaded.plan.root.language)
    code = f"{year}-Q2"
    return ActualsWish(
        loaded.plan, list_expected(analysis, days), "quarter", code, days, keys, texts
    )


def read_back(plan: Path, name: str, data: bytes) -> Actuals:
    """Write the only file of actuals of a plan, and return what is read without a finding."""
    folder = plan.parent / "actuals"
    folder.mkdir()
    (folder / name).write_bytes(data)
    loaded = read_actuals(load_plan(plan), find_actuals(plan))
    assert [one for one in loaded.diagnostics if one.span and "actuals" in one.span.file] == []
    (actuals,) = loaded.actuals
    return actuals


def list_said(actuals: Actuals) -> list[str]:
    """Return the fields that say anything beyond what an item is called and what is planned."""
    known = {"kpi", "milestone", "activity", "for_", "category", "risk", "channel"}
    parts = (
        *(*actuals.kpis, *actuals.milestones, *actuals.activities, *actuals.spend),
        *(*actuals.risks, *actuals.channels),
    )
    return [
        f"{type(part).__name__}.{key}"
        for part in parts
        for key, value in part.model_dump().items()
        if key not in known and value not in {None, ()}
    ]


def copy_plan(tmp_path: Path, text: str) -> Path:
    """Write a plan into a folder of its own."""
    path = tmp_path / "plan.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def list_plans() -> list[tuple[str, str]]:
    """Return the examples, and a starter of each kind, by name."""
    examples = [
        (name, (data_folder("plans/examples") / name / "plan.yaml").read_text(encoding="utf-8"))
        for name in EXAMPLES
    ]
    languages = ("zh-Hans", "en")
    starters = [
        (f"{kind}-{language}", write_starter(Wish(kind, language, 2026)))
        for kind in KINDS
        for language in languages
    ]
    return examples + starters


PLANS = list_plans()


@pytest.mark.parametrize("text", [text for _, text in PLANS], ids=[name for name, _ in PLANS])
@pytest.mark.parametrize("form", ["yaml", "xlsx", "csv"])
def test_what_is_written_reads_back_as_blanks(tmp_path: Path, text: str, form: str) -> None:
    plan = copy_plan(tmp_path, text)
    wish = make_wish(plan)
    tables = list_tables(wish)
    data = {
        "yaml": lambda: write_actuals_template(wish).encode(),
        "xlsx": lambda: write_workbook(tables),
        "csv": lambda: write_csv(tables[0]),
    }[form]()
    actuals = read_back(plan, f"2026-Q2.{form}", data)
    assert actuals.days == Q2
    assert [one.kpi for one in actuals.kpis] == [one.key for one in wish.plan.kpis]
    assert list_said(actuals) == []
    assert actuals.broken == ()
    if form != "csv":
        assert len(actuals.activities) == len(wish.expected.activities)
        assert len(actuals.spend) == len(wish.expected.spend)


@pytest.mark.parametrize("keys", ["zh-Hans", "zh-Hant", "en"])
def test_the_blocks_that_are_commented_out_can_be_used(tmp_path: Path, keys: str) -> None:
    plan = copy_plan(tmp_path, PLAN)
    text = write_actuals_template(make_wish(plan)._replace(keys=load_texts(keys)))
    above, mark, below = text.partition(f"# {load_texts('zh-Hans').actuals.wanted}\n")
    assert mark
    used = "\n".join(line.removeprefix("# ") for line in below.split("\n"))
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "2026-Q2.yaml").write_text(above + used, encoding="utf-8")
    loaded = read_actuals(load_plan(plan), find_actuals(plan))
    missing = {one.code for one in loaded.diagnostics}
    assert missing <= {"STR010"}  # what has to be filled in is blank, and nothing else is wrong


def test_the_file_speaks_of_what_the_plan_has_in_the_period(tmp_path: Path) -> None:
    plan = copy_plan(tmp_path, PLAN)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "2026-Q1.yaml").write_text(EARLIER, encoding="utf-8")
    text = write_actuals_template(make_wish(plan))
    assert "as_of:  # 数据取到哪一天，如 2026-06-30\n" in text
    assert "  - kpi: K1  # 成员数：目标 200 人\n" in text
    assert '  - kpi: "-复购, 率"  # -复购, 率（%）：本期没有目标\n' in text
    assert "  - milestone: M1  # 定稿：应在 05-15 完成\n" in text
    assert "M2" not in text  # due in the third quarter
    assert "  - activity: A1  # =试写会：06-20 至 07-05\n" in text
    assert "A2" not in text
    # 16,000 over 16 days, 11 of them in June: 11,000
    assert "  - for: A1  # =试写会：本期预算 1.1 万元\n    category: 物料\n" in text
    # 3,650 over 365 days, 91 of them in the quarter: 910
    assert "本期预算 910 元" in text
    assert "  - risk: R1  # 缺货：方案里概率 3、影响 4\n" in text
    assert "    - tier: 金卡\n      members:\n" in text
    assert "  - id: AC1  # 上期未完成：谈定第二家纸厂\n" in text
    assert "    due: 2026-05-10\n" in text
    assert "AC2" not in text  # done


def test_a_sheet_is_the_same_each_time_and_holds_no_formulas(tmp_path: Path) -> None:
    tables = list_tables(make_wish(copy_plan(tmp_path, PLAN)))
    data = write_workbook(tables)
    assert data == write_workbook(tables)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["kpis", "spend", "activities"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    sheet = book["activities"]
    assert [cell.value for cell in sheet[1][:2]] == ["quarter", "2026-Q2"]
    assert [cell.value for cell in sheet[3][:3]] == ["A1", "'=试写会", "06-20 至 07-05"]
    assert sheet.freeze_panes == "B3"
    assert sheet.protection.sheet
    assert [sheet.cell(3, column).protection.locked for column in (1, 2, 3, 4)] == [
        *(False, True, True, False)
    ]


def test_a_filled_in_sheet_is_read(tmp_path: Path) -> None:
    plan = copy_plan(tmp_path, PLAN)
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(list_tables(make_wish(plan)))))
    book["kpis"]["E3"] = 187
    book["spend"]["E3"] = "1.2万"
    book["activities"]["D3"] = "done"
    stream = io.BytesIO()
    book.save(stream)
    actuals = read_back(plan, "whatever.xlsx", stream.getvalue())
    assert actuals.days == Q2  # from the row above the header
    assert actuals.kpis[0].kpi == "K1"
    assert actuals.kpis[0].value == 187
    assert actuals.spend[0].actual == 12000
    assert actuals.activities[0].state == "done"


def test_a_whole_run_writes_the_file_and_its_schema_once(tmp_path: Path) -> None:
    plan = write_plan(tmp_path, PLAN)
    first = run("actuals", "new", plan, "--quarter", "Q2")
    assert first.returncode == 0
    file = tmp_path / "actuals" / "2026-Q2.yaml"
    schema = tmp_path / "actuals" / "commplan.actuals.schema.json"
    assert first.stdout.decode("utf-8").split() == [file.as_posix(), schema.as_posix()]
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# yaml-language-server: $schema=commplan.actuals.schema.json"
    assert json.loads(schema.read_text(encoding="utf-8"))["$id"] == "urn:commplan:actuals:en"
    file.write_text("kpis: {K1: 3}\n", encoding="utf-8")
    again = run("actuals", "new", plan, "--quarter", "2", "--lang", "zh-Hans")
    assert again.returncode == 2
    assert "已经存在" in said(again)
    assert file.read_text(encoding="utf-8") == "kpis: {K1: 3}\n"
    assert run("actuals", "new", plan, "--quarter", "Q2", "--force").returncode == 0
    assert file.read_text(encoding="utf-8").splitlines() == lines


@pytest.mark.parametrize(
    ("args", "files"),
    [
        (["--month", "2026-05"], ["actuals/2026-05.yaml"]),
        (["--quarter", "Q2", "--to", "xlsx"], ["actuals/2026-Q2.xlsx"]),
        (
            ["--quarter", "Q2", "--to", "csv"],
            [f"actuals/2026-Q2-{one}.csv" for one in ("kpis", "spend", "activities")],
        ),
        (
            ["--quarter", "Q2", "--to", "csv", "--section", "spend"],
            ["actuals/2026-Q2-spend.csv"],
        ),
        (["--quarter", "Q2", "-o", "mine.yaml"], ["mine.yaml"]),
    ],
)
def test_the_files_go_where_the_reader_looks(
    tmp_path: Path, args: list[str], files: list[str]
) -> None:
    write_plan(tmp_path, PLAN)
    result = run("actuals", "new", "plan.yaml", *args, folder=tmp_path)
    assert result.returncode == 0, said(result)
    written = result.stdout.decode("utf-8").split()
    assert [name for name in written if not name.endswith(".json")] == files
    assert all((tmp_path / name).is_file() for name in files)
    checked = run("validate", "plan.yaml", "--format", "json", folder=tmp_path)
    (report,) = json.loads(checked.stdout)["plans"]
    places = [one["location"] for one in report["diagnostics"] if one["code"][:3] in {"SYN", "STR"}]
    assert [place for place in places if place and place["file"] in files] == []


@pytest.mark.parametrize(
    ("args", "zh", "en"),
    [
        ([], "请用 --quarter", "say which period"),
        (["--quarter", "Q5"], "Q5", "Q5"),
        (["--quarter", "5月"], "5月", "5月"),
        (["--month", "Q2"], "Q2", "Q2"),
        (["--quarter", "2031-Q2"], "2031-Q2", "2031-Q2"),
        (["--quarter", "Q2", "--month", "5"], "", ""),
        (["--quarter", "Q2", "--to", "pdf"], "“pdf”", '"pdf"'),
        (["--quarter", "Q2", "--to", "csv", "--section", "risks"], "“risks”", '"risks"'),
        (["--quarter", "Q2", "--section", "kpis"], "--to csv", "--to csv"),
    ],
)
def test_a_period_or_a_format_that_cannot_be_is_refused(
    tmp_path: Path, args: list[str], zh: str, en: str
) -> None:
    plan = write_plan(tmp_path, PLAN)
    for language, words in (("zh-Hans", zh), ("en", en)):
        result = run("actuals", "new", plan, *args, "--lang", language)
        assert result.returncode == 2
        assert words in said(result)
        assert "Traceback" not in said(result)
    assert not (tmp_path / "actuals").exists()


def test_a_plan_that_cannot_be_read_is_said_to_be(tmp_path: Path) -> None:
    plan = write_plan(tmp_path, "title: [\n")
    result = run("actuals", "new", plan, "--quarter", "Q2", "--lang", "en")
    assert result.returncode == 2
    assert "commplan validate" in said(result)
