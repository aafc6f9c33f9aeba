"""The shipped examples as documents, on the first working day of their year and in the middle."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from commplan.analysis import analyse
from commplan.package_data import data_folder
from commplan.reading import load_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.texts import load_texts

if TYPE_CHECKING:
    from commplan.reading import Loaded
    from commplan.report.blocks import Document

DAYS = (date(2026, 1, 5), date(2026, 7, 8))
LANGUAGES = ("zh-Hans", "en")
EXAMPLES = (
    "fan-community",
    "social-commerce",
    "user-community",
    "brand-community",
    "membership",
)


@cache
def build_example(language: str, on: date = DAYS[0], example: str = "fan-community") -> Document:
    loaded = _load_example(example)
    assert loaded.plan is not None
    facts = analyse(loaded.plan, on)
    texts = load_texts(language)
    return build_annual_plan(loaded.plan, facts, loaded.diagnostics, texts, "plan.yaml")


@cache
def _load_example(example: str) -> Loaded:
    return load_plan(data_folder("plans/examples") / example / "plan.yaml")
