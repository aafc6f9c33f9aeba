"""One table of keys and values: complete, and in every mapping each word means one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.model.actuals_head import ActualsHead
from commplan.model.fields import FieldShape, shapes_of
from commplan.model.head import Root
from commplan.reading.keys import list_keys
from commplan.rules.pages import PAGES
from commplan.source.characters import NAMING
from commplan.texts import load_texts
from commplan.texts.key_sentences import list_named_keys
from commplan.texts.spelling import CHINESE, name_choice, spell_choice, spell_key
from commplan.texts.wording import list_sentences

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.rules import Documented


def list_models() -> list[type[Base]]:
    """Return every model that a plan and its actuals are made of."""
    models: list[type[Base]] = [
        root
        for head in (Root, ActualsHead)
        for root in (head, *(section.load() for section in head.sections.values()))
    ]
    for model in models:
        inner = (shape.model for shape in shapes_of(model).values())
        models += [one for one in inner if one is not None and one not in models]
    return models


def list_enumerations() -> list[tuple[type[Base], FieldShape]]:
    """Return every field of an enumeration, with the model that has it."""
    return [(one, shape) for one in MODELS for shape in shapes_of(one).values() if shape.choices]


MODELS = list_models()
ENUMERATIONS = list_enumerations()


@pytest.mark.parametrize("language", CHINESE)
def test_every_key_of_every_mapping_has_a_word(language: str) -> None:
    bare = [
        f"{model.__name__}.{key}"
        for model in MODELS
        for key in list_keys(model)
        if spell_key(model, key, language)[0] == key
    ]
    assert bare == []


@pytest.mark.parametrize("language", CHINESE)
def test_every_word_of_the_table_belongs_to_a_key(language: str) -> None:
    keys = {key for model in MODELS for key in list_keys(model)}
    own = {
        f"{kind.__name__}.{key}"
        for model in MODELS
        for kind in model.__mro__
        for key in list_keys(model)
    }
    assert sorted(load_texts(language).keys.keys() - keys - own) == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_word_means_one_key_in_whichever_chinese(model: type[Base]) -> None:
    meant: dict[str, set[str]] = {key: {key} for key in list_keys(model)}
    for language in CHINESE:
        for key in list_keys(model):
            for word in spell_key(model, key, language):
                meant.setdefault(word, set()).add(key)
    assert {word: keys for word, keys in meant.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("language", CHINESE)
def test_every_further_word_belongs_to_a_value(language: str) -> None:
    names = {
        name_choice(model, shape.name, value)
        for model, shape in ENUMERATIONS
        for value in shape.choices
    }
    assert sorted(load_texts(language).choices.keys() - names) == []


@pytest.mark.parametrize(
    ("model", "shape"),
    ENUMERATIONS,
    ids=[f"{model.__name__}.{shape.name}" for model, shape in ENUMERATIONS],
)
def test_a_word_means_one_value_in_whichever_chinese(model: type[Base], shape: FieldShape) -> None:
    meant: dict[str, set[str]] = {value: {value} for value in shape.choices}
    for language in CHINESE:
        for value in shape.choices:
            for word in spell_choice(model, shape.name, value, language):
                meant.setdefault(word, set()).add(value)
    assert {word: values for word, values in meant.items() if len(values) > 1} == {}


@pytest.mark.parametrize("language", CHINESE)
def test_a_key_is_one_word(language: str) -> None:
    signs = set(" :：,，、#[]{}()（）\"'`&*!|>%@?-")
    words = {
        word
        for model in MODELS
        for key in list_keys(model)
        for word in spell_key(model, key, language)
    }
    assert [word for word in words if signs & set(word) or not word] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.fault.code)
def test_a_key_that_a_sentence_names_has_a_general_word(page: type[Documented]) -> None:
    """Sentences name no model: what they are worded with has to do for all of them."""
    own = load_texts("zh-Hans").faults[page.fault.code]
    said = (*list_sentences(page.fault), *own.message, *own.help, *own.notes.values())
    known = {key for model in MODELS for key in list_keys(model)}
    named = {key for sentence in said for key in list_named_keys(sentence)}
    assert (named & known) - load_texts("zh-Hans").keys.keys() == set()


def test_names_and_ids_are_known_where_nothing_else_is() -> None:
    spelled = {
        word
        for model in MODELS
        for key in {"id", "name"} & set(list_keys(model))
        for language in CHINESE
        for word in spell_key(model, key, language)
    }
    assert spelled | {"id", "name"} == NAMING
