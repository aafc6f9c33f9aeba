"""Data, compliance, support, governance, and how the plan is judged."""

from __future__ import annotations

import pytest

from commplan.report.blocks import Pairs, Paragraph, Tone

from .building import build, find_section, find_tables, list_sections, read_rows

DATA = """
data:
  items:
    - {name: Sign-up, fields: [name], purpose: groups, legal_basis: consent, consent_text: box,
       retention: a year,       access: [desk], shared_with: [Inkhouse],
       impact_assessment: no, sensitive: yes, about_minors_under_14: yes}
    - {name: Orders, purpose: delivery, legal_basis: contract}
  sources: [{system: Shop, kpi: [Sales], refresh: daily, owner: Ann}]
  analysis: [by group]
  security: [two keys, masks]
compliance:
  - {rule: Draws, applies: May, evidence: file, checked_on: 2026-01-04, by: Ann}
  - {rule: Adverts}
"""
ASKED = """
support_needed:
  - {department: Legal, what: Check, by: 2026-04-24, for: [Draw], state: asked}
  - {department: Legal, what: Read, state: agreed}
  - {department: Shop, what: Staff, state: refused}
governance:
  gates: [{name: Copy, applies_to: [draws, adverts], days_before: 10, approver: Ann}]
  decision_rights: [{decision: Small money, who: Ann, limit: 5000}]
  change_log:
    - {date: 2026-01-04, item: Draw, what: moved to May, why: exams, by: Ann}
    - {date: 2026-02-01, what: budget cut}
waivers:
  - {rule: CAL100, items: [Draw], reason: agreed, by: Ann, until: 2026-06-30}
  - {rule: RSK010, reason: small}
limits: [{expr: budget <= 10, message: too much}]
"""


@pytest.mark.parametrize(
    ("plan", "headline"),
    [
        (
            "data: {items: [{name: A, purpose: B, legal_basis: C}]}",
            "One kind of personal data is collected, with purpose and legal basis",
        ),
        (
            "data: {items: [{name: A, purpose: B, legal_basis: C, sensitive: yes}, {name: D}]}",
            ("2 kinds of personal data are collected; still without purpose or legal basis: 1"),
        ),
        (
            DATA,
            ("2 kinds of personal data are collected with purpose and legal basis; sensitive: 1"),
        ),
    ],
)
def test_missing_grounds_come_before_sensitivity(plan: str, headline: str) -> None:
    assert find_section(build(plan), "data/items").headline == headline


def test_data_says_what_why_how_long_and_for_whom() -> None:
    grounds, guards = find_tables(find_section(build(DATA), "data/items"))
    assert read_rows(grounds) == (
        ("Sign-up", "name", "groups", "consent", "box"),
        ("Orders", "", "delivery", "contract", ""),
    )
    assert read_rows(guards) == (
        ("Sign-up", "a year", "desk", "Inkhouse", "sensitive, under the age of 14", "not done"),
    )
    assert guards.rows[0][-1].tone is Tone.WATCH
    use = find_section(build(DATA), "data/use")
    assert use.headline.endswith("one source, one analysis, 2 safeguards")
    assert read_rows(find_tables(use)[0]) == (("Shop", "Sales", "daily", "Ann"),)


def test_rules_that_nobody_looked_at_are_counted() -> None:
    section = find_section(build(DATA), "data/compliance")
    assert section.headline == "2 rules apply; not yet checked: 1"
    assert read_rows(find_tables(section)[0])[0] == ("Draws", "May", "file", "2026-01-04", "Ann")


def test_requests_say_in_word_and_tone_where_they_stand() -> None:
    section = find_section(build(ASKED), "governance/support")
    assert section.headline == "3 requests to 2 departments; not yet settled: 2"
    (table,) = find_tables(section)
    assert read_rows(table)[0] == ("Legal", "Check", "2026-04-24", "Draw", "asked")
    assert [row[-1].tone for row in table.rows] == [Tone.WATCH, Tone.GOOD, Tone.BAD]


def test_gates_and_rights_share_a_section_and_changes_begin_with_the_last() -> None:
    document = build(ASKED)
    gates, rights = find_tables(find_section(document, "governance/rights"))
    assert read_rows(gates) == (("Copy", "draws, adverts", "10 days", "Ann"),)
    assert read_rows(rights) == (("Small money", "Ann", "5,000"),)
    changes = find_section(document, "governance/changes")
    assert changes.headline == "2 changes since approval, the last on 2026-02-01: budget cut"
    assert read_rows(find_tables(changes)[0])[1] == (
        "2026-01-04", "Draw", "moved to May", "exams", "Ann",
    )  # fmt: skip


def test_waivers_say_whether_they_still_hold() -> None:
    section = find_section(build(ASKED), "findings/waivers")
    assert section.headline == "2 waivers; expired: 1"
    (table,) = find_tables(section)
    assert read_rows(table) == (
        ("CAL100", "Draw", "agreed", "Ann", "2026-06-30 (expired)"),
        ("RSK010", "", "small", "", ""),
    )
    assert table.rows[0][0].runs[0].code


def test_limits_repeat_the_formula_of_the_planner() -> None:
    section = find_section(build(ASKED), "findings/settings")
    assert section.headline == "The plan sets one limit of its own"
    assert read_rows(find_tables(section)[0]) == (("budget <= 10", "too much"),)


SETTINGS = """
currency: USD
region: TW
timezone: Asia/Taipei
variants: [en]
kpis: [{name: Guests, unit: people, direction: higher, rollup: sum, weight: 100}]
settings:
  thresholds: {load: 90}
  rules: {CAL100: {severity: off, reason: no venue}}
  lights: {green: 95, amber: 80}
  week_start: sunday
  fiscal_year_starts: 4
"""


def test_settings_say_what_was_set() -> None:
    section = find_section(build(SETTINGS), "findings/settings")
    assert section.headline == (
        "The plan is judged by its own settings; one rule has another weight"
    )
    pairs, *_ = section.blocks
    assert isinstance(pairs, Pairs)
    assert [(pair.label, pair.runs[0].text) for pair in pairs.items] == [
        ("Region", "Taiwan, China"),
        ("Time zone", "Asia/Taipei"),
        ("Currency", "USD"),
        ("Language of the plan", "Simplified Chinese"),
        ("Other languages", "English"),
        ("Lights", "green from 95% of the target, amber from 80%, red below"),
        ("Week starts on", "Sunday"),
        ("Fiscal year starts in", "Apr"),
    ]
    rules, thresholds = find_tables(section)
    assert read_rows(rules) == (("CAL100", "off", "no venue"),)
    assert read_rows(thresholds) == (("load", "90"),)


def test_a_plan_that_sets_nothing_has_no_settings() -> None:
    assert "findings/settings" not in list_sections(build("brand: Ink\n"))


def test_lights_for_all_kpis_stand_below_the_judging_of_each() -> None:
    *_, last = find_section(build(SETTINGS), "goals/judging").blocks
    assert isinstance(last, Paragraph)
    assert last.runs[0].text == (
        "KPIs without lights of their own: green from 95%, amber from 80%."
    )
