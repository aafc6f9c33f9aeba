"""Slide 12: the risks that weigh most, what moved, and the money at risk."""

from __future__ import annotations

from tests.examples.figures.matching import Told
from tests.examples.figures.risks import Standing, list_shown, list_standings, sum_exposure
from tests.examples.figures.slides.rows import HAND_DRAWN, tell_frame, tell_place, tell_row
from tests.examples.figures.wording import signed, yuan

MAP, TABLE = "risks 1 risk-moves", "risks 2 risks"
SHOWN = 7
STEPS = range(1, 6)
HIGH = 15
CELLS = "plan: risks; Q1: risks; Q2: risks"


def tell_risks() -> list[Told]:
    ranked = rank_risks()
    return [
        *_tell_title(),
        *_tell_map(ranked),
        *(told for number, risk in enumerate(ranked, start=1) for told in _tell_risk(number, risk)),
        Told("risks 3 paragraph", f"{len(list_shown()) - SHOWN} 项", CELLS),
        *tell_frame(12),
    ]


def rank_risks() -> list[Standing]:
    """Return the risks of the slide: by their score, equal ones in the plan's order."""
    still_there = [one for one in list_shown() if one.state != "closed"]
    return sorted(still_there, key=lambda one: one.score, reverse=True)[:SHOWN]


def find_before(risk: Standing) -> Standing | None:
    """Return the same risk at the end of the quarter before."""
    before = list_standings("Q1").values()
    return next((one for one in before if one.name == risk.name), None)


def has_grown(risk: Standing) -> bool:
    before = find_before(risk)
    return risk.state == "open" and before is not None and risk.score > before.score


def _tell_title() -> list[Told]:
    shown = list_shown()
    new = [one for one in shown if find_before(one) is None]
    change = sum_exposure("Q2") - sum_exposure("Q1")
    money = f"plan: risks[*].money; {CELLS}"
    return tell_place(
        "title",
        (f"{len(shown)} 项风险", CELLS),
        (f"{_count(shown, 'happened')} 项已发生", "Q2: risks[*].state"),
        (f"{len(new)} 项新增", "Q2: risks[*].new"),
        (f"{len([one for one in shown if has_grown(one)])} 项上升", CELLS),
        (f"{_count(shown, 'closed')} 项关闭", "Q2: risks[*].state"),
        (yuan(sum_exposure("Q2")), money),
        (signed(yuan(change)), money),
    )


def _count(risks: list[Standing], state: str) -> int:
    return len([one for one in risks if one.state == state])


def _tell_map(ranked: list[Standing]) -> list[Told]:
    high = [one for one in ranked if one.score >= HIGH]
    return [
        *(Told(f"{MAP} impact {step}", str(step), HAND_DRAWN) for step in STEPS),
        *(Told(f"{MAP} probability {step} line 1", str(step), HAND_DRAWN) for step in STEPS),
        *tell_place(
            f"{MAP} cell 1-1 alt line 2",
            ("5 × 5", HAND_DRAWN),
            (f"{len(ranked)} 项风险", CELLS),
            (f"{len(high)} 项", CELLS),
            (f"{HIGH} 分", "fixed: red from 15, docs/spec/review.md"),
        ),
        *(told for n, risk in enumerate(ranked, start=1) for told in _tell_mark(n, risk)),
    ]


def _tell_mark(number: int, risk: Standing) -> list[Told]:
    """Return the point of a risk; where it moved, it tells from where to where."""
    before, place = find_before(risk), f"{MAP} mark {number}"
    name = (f"{number} {risk.name}", risk.cells)
    steps = (risk.probability, risk.impact)
    if before is None or (before.probability, before.impact) == steps:
        return [Told(place, str(number), risk.cells), *tell_place(f"{place} alt", name)]
    source = f"{before.cells}; {risk.cells}"
    return [
        Told(place, str(number), risk.cells),
        *tell_place(f"{place} alt line 1", name),
        Told(f"{place} alt line 2", f"{before.probability} → {risk.probability}", source),
        Told(f"{place} alt line 3", f"{before.impact} → {risk.impact}", source),
    ]


def _tell_risk(number: int, risk: Standing) -> list[Told]:
    before = find_before(risk)
    sign = "◆" if risk.score >= HIGH else "▲"
    moved = f"{before.score}→{risk.score}" if before and has_grown(risk) else ""
    return tell_row(
        TABLE,
        number,
        ("#", str(number), risk.cells),
        ("风险", risk.name, risk.cells),
        ("等级", f"{sign} ", risk.cells),
        ("变化", moved, risk.cells),
        ("等级", str(risk.score), risk.cells),
    )
