"""Appendix: all risks of the review, now and at the end of the quarter before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.risks import Standing, list_shown, sum_exposure
from tests.examples.figures.slides.risks import CELLS, HIGH, find_before, has_grown
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.wording import plain, signed, yuan

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "risks-detail 1 risks-detail"
MEDIUM = 7


def tell_risks() -> list[Told]:
    shown = sorted(list_shown(), key=lambda one: (one.state == "closed", -one.score))
    money = f"plan: risks[*].money; {CELLS}"
    return [
        *tell_place(
            "risks-detail head",
            (f"{len(shown)} 项风险", CELLS),
            (yuan(sum_exposure("Q2")), money),
            (signed(yuan(sum_exposure("Q2") - sum_exposure("Q1"))), money),
        ),
        *(told for row, risk in enumerate(shown, start=1) for told in _tell_risk(row, risk)),
    ]


def _tell_risk(row: int, risk: Standing) -> list[Told]:
    before = find_before(risk)
    was = "" if before is None else str(before.score)
    sign = "" if risk.state == "closed" else _find_sign(risk.score)
    return tell_row(
        TABLE,
        row,
        ("#", str(row), risk.cells),
        ("风险", risk.name, risk.cells),
        ("上期", was, CELLS),
        ("本期", sign, risk.cells),
        ("本期", str(risk.score), risk.cells),
        ("变化", f"{was}→{risk.score}" if has_grown(risk) else "", CELLS),
        ("损失估计（元）", plain(risk.money) if risk.money else "", "plan: risks[*].money"),
    )


def _find_sign(score: int) -> str:
    if score >= HIGH:
        return "◆"
    return "▲" if score >= MEDIUM else "●"
