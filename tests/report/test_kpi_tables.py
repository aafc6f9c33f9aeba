"""How KPIs are judged, between which values they move, month by month."""

from __future__ import annotations

from .building import build, find_section, find_tables, list_sections, read_rows

KPI = """
kpis:
  - {name: Members, unit: people, direction: higher, rollup: last, targets: [1, 2, 3, 4],
     weight: 60, veto: yes,
     thresholds: {green: 95, amber: 85}, guards: [Leavers], parts: start + new − lost,
     floor: {year: 3},     stretch: [2, 3, 4, 5], season: {Q1: 10},
     baseline: {value: 1, date: 2025-12-31, quarters: [1, 1, 1, 1]}}
  - {name: Leavers, unit: "%", direction: lower, rollup: average, weight: 40}
  - {name: Orders, unit: orders, direction: higher, rollup: sum,
     targets: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]}
"""


def test_rare_facts_of_judging_stand_together_as_remarks() -> None:
    section = find_section(build(KPI), "goals/judging")
    assert section.headline == (
        "2 KPIs are scored by weight; with a veto that nothing outweighs: 1"
    )
    assert read_rows(find_tables(section)[0]) == (
        (
            "Members", "higher is better", "last quarter", "60%",
            (
                "veto; green from 95%, amber from 85%; made of: start + new − lost;"
                " watched beside it: Leavers"
            ),
        ),
        ("Leavers", "lower is better", "average of quarters", "40%", ""),
    )  # fmt: skip


def test_floor_stretch_season_and_last_year_are_shown_quarter_by_quarter() -> None:
    section = find_section(build(KPI), "goals/ranges")
    assert section.headline == "One KPI beside its floor, its stretch target and last year"
    assert read_rows(find_tables(section)[0]) == (
        ("Members (people)", "Floor", "", "", "", "", "3"),
        ("Members (people)", "Stretch", "2", "3", "4", "5", ""),
        ("Members (people)", "Season", "10", "", "", "", ""),
        ("Members (people)", "Last year", "1", "1", "1", "1", ""),
    )


def test_months_stand_in_two_halves_of_the_year() -> None:
    first, second = find_tables(find_section(build(KPI), "goals/months"))
    assert read_rows(first) == (("Orders (Target)", "1", "1", "1", "2", "2", "2"),)
    assert read_rows(second) == (("Orders (Target)", "3", "3", "3", "4", "4", "4"),)
    assert [column.title for column in second.columns][1] == "Jul"


def test_the_day_of_the_baseline_stands_beside_the_definition() -> None:
    (table,) = find_tables(find_section(build(KPI), "goals/definitions"))
    assert read_rows(table)[0] == ("Members", "2025-12-31")


def test_a_kpi_whose_objective_leads_nowhere_keeps_its_name() -> None:
    document = build(
        "objectives: [Grow]\n"
        "kpis: [{name: A, objective: Gone, unit: x, direction: higher, rollup: sum}]\n"
    )
    (panels,) = list_sections(document)["goals/objectives"].blocks
    assert [panel.title for panel in panels.panels] == ["Grow", "Gone"]  # type: ignore[union-attr]  # panels


def test_other_costs_say_what_for_from_whom_and_under_which_tax() -> None:
    document = build(
        "budget:\n  tax: included\n  approval_levels: [{above: 5000, approver: Ann}]\n"
        "  categories: [{name: Ads, account: A1}, {name: Gifts}]\n"
        "  lines:\n"
        "    - {name: Posters, category: Ads, for: Fair, amount: 450, quarter: Q1, kind: cash,"
        " supplier: Print, note: A2}\n"
        "    - {name: Pens, amount: 50, note: blue}\n"
    )
    section = find_section(document, "money/lines")
    assert section.headline == "2 amounts belong to no single activity: ¥500 in all"
    assert read_rows(find_tables(section)[0]) == (
        ("Posters", "Ads", "Fair", "450", "Q1, cash", "Print (A2)"),
        ("Pens", "", "", "50", "", "blue"),
    )
    (limits,) = find_tables(find_section(document, "money/limits"))
    assert read_rows(limits) == (("Ads (A1)", "450"), ("Gifts", "0"))
    assert find_section(document, "money/limits").headline == (
        "2 categories of cost, with their accounts in the books"
    )
