from __future__ import annotations

from dataclasses import fields, is_dataclass
from string import Formatter
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import pytest

from commplan.model.actuals_head import ActualsHead
from commplan.model.base import Base
from commplan.model.head import Root
from commplan.texts import LANGUAGES, load_texts
from commplan.texts.counted import Counted

if TYPE_CHECKING:
    from collections.abc import Iterator

MODELS: tuple[type[Base], ...] = tuple(
    model
    for head in (Root, ActualsHead)
    for model in (head, *(section.load() for section in head.sections.values()))
)
CLASS_WORDS = {
    "Root": "plan",
    "BudgetLine": "budget_line",
    "MemberRole": "member_role",
    "MemberBenefit": "benefit",
    "ContentItem": "touch",
    "SupportRequest": "request",
    "ActualsHead": "actuals",
    "ActivityActual": "actuals",
    "RiskActual": "actuals",
    "Measure": "actuals",
    "Action": "actuals",
}
FIELD_WORDS = {"variants": "language"}
SHARED = {"kind", "status", "per", "category", "state"}
"""Fields that mean other things in other classes."""


def walk_models(model: type[Base]) -> Iterator[type[Base]]:
    yield model
    for info in model.model_fields.values():
        for part in walk_types(info.annotation):
            if isinstance(part, type) and issubclass(part, Base):
                yield from walk_models(part)


def walk_types(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 - annotations are of any type
    yield annotation
    if get_origin(annotation) is not Literal:
        for part in get_args(annotation):
            yield from walk_types(part)


def list_values() -> Iterator[str]:
    for model in {one for top in MODELS for one in walk_models(top)}:
        for name, info in model.model_fields.items():
            for part in walk_types(info.annotation):
                if get_origin(part) is Literal:
                    owner = CLASS_WORDS.get(model.__name__, model.__name__.lower())
                    field = FIELD_WORDS.get(name, name)
                    prefix = f"{owner}.{field}" if field in SHARED else field
                    yield from (f"{prefix}.{value}" for value in get_args(part))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_an_enumeration_has_a_word(language: str) -> None:
    words = load_texts(language).words
    assert sorted({key for key in list_values() if not words.get(key)}) == []


def walk_terms(terms: Any, path: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any field
    for field in fields(terms):
        value = getattr(terms, field.name)
        place = f"{path}.{field.name}"
        if is_dataclass(value) and not isinstance(value, Counted):
            yield from walk_terms(value, place)
        else:
            yield place, value


def find_holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_sentences_for_one_and_many_ask_for_what_both_languages_know() -> None:
    """A hole that only one language has would be filled by chance: both ask for the same facts."""
    odd = []
    for (place, first), (_, second) in zip(
        *(walk_terms(load_texts(language).document) for language in ("zh-Hans", "en")), strict=True
    ):
        match first, second:
            case str(), str() if find_holes(first) != find_holes(second):
                odd.append(place)
            case Counted(), Counted() if find_holes(first.many) != find_holes(second.many):
                odd.append(place)
            case tuple(), tuple() if len(first) != len(second):
                odd.append(place)
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_for_one_asks_for_nothing_that_the_one_for_many_does_not(
    language: str,
) -> None:
    odd = [
        place
        for place, words in walk_terms(load_texts(language).document)
        if isinstance(words, Counted) and not find_holes(words.one) <= find_holes(words.many)
    ]
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_is_empty(language: str) -> None:
    terms = walk_terms(load_texts(language).document)
    assert [place for place, words in terms if words in {"", ()}] == []
