"""Who is in which audience, and who receives most."""

from __future__ import annotations

import pytest

from commplan.analysis.messages.audience import (
    EVERYONE,
    Audience,
    Cohort,
    Population,
    find_fullest,
    find_fullest_room,
    resolve_audience,
)
from tests.plans import HEAD, analysis_of

A, B, C = Cohort("segment", "甲"), Cohort("segment", "乙"), Cohort("segment", "丙")
GOLD, SILVER = Cohort("tier", "金卡"), Cohort("tier", "银卡")
ROOM, HALL = Cohort("group", "一群"), Cohort("group", "二群")
OVERLAPS = Population(
    {}, {A: frozenset({B, C}), B: frozenset({A}), C: frozenset({A})}, {}
)  # 乙 and 丙 share members with 甲, not with each other
NOBODY_KNOWS = Population({}, {}, {})

PLAN = (
    HEAD
    + "segments: [{id: S1, name: 手账}, {name: 钢笔, overlaps: 手账}]\n"
    + "membership: {tiers: [金卡]}\n"
    + "channels: [{name: 客户群, kind: group}]\n"
    + "community: {groups: [{name: 一群, channel: 客户群, segments: S1, tiers: 金卡}]}\n"
)


def _to(*parts: Cohort, without: tuple[Cohort, ...] = ()) -> Audience:
    return Audience(is_everyone=False, parts=frozenset(parts), without=frozenset(without))


@pytest.mark.parametrize(
    ("texts", "excluded", "expected"),
    [
        ((), (), EVERYONE),
        (("全体会员",), (), EVERYONE),
        (("手账", "全體會員"), (), EVERYONE),
        (("手账",), (), _to(Cohort("segment", "S1"))),
        (("S1", "金卡"), (), _to(Cohort("segment", "S1"), Cohort("tier", "金卡"))),
        (
            ("all",),
            ("金卡",),
            Audience(is_everyone=True, without=frozenset({Cohort("tier", "金卡")})),
        ),
        (("手账", "钢笔"), ("手账",), _to(Cohort("segment", "钢笔"))),
        (("无此人群",), (), Audience(is_everyone=False, is_known=False)),
    ],
)
def test_an_audience_is_its_parts(
    texts: tuple[str, ...], excluded: tuple[str, ...], expected: Audience
) -> None:
    assert resolve_audience(texts, excluded, analysis_of(PLAN).index) == expected


def test_segments_overlap_both_ways_and_groups_share_members_with_what_they_are_made_of() -> None:
    population = analysis_of(PLAN).population
    s1, pens = Cohort("segment", "S1"), Cohort("segment", "钢笔")
    group, gold = Cohort("group", "一群"), Cohort("tier", "金卡")
    assert population.kin == {
        s1: {pens, group},
        pens: {s1},
        group: {s1, gold},
        gold: {group},
    }
    (rooms,) = population.rooms.values()
    assert rooms == ((group, s1, gold),)


@pytest.mark.parametrize(
    ("first", "second", "is_shared"),
    [
        (EVERYONE, EVERYONE, True),
        (EVERYONE, _to(A), True),
        (Audience(is_everyone=True, without=frozenset({A})), _to(A), False),
        (Audience(is_everyone=True, without=frozenset({A})), _to(A, B), True),
        (_to(A), _to(A), True),
        (_to(A), _to(B), True),
        (_to(B), _to(C), False),
        (_to(A), _to(GOLD), False),  # perhaps: that is not for certain
        (_to(A), Audience(is_everyone=False, is_known=False), False),
    ],
)
def test_members_are_shared_where_the_plan_says_so(
    first: Audience, second: Audience, is_shared: bool
) -> None:
    assert OVERLAPS.share_members(first, second) is is_shared
    assert OVERLAPS.share_members(second, first) is is_shared


@pytest.mark.parametrize(
    ("counts", "atom", "messages", "is_sure"),
    [
        ({EVERYONE: 3}, (), 3, True),
        ({EVERYONE: 1, _to(A): 2}, (A,), 3, True),
        ({_to(A): 1, _to(B): 2}, (B, A), 3, True),  # 甲 and 乙 overlap: 1 + 2
        ({_to(A, B): 3}, (A,), 3, True),  # one message to both parts is one message
        ({_to(A): 1, _to(GOLD): 2}, (A, GOLD), 3, False),
        ({_to(A): 1, _to(B): 1, _to(GOLD): 1}, (B, A, GOLD), 3, False),
        ({EVERYONE: 1, _to(GOLD): 1, _to(SILVER): 5}, (SILVER,), 6, True),
    ],
)
def test_the_fullest_atom_receives_most(
    counts: dict[Audience, int], atom: tuple[Cohort, ...], messages: int, is_sure: bool
) -> None:
    found = find_fullest(counts, messages - 1, OVERLAPS)
    assert found is not None
    assert (set(found.atom), found.messages, found.is_sure) == (set(atom), messages, is_sure)
    assert find_fullest(counts, messages, OVERLAPS) is None


@pytest.mark.parametrize(
    "counts",
    [
        {_to(B): 2, _to(C): 2},  # each overlaps 甲, nobody is known to be in both
        {_to(GOLD): 2, _to(SILVER): 2},  # nobody has two tiers
        {_to(ROOM): 2, _to(HALL): 2},
        {Audience(is_everyone=False, is_known=False): 9},
        {Audience(is_everyone=True, without=frozenset({A})): 2, _to(A): 2},
    ],
)
def test_messages_to_different_people_do_not_add_up(counts: dict[Audience, int]) -> None:
    assert find_fullest(counts, 2, OVERLAPS) is None


@pytest.mark.parametrize(
    ("counts", "room", "messages", "is_sure"),
    [
        ({EVERYONE: 2}, ROOM, 2, True),
        ({_to(A): 1, _to(ROOM): 1}, ROOM, 2, True),
        ({_to(A): 1, _to(B): 1}, HALL, 2, True),  # both kinds of members sit in it
        ({EVERYONE: 1, _to(GOLD): 1}, ROOM, 2, False),  # no group says that it has gold members
    ],
)
def test_a_group_receives_what_goes_to_its_members(
    counts: dict[Audience, int], room: Cohort, messages: int, is_sure: bool
) -> None:
    found = find_fullest_room(counts, messages - 1, ((ROOM, A), (HALL, A, B)))
    assert found is not None
    assert (found.atom[0], found.messages, found.is_sure) == (room, messages, is_sure)


def test_a_tier_that_has_a_group_is_written_to_there_only() -> None:
    rooms = ((ROOM, A), (HALL, GOLD))
    assert find_fullest_room({EVERYONE: 1, _to(GOLD): 1}, 1, rooms) is not None
    assert find_fullest_room({_to(A): 1, _to(GOLD): 1}, 1, rooms) is None


def test_many_parts_cost_no_product() -> None:
    segments = [Cohort("segment", f"人群{number}") for number in range(1000)]
    tiers = [Cohort("tier", f"等级{number}") for number in range(100)]
    counts = {_to(*segments): 1, _to(*tiers): 1} | {_to(one): 1 for one in segments}
    found = find_fullest(counts, 2, NOBODY_KNOWS)
    assert found is not None
    assert (found.messages, found.is_sure) == (3, False)
