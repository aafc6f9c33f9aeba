"""What was mended in memory is what the fixes write: the mended file is the same plan."""

from __future__ import annotations

import pytest

from commplan.reading import Loaded, read_plan
from commplan.writers.findings.fixes import apply_fixes, list_certain_fixes
from tests.plans import HEAD
from tests.reading.slips import SLIPS, damage_plan
from tests.reading.test_hazards import GROUPS
from tests.reading.test_six_errors import CASES, COUNT, PLANS

_NAME = "plan.yaml"
PARTY = "{name: 见面会, when: 2026-05-16, channels: "
_RESTORED = {"full-width colon", "full-width hyphen", "full-width comma", "full-width indent"}


def apply_certain(text: str) -> str:
    """Return a text with its certain fixes, which are looked for again until there are none."""
    for _ in range(COUNT):
        fixes = list_certain_fixes(read_plan(text, _NAME).diagnostics)
        if not fixes:
            break
        text = apply_fixes(fixes, {_NAME: text}).texts[_NAME]
    return text


def read(text: str) -> Loaded:
    loaded = read_plan(text, _NAME)
    assert loaded.plan is not None
    return loaded


@pytest.mark.parametrize("case", range(CASES))
def test_the_mended_file_is_the_plan_that_was_read(case: int) -> None:
    text = PLANS[case % len(PLANS)].read_text(encoding="utf-8")
    damaged, places = damage_plan(text, case, COUNT, 0)
    mended = apply_certain(damaged)
    assert mended != damaged
    assert read(mended).plan == read(damaged).plan
    assert len(read(mended).diagnostics) < len(places)


@pytest.mark.parametrize("name", sorted(_RESTORED))
def test_a_full_width_sign_is_put_right_to_the_byte(name: str) -> None:
    text = PLANS[0].read_text(encoding="utf-8")
    (case,) = (number for number, slip in enumerate(SLIPS) if slip.name == name)
    damaged, places = damage_plan(text, case, 1, 0)
    assert (len(places), damaged == text) == (1, False)
    assert apply_certain(damaged) == text


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("phases:\r\n\t- name：筹备\r\n", "phases:\r\n  - name: 筹备\r\n"),
        ("phases: [{name：筹备，when: 2026-01}]", "phases: [{name: 筹备, when: 2026-01}]"),
        ("tracks: 【线上，门店】", "tracks: [线上，门店]"),
        ("tracks: 【线上, 门店】", "tracks: [线上, 门店]"),
        ("phases: [｛name: 筹备, when: 2026-01｝]", "phases: [{name: 筹备, when: 2026-01}]"),
        ("tracks: [{name: 目标: 提升}]", 'tracks: [{name: "目标: 提升"}]'),
        ("budget: {total: 30,000元}", 'budget: {total: "30,000元"}'),
        ("tracks:\n  -线上\n  -门店", "tracks:\n  - 线上\n  - 门店"),
        ("tracks:\n　　- 线上", "tracks:\n    - 线上"),
        (f"{GROUPS}activities: [{PARTY}C1、C2}}]", f"{GROUPS}activities: [{PARTY}[C1, C2]}}]"),
        (f"{GROUPS}activities: [{PARTY}[C1，C2]}}]", f"{GROUPS}activities: [{PARTY}[C1, C2]}}]"),
        ("brand：松果\x07咖啡", "brand: 松果咖啡"),
        ("brand:　松果", "brand: 松果"),
        ("brand: @松果, it's 'x'", "brand: \"@松果, it's 'x'\""),
        ('brand: @松果 "it\'s"', "brand: '@松果 \"it''s\"'"),
    ],
)
def test_a_certain_fix_changes_nothing_else(damaged: str, mended: str) -> None:
    assert apply_certain(HEAD + damaged) == HEAD + mended
    assert read(HEAD + mended).plan == read(HEAD + damaged).plan


@pytest.mark.parametrize(
    "damaged",
    [
        "tracks: [线上, 门店\nbrand: 松果",
        'brand: "松果\nindustry: 咖啡',
        "phases:\n  - name: 筹备\n   when: 2026-01",
        "phases:\n  - name: 筹备\n    when: 2026-01\n    name: 开业\n    when: 2026-02",
        "brand: 松果 #2 店",
        "brand 松果",
        "tracks: [{id: A\u200b1, name: 线上}]",
    ],
)
def test_what_may_be_meant_otherwise_is_not_changed(damaged: str) -> None:
    assert read_plan(HEAD + damaged, _NAME).diagnostics
    assert apply_certain(HEAD + damaged) == HEAD + damaged
