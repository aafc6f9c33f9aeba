"""Broken plans without end: pieces of the shipped examples, damaged as hands and tools damage them.

A document is made of a head and some items of some sections of one example, after which a few
damages are done to its text. Chance comes from a ``random.Random``: Hypothesis hands in one of its
own, so that a text that fails shrinks, and a long run a plain one, which is quicker.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

ROOT = Path(__file__).resolve().parents[2]
Piece: TypeAlias = "tuple[str, tuple[tuple[str, ...], ...]]"
_MOST_SECTIONS = 4
_MOST_ITEMS = 3
_MOST_DAMAGES = 6
_LONGEST_CUT = 20

# What fingers, input methods, spreadsheets and other programs leave in a text.
_SCRAPS: tuple[str, ...] = (
    *"：，、；。（）【】｛｝［］“”‘’－—～＃＠％１２３",
    *("\t", "\r", "\r\n", "\n", "\n\n", " ", "  ", "\u3000", "\xa0", "\ufeff", "\x00", "\x1b[31m"),
    *("\u200b", "\u202e", "\u2028", "\x85", "😀", "𠮷", "e\u0301"),
    *("'", '"', "[", "]", "{", "}", "|", ">", "|2-\n", ">+\n", "#", " #", "# "),
    *(
        ":",
        ": ",
        ":: ",
        "- ",
        "-",
        "-- ",
        "? ",
        ", ",
        "&a ",
        "*a ",
        "<<: *a",
        "!",
        "!!python/name:os ",
    ),
    *("---\n", "...\n", "%YAML 9.9\n", "@", "`", "\\", "\\x", "{{ a }}", "<script>", "[/red]"),
)
_VALUES: tuple[str, ...] = (
    *(
        "2026-02-30",
        "2026/3/8",
        "3/8",
        "2026-03-08..",
        "..2026-03-08",
        "2026Q5",
        "9999-12-31",
        "0001-01-01",
    ),
    *(
        "31%",
        "0.31",
        "-5",
        "1e400",
        ".inf",
        "nan",
        "12万",
        "３万",
        "¥3,000",
        "$5",
        "9" * 5000,
        "1_000",
    ),
    *("25:61", "20:00", "20:00-", "7pm-9pm", "每月31日", "每周八", "隔周周四", "monthly 0"),
    *("", "~", "null", "{}", "[]", "[[]]", "{a: }", "[,]", "- a", "all", "全体会员", "yes", "是"),
    *(
        "A01",
        "K1",
        "M1 + 3d",
        "-3d 10:00 企微客户群",
        "+9999999d",
        "文" * 3000,
        "**",
        "[a](javascript:b)",
    ),
)
_KEYS: tuple[str, ...] = (
    "owner",
    "when",
    "start",
    "end",
    "负责人",
    "onwer",
    "repeats",
    "after",
    "due",
    "id",
    "budget",
)


@cache
def list_pieces() -> tuple[Piece, ...]:
    """Return, for each example, its head and its sections as tuples of items."""
    pieces = []
    for path in sorted((ROOT / "plans" / "examples").glob("*/plan.yaml")):
        text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        blocks = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
        head = "".join(block for block in blocks if block.count("\n") == 1)
        sections = tuple(
            tuple(re.split(r"^(?=  \S)", block, flags=re.MULTILINE))
            for block in blocks
            if block.count("\n") > 1
        )
        pieces.append((head, sections))
    return tuple(pieces)


def make_plan(chance: Random) -> str:
    """Return a sound piece of an example: its head, and some items of some of its sections."""
    head, sections = chance.choice(list_pieces())
    chosen = chance.sample(range(len(sections)), chance.randint(0, _MOST_SECTIONS))
    text = head
    for number in sorted(chosen):
        title, *items = sections[number]
        first = chance.randrange(max(1, len(items)))
        text += title + "".join(items[first : first + chance.randint(1, _MOST_ITEMS)])
    return text


def make_document(chance: Random) -> str:
    """Return a plan with some damages, or with none."""
    text = make_plan(chance)
    for _ in range(chance.randint(0, _MOST_DAMAGES)):
        text = chance.choice(_DAMAGES)(chance, text)
    return text


def _place(chance: Random, text: str) -> int:
    return chance.randint(0, len(text))


def _scrap(chance: Random) -> str:
    return chance.choice(_SCRAPS)


def _insert_scrap(chance: Random, text: str) -> str:
    place, scrap = _place(chance, text), _scrap(chance)
    return text[:place] + scrap + text[place:]


def _replace_sign(chance: Random, text: str) -> str:
    place, scrap = _place(chance, text), _scrap(chance)
    return text[:place] + scrap + text[place + 1 :]


def _insert_anything(chance: Random, text: str) -> str:
    place, scrap = (
        _place(chance, text),
        "".join(chr(chance.randrange(1, 0xD800)) for _ in range(chance.randint(1, 8))),
    )
    return text[:place] + scrap + text[place:]


def _cut_out(chance: Random, text: str) -> str:
    place = _place(chance, text)
    return text[:place] + text[place + chance.randint(1, _LONGEST_CUT) :]


def _cut_off(chance: Random, text: str) -> str:
    return text[: _place(chance, text)]


def _change_lines(chance: Random, text: str, change: Callable[[list[str], int], Any]) -> str:
    lines = text.split("\n")
    change(lines, chance.randint(0, len(lines) - 1))
    return "\n".join(lines)


def _double_line(chance: Random, text: str) -> str:
    return _change_lines(chance, text, lambda lines, at: lines.insert(at, lines[at]))


def _drop_line(chance: Random, text: str) -> str:
    return _change_lines(chance, text, lambda lines, at: lines.pop(at))


def _move_line(chance: Random, text: str) -> str:
    return _change_lines(chance, text, lambda lines, at: lines.append(lines.pop(at)))


def _indent_line(chance: Random, text: str) -> str:
    depth = chance.randint(0, 7)
    return _change_lines(
        chance, text, lambda lines, at: lines.insert(at, " " * depth + lines.pop(at).lstrip())
    )


def _change_value(chance: Random, text: str) -> str:
    places: list[int] = [match.end() for match in re.finditer(r": ", text)]
    if not places:
        return text
    place, value = chance.choice(places), chance.choice(_VALUES)
    rest = re.sub(r"^[^\n,}\]]*", "", text[place:], count=1)
    return text[:place] + value + rest


def _change_key(chance: Random, text: str) -> str:
    keys = list(re.finditer(r"(?<=[ {])\w+(?=: )", text))
    if not keys:
        return text
    key: re.Match[str] = chance.choice(keys)
    other: str = chance.choice(_KEYS)
    return text[: key.start()] + other + text[key.end() :]


_DAMAGES = (
    _insert_scrap,
    _insert_scrap,
    _replace_sign,
    _insert_anything,
    _cut_out,
    _cut_off,
    _double_line,
    _drop_line,
    _move_line,
    _indent_line,
    _change_value,
    _change_value,
    _change_key,
)
