"""Rules about KPIs at their edges: at the limit, one above, and where silence is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.plans import HEAD, codes_of, find_all, rules_of

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic


def _kpi(rest: str, name: str = "K", unit: str = "人", rollup: str = "sum") -> str:
    direction = "" if "direction:" in rest else "direction: higher, "
    return f"  - {{name: {name}, unit: '{unit}', {direction}rollup: {rollup}, {rest}}}\n"


def _codes(text: str, *codes: str) -> list[str]:
    return codes_of(HEAD + text, rules_of(*codes))


def _find(text: str, *codes: str) -> Diagnostic:
    (found,) = find_all(HEAD + text, rules_of(*codes))
    return found


def test_kpis_without_a_baseline_are_one_finding() -> None:
    text = "kpis:\n" + "".join(
        _kpi(rest, name)
        for name, rest in (
            ("甲", "targets: 5"),
            ("乙", "targets: 5, baseline: 4"),
            ("丙", "targets: 5"),
            ("丁", "season: [1, 1, 1, 1]"),  # without a target there is nothing to judge
        )
    )
    found = _find(text, "KPI010")
    assert found.ids == ("甲", "丙")
    assert found.facts["count"] == 2
    assert [one.route for one in found.related] == [("kpis", 2, "name")]


def test_a_baseline_that_cannot_be_read_is_not_missing() -> None:
    assert "KPI010" not in _codes("kpis:\n" + _kpi("targets: 5, baseline: 若干"), "KPI010")


def test_the_data_section_is_a_source() -> None:
    kpis = "kpis:\n" + _kpi("targets: 5", "甲") + _kpi("targets: 5", "乙")
    data = "data: {sources: [{system: 企微后台, kpi: 甲}]}\n"
    assert _find(kpis + data, "KPI011").ids == ("乙",)


@pytest.mark.parametrize(
    ("activity", "codes"),
    [
        ("budget: 9000", ["KPI013"]),
        ("budget: 0", []),
        ("kind: topic", []),
        ("budget: 9000, targets: {K: 5}", []),
        ("budget: 9000, attendance: 30", []),
        ("budget: 9000, kind: setup", []),
        ("budget: 9000, status: cancelled", []),
        ("budget: 9000, campaign: 春", []),
    ],
)
def test_money_needs_a_measure(activity: str, codes: list[str]) -> None:
    text = (
        "kpis:\n"
        + _kpi("targets: 50")
        + "campaigns: [{name: 春, when: 2026-03, targets: {K: 9}}]\n"
        "activities:\n"
        f"  - {{name: 甲, when: 2026-03-02, {activity}}}\n"
        "  - {name: 乙, when: 2026-03-02, budget: 100, targets: {K: 1}}\n"
    )
    assert _codes(text, "KPI013") == codes


def test_money_without_measure_is_added_up() -> None:
    text = "kpis:\n" + _kpi("targets: 50") + "activities:\n"
    text += "".join(f"  - {{name: A{n}, when: 2026-03-02, budget: {n}00}}\n" for n in (1, 2))
    found = _find(text, "KPI013")
    assert found.ids == ("A1", "A2")
    assert str(found.facts["money"]) == "Amount(value=Decimal('300'), currency='CNY')"


@pytest.mark.parametrize(
    ("direction", "base", "target", "codes"),
    [
        ("lower", "1.1", "{year: 1.6}", ["KPI030"]),
        ("lower", "1.1", "{year: 1.1}", []),
        ("lower", "1.1", "{year: 0.9}", []),
        ("higher", "40", "{year: 39}", ["KPI030"]),
        ("higher", "40", "{year: 40}", []),
        ("within", "40", "{year: 90}", []),
        ("higher", "40", "[9, 10, 10, 10]", ["KPI030"]),  # 39 by the roll-up
        ("higher", "40", "[10, 10, 10, 10]", []),
        ("higher", "40", "{Q1: 5}", []),  # the year is not known
        ("higher", "{value: 40, quarters: {year: 30}}", "{year: 35}", []),
    ],
)
def test_a_target_is_not_worse_than_the_baseline(
    direction: str, base: str, target: str, codes: list[str]
) -> None:
    text = "kpis:\n" + _kpi(f"direction: {direction}, baseline: {base}, targets: {target}")
    assert _codes(text, "KPI030") == codes


@pytest.mark.parametrize(
    ("targets", "quarter"),
    [
        ("[200, 200, 200, 200]", None),  # exactly twice as much
        ("[200, 200, 201, 200]", "Q3"),
        ("[200, 250, 201, 200]", "Q2"),  # the widest of two
        ("{year: 2000}", None),
    ],
)
def test_twice_last_year_is_the_limit(targets: str, quarter: str | None) -> None:
    last = "baseline: {value: 400, quarters: [100, 100, 100, 100]}"
    text = "kpis:\n" + _kpi(f"{last}, targets: {targets}")
    found = find_all(HEAD + text, rules_of("KPI040"))
    assert [one.facts["quarter"] for one in found] == ([] if quarter is None else [quarter])


def test_what_should_fall_cannot_jump() -> None:
    last = "baseline: {value: 400, quarters: [100, 100, 100, 100]}"
    text = "kpis:\n" + _kpi(f"direction: lower, {last}, targets: [300, 90, 90, 90]")
    assert _codes(text, "KPI040") == []


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        # the season gives a quarter of the year each time: 50 % is twice that
        ("season: [1, 1, 1, 1], targets: [20, 20, 20, 60]", []),  # 60 of 120
        ("season: [1, 1, 1, 1], targets: [20, 20, 20, 61]", ["KPI041"]),
        ("season: [1, 1, 1, 3], targets: [20, 20, 20, 61]", []),
        ("season: [0, 1, 1, 1], targets: [90, 20, 20, 20]", []),  # nothing to divide by
        (
            (
                "season: [1, 1, 1, 1], targets: [20, 20, 20, 61], "
                "baseline: {value: 40, quarters: [10, 10, 10, 10]}"
            ),
            [],
        ),
    ],
)
def test_a_quarter_follows_its_season(rest: str, codes: list[str]) -> None:
    assert _codes("kpis:\n" + _kpi(rest), "KPI041") == codes


@pytest.mark.parametrize(
    ("name", "unit", "targets", "codes"),
    [
        ("复购率", "%", "[0, 50, 100, 100]", []),
        ("复购率", "%", "[30, 320, 34, 35]", ["KPI051"]),
        ("复购率", "%", "[30, -3, 34, 35]", ["KPI051"]),
        ("销售额同比增长", "%", "[30, 320, -34, 35]", []),
        ("投入产出比 ROI", "%", "{year: 300}", []),
        ("复购率", "‰", "{year: 300}", []),
        ("复购人数", "人", "{year: 300}", []),
    ],
)
def test_a_rate_lies_between_nothing_and_all(
    name: str, unit: str, targets: str, codes: list[str]
) -> None:
    text = "kpis:\n" + _kpi(f"targets: {targets}", name, unit, "average")
    assert _codes(text, "KPI051") == codes


@pytest.mark.parametrize(
    ("baseline", "target", "codes"),
    [
        (5000, 7000, []),
        (5000, 7070, []),  # 1 % is rounding
        (5000, 7100, ["KPI052"]),
        (6000, 9999, []),  # counts other people: 5,000 are in the tiers
    ],
)
def test_tiers_make_the_members(baseline: int, target: int, codes: list[str]) -> None:
    text = "kpis:\n" + _kpi(f"baseline: {baseline}, targets: {{Q4: {target}}}", rollup="last")
    tiers = (
        "membership: {tiers: [{name: 普通, members: {now: 4000, plan: {Q4: 5600}}}, "
        "{name: 金卡, members: {now: 1000, plan: {Q4: 1400}}}]}\n"
    )
    assert _codes(text + tiers, "KPI052") == codes


def test_a_tier_without_members_leaves_the_sum_open() -> None:
    text = "kpis:\n" + _kpi("baseline: 4000, targets: {Q4: 9000}", rollup="last")
    tiers = "membership: {tiers: [{name: 普通, members: {now: 4000, plan: {Q4: 5600}}}, 金卡]}\n"
    assert _codes(text + tiers, "KPI052") == []


@pytest.mark.parametrize(
    ("planned", "rest", "codes"),
    [
        (80, "targets: 100", []),
        (79, "targets: 100", ["KPI060"]),
        (120, "targets: 100", []),
        (121, "targets: 100", ["KPI070"]),
        (121, "direction: lower, targets: 100", ["KPI070"]),
        (10, "direction: lower, targets: 100", []),
        (10, "season: [1, 1, 1, 1]", []),
    ],
)
def test_contributions_reach_the_target(planned: int, rest: str, codes: list[str]) -> None:
    text = "kpis:\n" + _kpi(rest)
    text += f"activities: [{{name: 甲, when: 2026-03-02, targets: {{K: {planned}}}}}]\n"
    assert _codes(text, "KPI060", "KPI070") == codes


def test_levels_and_rates_are_not_added_up() -> None:
    text = "kpis:\n" + _kpi("targets: 100", "甲", rollup="last")
    text += _kpi("targets: 50", "乙", "%", "average")
    text += "activities: [{name: 一, when: 2026-03-02, targets: {甲: 1, 乙: 1}}]\n"
    assert _codes(text, "KPI060", "KPI070") == []


def test_a_kpi_that_nothing_contributes_to_is_not_judged() -> None:
    text = "kpis:\n" + _kpi("targets: 100", "甲") + _kpi("targets: 100", "乙")
    text += "activities: [{name: 一, when: 2026-03-02, targets: {甲: 90}}]\n"
    assert _codes(text, "KPI060") == []


def test_a_contribution_that_cannot_be_read_may_be_anything() -> None:
    text = "kpis:\n" + _kpi("targets: 100")
    text += "activities: [{name: 一, when: 2026-03-02, targets: {K: 很多}}]\n"
    assert "KPI060" not in _codes(text, "KPI060")


def test_a_gap_names_its_widest_quarter() -> None:
    text = "kpis:\n" + _kpi("targets: [100, 100, 200, 100]")
    text += "activities: [{name: 一, when: 2026-08-03, targets: {K: 150}}]\n"
    found = _find(text, "KPI060")
    assert [found.facts[name] for name in ("quarter", "short", "gap", "percent")] == [
        "Q1",
        100,
        350,
        30,
    ]
    assert found.ids == ("K", "一")


@pytest.mark.parametrize(
    ("units", "codes"),
    [
        (("人", "人次", "篇"), ["KPI061"]),
        (("人", "人次", "%"), []),
        (("人", "人次", "分"), []),
        (("人", "人次"), []),
        (("元", "单", "万元"), ["KPI061"]),
        (("元", "单", "元/人"), []),
    ],
)
def test_kpis_show_more_than_one_side(units: tuple[str, ...], codes: list[str]) -> None:
    text = "kpis:\n" + "".join(
        _kpi("targets: 5", f"K{number}", unit) for number, unit in enumerate(units)
    )
    assert _codes(text, "KPI061") == codes


def test_a_kpi_that_should_fall_is_another_side() -> None:
    text = "kpis:\n" + _kpi("targets: 5", "甲") + _kpi("targets: 5", "乙")
    assert _codes(text + _kpi("direction: lower, targets: 5", "流失"), "KPI061") == []


@pytest.mark.parametrize(
    ("kind", "second", "codes"),
    [
        ("push", "targets: 9", ["KPI062"]),
        ("sms", "targets: 9", ["KPI062"]),
        ("content", "targets: 9", []),
        ("push", "targets: 9, guards: [甲]", []),
        ("push", "direction: lower, targets: 9", []),
    ],
)
def test_pushes_are_watched(kind: str, second: str, codes: list[str]) -> None:
    text = f"channels: [{{name: 渠道, kind: {kind}}}]\nkpis:\n" + _kpi("targets: 5", "甲")
    text += _kpi(second, "乙")
    text += "activities: [{name: 一, when: 2026-03-02, messages: [0d 10:00 渠道]}]\n"
    assert _codes(text, "KPI062") == codes


def _sale(name: str, when: str, rest: str = "") -> str:
    return f"  - {{name: {name}, when: {when}, targets: {{K: 5}}{rest}}}\n"


@pytest.mark.parametrize(
    ("activities", "ids"),
    [
        ((_sale("甲", "2026-06-10..18"), _sale("乙", "2026-06-18")), [("甲", "乙", "K")]),
        ((_sale("甲", "2026-06-10..18"), _sale("乙", "2026-06-19")), []),
        ((_sale("甲", "2026-06-10..18"), _sale("乙", "2026-06-18", ", attribution: 按码计")), []),
        (
            (_sale("甲", "2026-06-01..30"), _sale("乙", "2026", ", repeats: 每月18日")),
            [("甲", "乙", "K")],
        ),
        ((_sale("甲", "2026-06-01..17"), _sale("乙", "2026", ", repeats: 每月18日")), []),
        ((_sale("乙", "2026", ", repeats: 每月18日"),), []),
        (
            (
                _sale("甲", "2026-03-01..05"),
                _sale("乙", "2026-06-01..09"),
                _sale("丙", "2026-03-04"),
                _sale("丁", "2026-06-09"),
                _sale("戊", "2026-06-02"),
            ),
            [("甲", "丙", "K"), ("乙", "丁", "戊", "K")],
        ),
        ((_sale("甲", "2026-06-10"), _sale("乙", "2026-06-10", ", status: cancelled")), []),
    ],
)
def test_sales_on_the_same_days_need_a_counting_rule(
    activities: tuple[str, ...], ids: list[tuple[str, ...]]
) -> None:
    text = HEAD + "kpis:\n" + _kpi("targets: 50", unit="单") + "activities:\n"
    found = find_all(text + "".join(activities), rules_of("KPI071"))
    assert [one.ids for one in found] == ids


def test_people_who_take_part_may_do_so_twice() -> None:
    text = "kpis:\n" + _kpi("targets: 50", unit="人次") + "activities:\n"
    text += _sale("甲", "2026-06-10") + _sale("乙", "2026-06-10")
    assert _codes(text, "KPI071") == []


def test_a_slip_of_scale_is_said_once() -> None:
    text = "kpis:\n" + _kpi(
        "targets: {Q1: 5000, Q2: 6000, Q3: 0.65, Q4: 7000, year: 24500}, "
        "baseline: {value: 24000, quarters: [5000, 6000, 6000, 7000]}, "
        "season: [1, 1, 1, 1]"
    )
    codes = ("BUD072", "KPI020", "KPI030", "KPI040", "KPI041")
    assert _codes(text, *codes) == ["BUD072"]


def test_one_kpi_without_a_baseline_is_asked_for_the_day_before_the_plan() -> None:
    found = _find("kpis:\n" + _kpi("targets: 5"), "KPI010")
    assert "count" not in found.facts
    assert str(found.facts["day"]) == "2025-12-31"
    alone = _find("kpis:\n" + _kpi("targets: 5") + UNMEASURED, "KPI013")
    assert "count" not in alone.facts


UNMEASURED = "activities: [{name: 甲, when: 2026-03-02, budget: 100}]\n"


@pytest.mark.parametrize(
    ("direction", "target", "other"), [("lower", 50, "higher"), ("higher", 20, "lower")]
)
def test_a_direction_that_is_turned_round_is_offered(
    direction: str, target: int, other: str
) -> None:
    rest = f"direction: {direction}, baseline: 30, targets: {target}"
    found = _find("kpis:\n" + _kpi(rest) + _kpi("targets: 5", "无基线"), "KPI030")
    assert found.fixes[0].edits[0].text == other
    assert not found.fixes[0].is_certain


def test_a_jump_says_how_the_year_rises_and_what_else_jumps() -> None:
    last = "baseline: {value: 400, quarters: {Q1: 100, Q2: 100, Q3: 100, Q4: 0, year: 300}}"
    text = "kpis:\n" + _kpi(f"{last}, targets: [100, 250, 301, 99]") + _kpi("targets: 5", "乙")
    found = _find(text + _kpi(f"{last}", "丙"), "KPI040")
    assert [found.facts[name] for name in ("quarter", "percent", "most", "year")] == [
        "Q3",
        201,
        200,
        150,  # 750 after 300
    ]
    assert [one.route[-1] for one in found.related] == ["Q2"]


@pytest.mark.parametrize(
    "rest",
    [
        "season: [1, 1, 1, 1]",
        "season: [1, 1, 1, 1], targets: {Q1: 90, Q2: 5}",
        "season: {Q1: 1}, targets: [90, 5, 5, 5]",
        "season: [0, 0, 0, 0], targets: [90, 5, 5, 5]",
        "season: [1, 1, 1, 1], targets: [0, 0, 0, 0]",
        "season: [1, 1, 1, 1], targets: [90, 5, 5, -100]",
    ],
)
def test_half_a_season_says_nothing(rest: str) -> None:
    assert _codes("kpis:\n" + _kpi(rest), "KPI041") == []


@pytest.mark.parametrize(("written", "meant"), [(320, 32), (1000, 100), (3200, 32), (10001, None)])
def test_a_rate_with_a_digit_too_many_is_mended(written: int, meant: int | None) -> None:
    text = "kpis:\n" + _kpi(f"targets: {{Q1: {written}}}", "复购率", "%", "average")
    assert _find(text, "KPI051").facts.get("meant") == meant


@pytest.mark.parametrize(("target", "codes"), [(6930, []), (6929, ["KPI052"])])
def test_one_percent_less_than_the_tiers_is_rounding(target: int, codes: list[str]) -> None:
    text = "kpis:\n" + _kpi(
        f"baseline: 5000, targets: {{Q1: 1, Q4: {target}}}", "会员", rollup="last"
    )
    text += _kpi("targets: 5", "无基线", rollup="last") + _kpi(
        "baseline: 5000", "无目标", rollup="last"
    )
    text += _kpi("baseline: 5000, targets: 5", "相加")
    tiers = "membership: {tiers: [{name: 普通, members: {now: 5000, plan: {Q4: 7000}}}]}\n"
    assert _codes(text + tiers, "KPI052") == codes


def test_groups_make_the_members_as_well() -> None:
    text = "kpis:\n" + _kpi("baseline: 900, targets: {Q4: 2000}", rollup="last")
    groups = (
        "community: {groups: [{name: 甲群, size_now: 500, size_plan: {Q4: 800}}, "
        "{name: 乙群, size_now: 400, size_plan: {Q4: 700}}]}\n"
    )
    found = _find(text + groups, "KPI052")
    assert found.facts["whole"] == 1500
    assert found.fixes[0].edits[0].text == "1500"


@pytest.mark.parametrize(
    ("rest", "activity"),
    [
        ("targets: 0", "targets: {K: 5}"),
        ("targets: 100", "targets: {K: 5}, owner: , effort: 很久"),
    ],
)
def test_what_cannot_be_judged_is_not(rest: str, activity: str) -> None:
    text = "kpis:\n" + _kpi(rest)
    text += f"activities:\n  - {{name: 甲, when: 2026-03-02, {activity}}}\n"
    found = _codes(text, "KPI060", "KPI070")
    assert "KPI070" not in found
    assert ("KPI060" in found) is (rest == "targets: 100")


def test_a_lost_activity_may_have_brought_the_rest() -> None:
    text = "kpis:\n" + _kpi("targets: 100")
    text += "activities:\n  - {name: 甲, when: 2026-03-02, targets: {K: 5}}\n"
    text += "  - {name: 乙, when: 2026-02-30, targets: {K: 90}}\n"
    assert "KPI060" not in _codes(text, "KPI060")


def test_objectives_of_sales_make_kpis_of_sales() -> None:
    head = "objectives: [{title: 卖货, kind: sales}, {title: 口碑, kind: service}]\nkpis:\n"
    rows = [_kpi("targets: 5, objective: 卖货", f"K{n}", "%", "average") for n in range(3)]
    assert _find(head + "".join(rows), "KPI061").facts["sales"] == 3
    mixed = [*rows[:2], _kpi("targets: 5, objective: 口碑", "K2", "%", "average")]
    assert _codes(head + "".join(mixed), "KPI061") == []
    falling = [*rows[:2], rows[2].replace("higher", "lower")]
    assert _codes(head + "".join(falling), "KPI061") == []


def test_a_kpi_that_cannot_be_read_may_be_the_other_side() -> None:
    text = "channels: [{name: 渠道, kind: push}]\nkpis:\n"
    text += "".join(_kpi("targets: 5", f"K{number}") for number in range(3))
    text += "  - {name: 退订率, unit: '%', direction: 往下, rollup: average}\n"
    text += "activities: [{name: 一, when: 2026-03-02, messages: [0d 10:00 渠道]}]\n"
    assert set(_codes(text, "KPI061", "KPI062")).isdisjoint({"KPI061", "KPI062"})


def test_one_kpi_has_nothing_to_stand_beside() -> None:
    text = "channels: [{name: 渠道, kind: push}]\nkpis:\n" + _kpi("targets: 5")
    text += "activities: [{name: 一, when: 2026-03-02, messages: [0d 10:00 渠道]}]\n"
    assert _codes(text, "KPI062") == []


def test_a_pair_is_named_as_such_and_more_are_listed() -> None:
    text = "kpis:\n" + _kpi("targets: 50", unit="单") + "activities:\n"
    pair = text + _sale("甲", "2026-06-10") + _sale("乙", "2026-06-10")
    assert "activities" not in _find(pair, "KPI071").facts
    more = _find(pair + _sale("丙", "2026-06-10"), "KPI071")
    assert more.facts["activities"] == ("甲", "乙", "丙")


def test_one_broken_place_is_not_counted() -> None:
    rows = _kpi("baseline: 100, parts: 期末 = 期初 + 新增, targets: {}", "会员", rollup="last")
    joined = _kpi("targets: [10, 10, 10, 10]", "新增人数")
    once = _find("kpis:\n" + rows.replace("{}", "[110, 120, 130, 150]") + joined, "KPI050")
    assert "count" not in once.facts
    twice = _find("kpis:\n" + rows.replace("{}", "[110, 130, 150, 160]") + joined, "KPI050")
    assert twice.facts["count"] == 2
