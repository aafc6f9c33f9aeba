"""Who could do it instead, who answers for how much, who looks after how many."""

from __future__ import annotations

import pytest

from commplan.analysis.people.abilities import has_ability, is_vacant
from commplan.model.people import Person
from tests.plans import HEAD, analysis_of

TEAM = (
    "team:\n"
    "  people:\n"
    "    - {{name: 林一, role: 主播, skills: [直播], backup: 陈澄, away: 2026-08-03..14}}\n"
    "    - {{name: 陈澄, role: 策划{}}}\n"
    "    - {{name: 何苗, role: 运营, skills: [直播]{}}}\n"
    "    - {{name: 方宁, role: 客服}}\n"
)
SHOW = (
    "activities:\n"
    "  - {name: 直播, owner: 林一, when: 2026-08-08, hours: 20:00-22:00, "
    "effort: {person: 林一, hours: 8h}}\n"
    "  - {name: 答疑, owner: 方宁, when: 2026-08-08, hours: 19:00-21:00}\n"
)


@pytest.mark.parametrize(
    ("backup", "other", "expected"),
    [
        ("", "", ("陈澄", 40)),
        (", away: 2026-08-08", "", ("何苗", 40)),
        (", standing_work: 32", "", ("陈澄", 8)),  # 8 of 40 hours left, 8 needed
        (", standing_work: 33", "", ("何苗", 40)),
        (", until: 2026-08-07", "", ("何苗", 40)),
        (", shift: 09:00-18:00", "", ("何苗", 40)),
        (", away: 2026-08-08", ", away: 2026-08-08", None),  # nobody else can host
    ],
)
def test_the_stand_in_is_there_and_has_hours(
    backup: str, other: str, expected: tuple[str, int] | None
) -> None:
    analysis = analysis_of(HEAD + TEAM.format(backup, other) + SHOW)
    missing = analysis.workload.people[0].person
    found = analysis.staffing.find_stand_in(missing, analysis.occurrences[:1])
    assert (found and (found.person.called, int(found.free))) == expected


def test_a_stand_in_is_not_needed_elsewhere_at_the_same_hours() -> None:
    text = HEAD + TEAM.format("", "") + SHOW
    text += "  - {name: 会, owner: 陈澄, when: 2026-08-08, hours: 21:30-22:30}\n"
    analysis = analysis_of(text)
    missing = analysis.workload.people[0].person
    found = analysis.staffing.find_stand_in(missing, analysis.occurrences[:1])
    assert found is not None
    assert found.person.name == "何苗"


def test_a_campaign_owner_answers_for_its_activities() -> None:
    text = (
        HEAD
        + TEAM.format("", "")
        + (
            "campaigns: [{name: 春季, when: 2026-03, owner: 陈澄}]\n"
            "activities:\n"
            "  - {name: 甲, when: 2026-03-02..06, campaign: 春季}\n"
            "  - {name: 乙, when: 2026-03-05..09, owner: 陈澄}\n"
            "  - {name: 丙, when: 2026-03-06..10, owner: 何苗}\n"
            "  - {name: 丁, when: 2026-03-06, owner: 陈澄, automatic: true}\n"
        )
    )
    ownership = analysis_of(text).ownership
    assert (ownership.team, ownership.activities) == (4, 3)
    first = ownership.owners[0]
    assert [one.name for one in first.activities] == ["甲", "乙"]
    # 03-05 is the first day with two of them; 丙 begins a day later
    assert (first.peak.isoformat(), len(first.at_once), first.all_at_peak) == ("2026-03-05", 2, 2)


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        # two admins share 4 groups and 1,000 members
        (
            "{name: 甲, admins: [林一, 陈澄], count: 4, size_now: 1000}",
            [("林一", 2, [500] * 5), ("陈澄", 2, [500] * 5)],
        ),
        # no admin: the owner of the channel; what a quarter does not say stays as it was
        (
            "{name: 甲, channel: 群, size_now: 100, size_plan: {Q2: 300}}",
            [("何苗", 1, [100, 100, 300, 300, 300])],
        ),
        ("{name: 甲, channel: 群, admins: [林一]}", [("林一", 1, [0] * 5)]),
        ("{name: 领, admins: [林一], size_now: 100}", []),  # a leader runs it
        ("{name: 甲, size_now: 100}", []),
    ],
)
def test_operators_share_groups(groups: str, expected: list[tuple[str, int, list[int]]]) -> None:
    text = HEAD + TEAM.format("", "") + "channels: [{name: 群, kind: group, owner: 何苗}]\n"
    leaders = ", leaders: [{name: 团长, groups: 领}]" if "领" in groups else ""
    text += f"community: {{groups: [{groups}]{leaders}}}\n"
    found = [
        (one.person.called, int(one.groups), [int(size) for size in one.members])
        for one in analysis_of(text).operators
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("待招", "主播", True),
        ("主播", "（招聘中）", True),
        ("TBD", "Host", True),
        ("林一", "主播", False),
    ],
)
def test_an_empty_place_is_known_by_its_words(name: str, role: str, expected: bool) -> None:
    assert is_vacant(Person(name=name, role=role)) is expected


@pytest.mark.parametrize(
    ("skills", "ability", "expected"),
    [
        (("直播", "剪辑"), "live", True),
        (("書寫教學",), "class", True),
        (("Live",), "live", True),
        (("数据分析",), "live", False),
    ],
)
def test_an_ability_is_known_by_its_words(
    skills: tuple[str, ...], ability: str, expected: bool
) -> None:
    assert has_ability(Person(name="林一", role="专员", skills=skills), ability) is expected
