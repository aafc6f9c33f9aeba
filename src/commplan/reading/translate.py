"""A plan in the keys and enumerated values of another language; all else stays as it is.

Names, texts, comments and the layout are the planner's: only words of the program are exchanged,
each where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.fields import FieldShape, list_shape, part_shape, shapes_of
from commplan.model.head import Root
from commplan.model.plan import SECTIONS, model_of
from commplan.reading.found import Found
from commplan.reading.keys import has_field, is_of_fields, mean_key, translate_choice
from commplan.source import Mapping, Node, Scalar, Sequence, parse
from commplan.texts.languages import LANGUAGES
from commplan.texts.spelling import spell_choice, spell_flag, spell_key

if TYPE_CHECKING:
    from commplan.model.base import Base

_QUOTES = "'\""


def translate_keys(text: str, language: str) -> str:
    """Return the text of a plan with its keys and enumerated values in ``language``.

    What the reader does not know stays, and so does a text without any plan in it.
    """
    parsed = parse(text, "")
    if parsed.tree is None:
        return text
    found = Found(parsed.source)
    found.tree = parsed.tree
    exchange = _Exchange(text, language, found)
    exchange.translate_root(parsed.tree)
    return exchange.write()


class _Exchange:
    """The words of one text that are exchanged, by the offsets at which they stand."""

    def __init__(self, text: str, language: str, found: Found) -> None:
        self._text = text
        self._language = language
        self._found = found
        self._words: dict[tuple[int, int], str] = {}

    def write(self) -> str:
        """Return the text with the words in the place of what stood there."""
        pieces: list[str] = []
        end = 0
        for (start, stop), word in sorted(self._words.items()):
            pieces += (self._text[end:start], word)
            end = stop
        return "".join((*pieces, self._text[end:]))

    def translate_root(self, tree: Mapping) -> None:
        """Translate the head and every section."""
        for key, value in self._translate_keys(tree, Root):
            if key in SECTIONS:
                self._translate_part(value, list_shape(model_of(key)))
            elif key in shapes_of(Root):
                self._translate_value(value, Root, shapes_of(Root)[key])

    def _translate_keys(self, node: Mapping, model: type[Base]) -> list[tuple[str, Node]]:
        """Exchange the keys of a mapping; return its values by what their keys mean."""
        values = []
        for entry in node.entries.values():
            key = mean_key(entry.key.text, entry.value, model)
            if key is not None:
                self._put(entry.key, spell_key(model, key, self._language)[0])
                values.append((key, entry.value))
        return values

    def _translate_part(self, node: Node, shape: FieldShape) -> None:
        """Translate a part of a plan, or a list of them."""
        model = shape.model
        if isinstance(node, Sequence):
            for item in node.items:
                self._translate_part(item, shape)
        elif isinstance(node, Mapping) and model is not None:
            if shape.is_list and model.keyed and not is_of_fields(node.entries, model, self._found):
                self._translate_pairs(node, model, model.keyed)
                return
            for key, value in self._translate_keys(node, model):
                if key in shapes_of(model):
                    self._translate_value(value, model, shapes_of(model)[key])

    def _translate_pairs(
        self, node: Mapping, model: type[Base], keyed: tuple[str, str | None]
    ) -> None:
        """Translate a map whose keys are values of the planner's, or of an enumeration."""
        key_field, value_field = keyed
        shapes = shapes_of(model)
        for entry in node.entries.values():
            self._translate_value(entry.key, model, shapes[key_field])
            value = entry.value
            if value_field is None or (isinstance(value, Mapping) and has_field(value, model)):
                self._translate_part(value, part_shape(model))
            else:
                self._translate_value(value, model, shapes[value_field])

    def _translate_value(self, node: Node, model: type[Base], shape: FieldShape) -> None:
        if shape.model is not None:
            self._translate_part(node, shape)
        elif isinstance(node, Sequence):
            for item in node.items:
                self._translate_value(item, model, shape)
        elif isinstance(node, Scalar) and shape.choices:
            self._translate_choice(node, model, shape)
        elif isinstance(node, Scalar) and shape.leaf is bool:
            self._translate_flag(node)

    def _translate_choice(self, node: Scalar, model: type[Base], shape: FieldShape) -> None:
        meant = translate_choice(node, model, shape)
        if isinstance(meant, Scalar) and meant.text in shape.choices:
            self._put(node, spell_choice(model, shape.name, meant.text, self._language)[0])

    def _translate_flag(self, node: Scalar) -> None:
        """Exchange yes and no as commplan writes them; other words for them are the planner's."""
        for language in LANGUAGES:
            for flag, word in zip(spell_flag(language), spell_flag(self._language), strict=True):
                if node.text == flag:
                    self._put(node, word)

    def _put(self, node: Scalar, word: str) -> None:
        """Exchange a word; an alias, which is not written out, stays."""
        written = self._text[node.start : node.end]
        quote = written[:1] if written[:1] in _QUOTES and written[-1:] == written[:1] else ""
        if written == f"{quote}{node.text}{quote}":
            self._words[node.start, node.end] = f"{quote}{word}{quote}"
