"""Starter plans: a commented plan with holes, filled for one brand and one year.

Holes stand in angle brackets, since braces are YAML's own: ``<year>``, ``<last year>``,
``<language>``, ``<workday 03-20>`` (that day, or the last working day before it), and
``<brand|Our Brand>`` or ``<title|...>`` with what stands there where nothing was given.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import NamedTuple

from commplan.analysis.days.calendar import Calendar
from commplan.package_data import data_folder

_HOLE = re.compile(r"<(?P<name>language|workday|brand|title)(?P<rest>[ |][^>]*)?>")
_MAINLAND = Calendar("CN")


class Wish(NamedTuple):
    """What a starter is to be: a kind of community, a language of plans, and its own words."""

    kind: str
    language: str
    year: int
    brand: str | None = None
    title: str | None = None


def write_starter(wish: Wish) -> str:
    """Return the text of a plan that is valid as it stands."""
    last = f"{wish.year - 1:04}"
    text = read_template(wish.kind, wish.language)
    text = text.replace("<last year>", last).replace("<year>", f"{wish.year:04}")
    return _HOLE.sub(lambda hole: _fill(hole["name"], (hole["rest"] or "")[1:], wish), text)


def read_template(kind: str, language: str) -> str:
    """Return a starter with its holes; Taiwan's Chinese shares the Traditional one."""
    form = "zh-Hant" if language == "zh-TW" else language
    path = data_folder("templates") / "starters" / f"{kind}.{form}.yaml"
    return path.read_text(encoding="utf-8")


def _fill(name: str, rest: str, wish: Wish) -> str:
    if name == "language":
        return wish.language
    if name == "workday":
        return _take_workday(date.fromisoformat(f"{wish.year:04}-{rest}")).isoformat()
    given = wish.brand if name == "brand" else wish.title
    return quote_text(given) if given else rest


def _take_workday(day: date) -> date:
    if _MAINLAND.look_up(day).is_worked:
        return day
    return _MAINLAND.last_workday_before(day) or day


def quote_text(text: str) -> str:
    """Return any text as a YAML scalar on one line: bare where that is safe, else quoted.

    JSON's strings are YAML's double-quoted ones.
    """
    words = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    is_plain = re.fullmatch(r"[^\W\d](?:[\w ·()\-（）]*[\w)）])?", words) is not None
    if is_plain and words.casefold() not in _SPECIAL:
        return words
    return json.dumps(words, ensure_ascii=False)


_SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
