"""A long document tells its story first; what one looks up stands behind it, nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis import analyse
from commplan.package_data import data_folder
from commplan.reading import load_plan
from commplan.report import appendix
from commplan.report.annual_plan import build_annual_plan
from commplan.texts import load_texts

from .building import TODAY, build, list_sections

if TYPE_CHECKING:
    import pytest

LONG = data_folder("plans/examples") / "fan-community" / "plan.yaml"


def test_a_short_plan_keeps_its_chapters_whole() -> None:
    document = build("activities: [{name: A, when: 2026-03-01}]\n")
    chapters = {chapter.key: chapter for chapter in document.chapters}
    assert [section.key for section in chapters["activities"].sections] == ["all"]
    assert [chapter.key for chapter in document.chapters if chapter.is_appendix] == ["findings"]


def test_a_long_plan_moves_what_one_looks_up_and_loses_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded = load_plan(LONG)
    assert loaded.plan is not None
    arguments = (loaded.plan, analyse(loaded.plan, TODAY), (), load_texts("en"), "plan.yaml")
    moved = build_annual_plan(*arguments)
    monkeypatch.setattr(appendix, "_MOST_SECTIONS", 1000)
    whole = build_annual_plan(*arguments)
    assert set(list_sections(moved)) == set(list_sections(whole))
    places = [chapter.is_appendix for chapter in moved.chapters]
    assert places == sorted(places)
    assert all(chapter.sections for chapter in moved.chapters)
    assert "goals/definitions" in {
        section.key
        for chapter in moved.chapters
        if chapter.is_appendix
        for section in chapter.sections
    }
