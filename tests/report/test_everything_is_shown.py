"""A field that planners may write and no document shows would be dropped in silence."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.report.building import build_whole
from tests.report.filled_plan import FilledPlan, Leaf, cut_to, fill_plan
from tests.writers.texts_of import texts_of

if TYPE_CHECKING:
    from commplan.report.blocks import Document

NOT_SHOWN: dict[str, str] = {
    "tracks.colour": "each format has colours of its own that are told apart and can be read",
    "tracks.parent": "it is the group of a lane; one that leads nowhere is a finding",
}
"""Fields that no document repeats, and why. (Ids are names for the file: documents say names.)"""


NOT_SHOWN_ALONE: dict[str, str] = {
    **NOT_SHOWN,
    "membership.tiers.entry.match": "one condition goes with no other",
    "membership.tiers.keep.match": "one condition goes with no other",
    "kpis.direction": "there is no target to come near to",
    "kpis.rollup": "there are no quarters to make a year of",
    "tracks.name": "a lane without activities is not drawn",
    "budget.contingency_inside": "there is no contingency that could stand anywhere",
    "language": "documents are in the language of their reader",
    "activities.per": "an activity that takes place once is no series",
}
"""Fields that mean nothing without others, and why."""


@cache
def find_plan() -> FilledPlan:
    return fill_plan()


def build_tree(tree: dict[str, Any]) -> Document:
    return build_whole(json.dumps(tree), "en")


def say_all(tree: dict[str, Any]) -> str:
    """Return all words of the document, numbers without their thousands separators."""
    return re.sub(r"(?<=\d),(?=\d)", "", "\n".join(texts_of(build_tree(tree))))


def replace_leaf(tree: dict[str, Any], leaf: Leaf) -> dict[str, Any]:
    changed: Any = deepcopy(tree)
    part = changed
    for key in leaf.place[:-1]:
        part = part[key]
    if leaf.other:
        part[leaf.place[-1]] = leaf.other
    else:
        del part[leaf.place[-1]]
    return dict(changed)


def is_shown(leaf: Leaf, tree: dict[str, Any], said: str) -> bool:
    if leaf.shown:
        return leaf.shown in said
    return say_all(replace_leaf(tree, leaf)) != said


def list_leaves() -> list[Leaf]:
    return [leaf for leaf in find_plan().leaves if leaf.place[-1] != "id"]


def test_every_field_of_a_plan_is_shown() -> None:
    tree = find_plan().tree
    said = say_all(tree)
    unseen = {leaf.path for leaf in list_leaves() if not is_shown(leaf, tree, said)}
    assert sorted(unseen) == sorted(NOT_SHOWN)


def test_a_field_is_shown_however_little_stands_beside_it() -> None:
    unseen = set()
    for leaf in list_leaves():
        tree = cut_to(find_plan(), leaf)
        if not is_shown(leaf, tree, say_all(tree)):
            unseen.add(leaf.path)
    assert sorted(unseen) == sorted(NOT_SHOWN_ALONE)
