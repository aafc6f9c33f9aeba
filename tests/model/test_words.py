"""Texts, ids, references, yes and no."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from commplan.model.words import (
    LONGEST_VALUE,
    LocalText,
    Text,
    fold_value,
    fold_width,
    read_flag,
    read_id,
    read_reference,
    require_text,
)

TEXT: TypeAdapter[LocalText] = TypeAdapter(Text)


@pytest.mark.parametrize("text", ["true", "Yes", "ON", "y", "是", "有", "需要", "ｙｅｓ", "√"])
def test_yes_is_read(text: str) -> None:
    assert read_flag(text) is True


@pytest.mark.parametrize("text", ["false", "No", "off", "n", "否", "没有", "无", "不需要"])
def test_no_is_read(text: str) -> None:
    assert read_flag(text) is False


@pytest.mark.parametrize("value", ["也许", "1", "", None, ["yes"]])
def test_a_flag_is_nothing_but_yes_or_no(value: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_flag(value)
    assert refused.value.type == "flag_unreadable"


@pytest.mark.parametrize("text", ["A01", "活动-1", "x" * 64, "Ａ"])
def test_an_id_is_one_word(text: str) -> None:
    assert read_id(text) == text


@pytest.mark.parametrize(
    "value",
    ["A 01", "A,1", "A@2026", "A\u200b1", "A\u30001", "x" * 65, "", None, ["A"]],
)
def test_an_id_with_spaces_or_invisible_characters_is_refused(value: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_id(value)
    assert refused.value.type == "id_unreadable"


def test_a_reference_is_stripped() -> None:
    assert read_reference(" 林一 ") == "林一"


@pytest.mark.parametrize("value", ["  ", None, ["林一"]])
def test_a_blank_reference_is_refused(value: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_reference(value)
    assert refused.value.type == "text_unreadable"


def test_a_text_is_the_first_one_written() -> None:
    text = TEXT.validate_python({"zh-Hans": " 手冲课 ", "en": "Pour-over class"})
    assert text == "手冲课"
    assert text.in_language("en") == "Pour-over class"
    assert text.in_language("zh-Hant") == "手冲课"


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        (("en", "zh-Hans", "zh-Hant", "zh-TW"), "zh-TW", "zh-TW"),
        (("en", "zh-Hans", "zh-Hant"), "zh-TW", "zh-Hant"),
        (("en", "zh-Hans"), "zh-TW", "zh-Hans"),
        (("en", "zh-Hans", "zh-TW"), "zh-Hant", "zh-TW"),
        (("en", "zh-Hans"), "zh-Hant", "zh-Hans"),
        (("en", "zh-TW", "zh-Hant"), "zh-Hans", "zh-Hant"),
        (("en",), "zh-Hant", "en"),
        (("zh-Hant", "zh-Hans"), "en", "zh-Hant"),
    ],
)
def test_the_kind_of_chinese_next_to_the_wanted_one_comes_before_other_languages(
    written: tuple[str, ...], language: str, said: str
) -> None:
    assert TEXT.validate_python({one: one for one in written}).in_language(language) == said


def test_a_plain_text_is_the_same_in_every_language() -> None:
    assert TEXT.validate_python(" 手冲课 ").in_language("en") == "手冲课"


@pytest.mark.parametrize(
    "value",
    ["  ", None, [], ["手冲课"], {}, {"城市": "杭州"}, {"en": ["a"]}, {"en": " "}, {"en": None}],
)
def test_anything_but_a_text_or_its_translations_is_refused(value: object) -> None:
    with pytest.raises(ValidationError) as refused:
        TEXT.validate_python(value)
    assert [error["type"] for error in refused.value.errors()] == ["text_unreadable"]


def test_full_width_letters_become_plain() -> None:
    assert fold_width("　ＡＢ１２：，（）　") == "AB12:,()"


def test_no_value_is_longer_than_a_line() -> None:
    assert require_text("9" * LONGEST_VALUE, "x") == "9" * LONGEST_VALUE
    with pytest.raises(PydanticCustomError):
        require_text("9" * (LONGEST_VALUE + 1), "x")


def test_signs_of_units_are_the_same_in_both_scripts() -> None:
    assert fold_value("每週　３個") == "每周 3个"
