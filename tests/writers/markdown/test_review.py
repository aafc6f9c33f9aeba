"""What only a review has: each in words, in its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commplan.report.blocks import Block, Cell, Column, Light, Meter, Run, Table, Tone, Trend
from commplan.writers.markdown import write_markdown
from commplan.writers.markdown.blocks import write_block
from commplan.writers.markdown.parts import Part, write_part
from commplan.writers.written import Loss
from tests.writers.review_document import (
    decimals,
    driver_waterfall,
    moved_risks,
    review_budget,
    review_document,
    review_tiles,
    weeks_chart,
)
from tests.writers.sample_document import sample_document


def write_lines(block: Block) -> list[str]:
    parts: tuple[Part, ...] = write_block(block, review_document())
    return "\n".join(map(write_part, parts)).splitlines()


def test_a_waterfall_is_a_table_with_signs_and_their_meaning() -> None:
    assert write_lines(driver_waterfall())[2:] == [
        "| | 元 |",
        "| --- | ---: |",
        "| 计划 | ■ 300,000 |",
        "| 触达人数 | ● +27,492 |",
        "| 参与率 | ◆ −30,391 |",
        "| 转化率 | 0 |",
        "| 客单价 | ◆ −19,901 |",
        "| 实际 | ■ 277,200 |",
        "■ 计划 / 实际 · ● 拉高成交 · ◆ 拉低成交",
        "按对数平均法（LMDI）拆解，各项之和等于总差异。",
    ]


def test_notes_are_a_column_and_exceptions_are_bold_and_named() -> None:
    lines = write_lines(review_budget())
    assert "| 万元 | 预算 | 实际 | |" in lines
    assert "| 达人与内容 | 420 | **468** | ◆ +48 · +11.4% |" in lines
    assert "| 人力外包 | 180 | 176 | −4 |" in lines
    assert lines[-1] == "**实际（超支 >5%）**：达人与内容 · 会员权益"


def test_fewer_notes_than_categories_leave_cells_empty() -> None:
    chart = replace(review_budget(), notes=review_budget().notes[:1], exceptions=())
    lines = write_lines(chart)
    assert "| 社群活动 | 360 | 341 | |" in lines
    assert lines[-1] == "**实际（超支 >5%）**：–"


def test_a_move_is_said_beside_its_risk() -> None:
    lines = write_lines(moved_risks())
    assert "- **2** 积分 2.0 灰度延期，影响双 11 权益承接 · 可能性 × 影响 3×5 ← 2×4" in lines
    assert "- **5** 会员权益成本超支 15%" in lines


def test_weeks_are_headed_by_the_months_that_begin_in_them() -> None:
    """August begins on a Saturday, in the week of July 27; October in that of September 28."""
    (head,) = (line for line in write_lines(weeks_chart()) if "7/13" in line and "|" in line)
    assert head.split(" | ")[1:5] == ["7 月 7/6", "7/13", "7/20", "8 月 7/27"]
    assert head.endswith("| 10 月 9/28 |")


def test_earlier_days_are_a_column_where_there_are_some() -> None:
    lines = write_lines(weeks_chart())
    assert "| 板块 / 主线 | 起止日期 | 原计划（v1.2） |" in lines
    late = "| 会员转化 / 积分体系改版 | 灰度，06-20 至 07-20，已逾期 | 2026-04-21 – 2026-06-30 |"
    assert late in lines
    assert "| **9/15** | 积分 2.0 全量，计划中 | 2026-08-25 |" in lines
    assert "| **7/6** | 618 复盘归档，已逾期 | |" in lines
    plain = write_lines(replace(weeks_chart(), before_label=""))
    assert "| 板块 / 主线 | 起止日期 |" in plain


def test_the_words_of_a_trend_stand_below_its_tile() -> None:
    assert write_lines(review_tiles())[-1] == (
        "| 近 6 个月由 610 升到 980 万元 | | 近 6 个月由 35.1% 降到 33.4% | 只有一个月的数 |"
    )


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (Cell((Run("93%"),), tone=Tone.WATCH, mark=Meter(*decimals("0.93 1.2"))), "93%"),
        (Cell((Run("3, 4"),), tone=Tone.BAD, mark=Trend(decimals("3 4"))), "3, 4"),
        (Cell((Run("◆ late"),), tone=Tone.BAD, mark=Light()), "◆ late"),
        (Cell((Run("late"),), tone=Tone.BAD, mark=Light()), "◆ late"),
    ],
)
def test_a_marked_cell_is_its_words(cell: Cell, written: str) -> None:
    lines = write_lines(Table("t", "", (Column("A"),), ((cell,),)))
    assert lines[-1] == f"| {written} |"


def test_a_short_document_has_no_contents_and_its_last_link_leads_to_the_title() -> None:
    text = write_markdown(review_document()).data.decode()
    assert "目录" not in text
    assert text.endswith("\n[回到顶部](#2026-年度社群运营计划暨-q2-复盘)\n")
    assert text.count("](#") == 1
    assert "## 目录" in write_markdown(sample_document()).data.decode()


def test_a_waterfall_that_became_a_table_is_a_loss() -> None:
    losses = write_markdown(review_document()).losses
    assert losses.count(Loss("drivers", "Waterfall", "Table")) == 1
