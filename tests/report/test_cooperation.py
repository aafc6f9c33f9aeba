"""Partners, resources and service."""

from __future__ import annotations

import pytest

from commplan.report.blocks import Panels, Tone

from .building import build, find_section, find_tables, list_sections, read_rows

PARTNERS = """
partners:
  - {name: A, kind: kol, platforms: [X], fit: F, purpose: P, shared: [S],
     contract: 2026-01-01..2026-06-30,     terms: {fee: 900, commission: 5, deliverables: [D]},
     exclusive: {category: pens, days_before: 1, days_after: 7},
     licence_checked: no, contact: C, backup: B, slots: [{when: 2026-03-01..2026-03-03, note: N}]}
  - {name: B, kind: kol}
  - {name: Z, kind: venue, licence_checked: yes}
"""


@pytest.mark.parametrize(
    ("plan", "headline"),
    [
        (PARTNERS, "3 partners: opinion leader (KOL) 2, venue 1"),
        ("partners: [{name: A, kind: kol}, {name: B}]", "2 partners, each with a part"),
        ("partners: [{name: A}]", "One partner with its part"),
    ],
)
def test_partners_are_counted_by_kind_where_all_have_one(plan: str, headline: str) -> None:
    assert find_section(build(plan), "partners/partners").headline == headline


@pytest.mark.parametrize(
    ("partner", "headline"),
    [
        ("licence_checked: no", "One partner, and its licence is not yet checked"),
        ("terms: {fee: 900}", "Terms are agreed with one partner, with fees of ¥900"),
        ("contact: Ann", "Terms are agreed with one partner"),
    ],
)
def test_what_is_open_with_partners_comes_before_what_it_costs(partner: str, headline: str) -> None:
    document = build(f"partners: [{{name: A, {partner}}}]\n")
    assert find_section(document, "partners/agreements").headline == headline


def test_terms_and_slots_of_partners_stand_in_two_tables() -> None:
    agreements, slots = find_tables(find_section(build(PARTNERS), "partners/agreements"))
    assert read_rows(agreements) == (
        ("A", "2026-01-01 – 06-30", "900", "5%", "D", "pens (1 day before, 7 days after)"),
    )
    assert read_rows(slots) == (
        ("A", "03-01 – 03-03 (N)", "not checked", "C", "B"),
        ("Z", "", "checked", "", ""),
    )
    assert [row[2].tone for row in slots.rows] == [Tone.WATCH, Tone.GOOD]


def test_resources_say_what_for_when_and_whether_they_are_shared() -> None:
    section = find_section(
        build(
            "resources:\n"
            "  - {name: Hall, kind: venue, available: [2026-03-01..05, 2026-04-01], supplier: Z}\n"
            "  - {name: Tool, kind: tool, cost: 300, purpose: count}\n"
        ),
        "partners/resources",
    )
    assert section.headline == "2 resources carry the year's activities, at ¥300 in all"
    assert read_rows(find_tables(section)[0]) == (
        ("Hall (venue)", "", "2026-03-01 – 03-05, 2026-04-01", "one at a time", "", "Z"),
        ("Tool (tool)", "count", "", "shared", "300", ""),
    )


SERVICE = """
channels: [{name: Desk, kind: pull}]
kpis: [{name: Score, unit: points, direction: higher, rollup: last}]
service:
  stages:
    pre_sale: {promise: [P1, P2], response_time: 30 min, owner: Ann}
    after_sale: {promise: [P3]}
  feedback: [{channel: Desk, handling_time: a day, loop: monthly, owner: Ann},
    {handling_time: a week}]
  satisfaction: [{method: survey, rhythm: yearly, kpi: Score}]
  quality: [Q]
  reputation: [R1, R2]
  peak_plan: [{when: 2026-11-01..2026-11-11, extra_agents: 3, note: fair}]
"""


@pytest.mark.parametrize(
    ("key", "headline"),
    [
        ("stages", "2 stages of a purchase, with 3 promises"),
        ("feedback", "2 ways for members to speak up, each with a time to answer"),
        (
            "care",
            (
                "How service and reputation are kept: one standard of quality,"
                " 2 habits for our reputation, one peak with extra people"
            ),
        ),
    ],
)
def test_headlines_of_service_count_what_is_promised(key: str, headline: str) -> None:
    assert find_section(build(SERVICE), f"service/{key}").headline == headline


def test_service_is_shown_to_the_last_word() -> None:
    document = build(SERVICE)
    (panels,) = find_section(document, "service/stages").blocks
    assert isinstance(panels, Panels)
    assert [(panel.title, ["".join(r.text for r in item) for item in panel.items]) for panel in
            panels.panels] == [
        ("pre-sale", ["P1", "P2", "Response time: 30 min", "Owner: Ann"]),
        ("after-sale", ["P3"]),
    ]  # fmt: skip
    feedback, satisfaction = find_tables(find_section(document, "service/feedback"))
    assert read_rows(feedback) == (("Desk", "a day", "monthly", "Ann"), ("", "a week", "", ""))
    assert read_rows(satisfaction) == (("survey", "yearly", "Score"),)
    (peaks,) = find_tables(find_section(document, "service/care"))
    assert read_rows(peaks) == (("11-01 – 11-11", "3", "fair"),)


def test_satisfaction_alone_has_a_headline_of_its_own() -> None:
    document = build("service: {satisfaction: [{method: survey}]}")
    assert list_sections(document)["service/feedback"].headline == (
        "Satisfaction is measured in one way"
    )
