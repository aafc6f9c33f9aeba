"""The five examples: one for each source document, clean, together all that a plan can say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from commplan.analysis import analyse
from commplan.diagnostics import Severity
from commplan.model.plan import SECTIONS, Plan
from commplan.reading import load_plan
from commplan.rules import RULES, Facts, judge_plan

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = {
    "brand-community": "zh-Hans",
    "fan-community": "zh-Hans",
    "membership": "zh-Hant",
    "social-commerce": "en",
    "user-community": "zh-Hans",
}
PASSED = {"RSK032", "RSK033", "GOV030"}
"""Reviews that were due, risks that are over, waivers that have ended: the year goes on."""


def load(name: str) -> Plan:
    loaded = load_plan(ROOT / "plans" / "examples" / name / "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def test_there_are_five_examples() -> None:
    names = sorted(path.name for path in (ROOT / "plans" / "examples").iterdir())
    assert names == sorted(LANGUAGES)


def find_grave(name: str, day: str) -> set[str]:
    """Return the codes of errors and warnings."""
    plan = load(name)
    judged = judge_plan(Facts(plan, analyse(plan, date.fromisoformat(day))), RULES)
    assert judged.crashes == ()
    return {one.code for one in judged.diagnostics if one.severity is not Severity.INFO}


@pytest.mark.parametrize(("name", "language"), LANGUAGES.items())
def test_an_example_is_clean_when_the_year_begins(name: str, language: str) -> None:
    assert find_grave(name, "2026-01-05") == set()
    assert load(name).root.language == language


@pytest.mark.parametrize("name", LANGUAGES)
@pytest.mark.parametrize("day", ["2026-06-30", "2026-12-31"])
def test_later_only_what_has_passed_asks_to_be_looked_after(name: str, day: str) -> None:
    assert find_grave(name, day) <= PASSED


def test_every_section_is_used_by_an_example() -> None:
    plans = [load(name) for name in LANGUAGES]
    unused = {section for section in SECTIONS if not any(getattr(one, section) for one in plans)}
    assert unused == set()


def test_one_example_is_written_with_chinese_keys() -> None:
    text = (ROOT / "plans/examples/user-community/plan.yaml").read_text(encoding="utf-8")
    keys = [line.split(":")[0].strip(" -{") for line in text.splitlines() if ": " in line]
    assert sum(key.isascii() for key in keys) < len(keys) / 10
    assert "负责人" in keys


def test_every_example_has_another_brand() -> None:
    assert len({load(name).root.brand for name in LANGUAGES}) == len(LANGUAGES)
