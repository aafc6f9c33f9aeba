"""The register of risks, and what each would hit."""

from __future__ import annotations

import pytest

from commplan.report.blocks import Tone

from .building import build, find_section, find_tables, list_sections, read_rows

RISK = "statement: Out of stock, category: supply, probability: 4, impact: 5"


def test_a_risk_is_registered_even_where_nothing_guards_it() -> None:
    section = find_section(build(f"risks: [{{{RISK}}}]\n"), "dangers/register")
    assert section.headline == "One risk; with an early sign: 0, with a response: 0"
    assert read_rows(find_tables(section)[0]) == (("1", "supply"),)


def test_what_a_risk_hits_and_costs_stands_with_what_is_left_of_it() -> None:
    section = find_section(
        build(
            f"risks: [{{{RISK}, money: 900, for: [Fair, Draw],"
            " residual: {probability: 1, impact: 2}, review_on: 2026-07-08}]\n"
        ),
        "dangers/reviews",
    )
    (table,) = find_tables(section)
    assert read_rows(table) == (("1", "Out of stock", "Fair, Draw", "900", "low 2", "2026-07-08"),)
    assert table.rows[0][4].tone is Tone.GOOD


@pytest.mark.parametrize(
    ("written", "headline"),
    [
        ("review_on: 2026-07-08", "One risk is looked at again on 2026-07-08"),
        ("review_on: 2026-07-07", "What one risk would hit and cost"),
        ("money: 0", "What one risk would hit and cost"),
    ],
)
def test_the_next_review_is_today_or_later(written: str, headline: str) -> None:
    document = build(f"risks: [{{{RISK}, {written}}}]\n")
    assert list_sections(document)["dangers/reviews"].headline == headline


def test_a_risk_without_weight_or_review_has_no_second_table() -> None:
    assert "dangers/reviews" not in list_sections(build(f"risks: [{{{RISK}}}]\n"))
