"""The table of all keys and values in Chinese: what ``docs/keys.md`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.actuals_head import ActualsHead
from commplan.model.fields import FieldShape, shapes_of
from commplan.model.head import Root
from commplan.reading.keys import list_keys
from commplan.texts.spelling import CHINESE, spell_choice, spell_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.base import Base

_HEAD = """# Keys in Chinese · 中文字段名

Generated from the tables that the reader uses. Keys and the values of enumerations may be written
in English or in Chinese, simplified or traditional, also side by side; the same key in two
languages in one place is an error. Names and texts are never translated. `commplan new --keys
zh-Hans` writes a starter plan with Chinese keys.

字段名和可选值可以写英文，也可以写中文，简体、繁体都认得，同一个文件里可以混着写；同一处把同一个字段写两遍会报错。
名称和正文原样保留。表里每个字段的第一个写法是 commplan 自己用的，“也可以写”里的同样认得。
"""
_HANS = "zh-Hans"


class _Part(NamedTuple):
    """A kind of mapping and where it first stands: English keys, and Chinese ones."""

    model: type[Base]
    path: str
    words: str


def write_keys_page() -> str:
    """Return the page, ended by a line end."""
    lines = [_HEAD.rstrip("\n"), "", "## 方案开头和各部分", "", *_table(Root), *_values(Root)]
    done: set[type[Base]] = {Root}
    for shape in shapes_of(Root).values():
        part = _step_down(Root, "", "", shape)
        if part is not None and part.model not in done:
            lines += _section(part, done, "###")
    lines += _list_sections(Root, done)
    lines += ["", "## 实际数据文件", "", *_table(ActualsHead), *_values(ActualsHead)]
    lines += _list_sections(ActualsHead, done)
    return "\n".join(lines) + "\n"


def _list_sections(root: type[Base], done: set[type[Base]]) -> Iterator[str]:
    for name, section in root.sections.items():
        word = spell_key(root, name, _HANS)[0]
        yield from _section(_Part(section.load(), name, word), done, "##")


def _section(part: _Part, done: set[type[Base]], mark: str) -> Iterator[str]:
    """Yield a part with its own parts below it; what was shown before is not shown again."""
    done.add(part.model)
    yield from ("", f"{mark} {part.words} `{part.path}`", "")
    yield from _table(part.model)
    yield from _values(part.model)
    for shape in shapes_of(part.model).values():
        below = _step_down(part.model, part.path, part.words, shape)
        if below is not None and below.model not in done:
            yield from _section(below, done, "###")


def _step_down(model: type[Base], path: str, words: str, shape: FieldShape) -> _Part | None:
    if shape.model is None:
        return None
    key = shape.name.removesuffix("_")
    word = spell_key(model, key, _HANS)[0]
    return _Part(
        shape.model,
        f"{path}.{key}" if path else key,
        f"{words} · {word}" if words else word,
    )


def _table(model: type[Base]) -> Iterator[str]:
    yield "| English | 简体 | 繁體 | 也可以写 |"
    yield "|---|---|---|---|"
    for key in list_keys(model):
        hans, hant, taiwan = (spell_key(model, key, language) for language in CHINESE)
        further = dict.fromkeys((*hans[1:], *hant[1:], *taiwan))
        others = "、".join(word for word in further if word not in {hans[0], hant[0]})
        yield f"| `{key}` | {hans[0]} | {hant[0]} | {others} |"


def _values(model: type[Base]) -> Iterator[str]:
    for key, shape in shapes_of(model).items():
        if shape.choices:
            word = spell_key(model, key, _HANS)[0]
            values = (_word_value(model, shape, value) for value in shape.choices)
            yield from ("", f"{word} `{key}`：{'；'.join(values)}")


def _word_value(model: type[Base], shape: FieldShape, value: str) -> str:
    first, *others = spell_choice(model, shape.name, value, _HANS)
    further = f"（{'、'.join(others)}）" if others else ""
    return f"{first}{further} `{value}`"
