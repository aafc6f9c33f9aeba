from __future__ import annotations

import pytest

from commplan.writers.markdown.anchors import slug_heading, slug_headings


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Year Plan", "year-plan"),
        ("一、总览：目标（2026）", "一总览目标2026"),
        ("GMV 4,685 万元、完成 49%", "gmv-4685-万元完成-49"),
        ("a_b – c", "a_b--c"),
        ("snake_case & kebab-case", "snake_case--kebab-case"),
        ("① first Ⅳ", "-first-ⅳ"),
        ("Café", "café"),
        ("🎉 party", "-party"),
    ],
)
def test_anchors_follow_the_rules_of_github(heading: str, anchor: str) -> None:
    assert slug_heading(heading) == anchor


@pytest.mark.parametrize(
    ("headings", "anchors"),
    [
        (["a", "a", "a"], ("a", "a-1", "a-2")),
        (["a", "a-1", "a"], ("a", "a-1", "a-2")),
        (["a-1", "a", "a"], ("a-1", "a", "a-2")),
        (["!", "?"], ("", "-1")),
    ],
)
def test_equal_anchors_are_numbered(headings: list[str], anchors: tuple[str, ...]) -> None:
    assert slug_headings(headings) == anchors
