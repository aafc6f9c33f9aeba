"""The words and signs of a condition, each with its place in the text.

Full-width and mathematical signs count as their plain ones; what stands in quotation marks is a
name and stays as it is written.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 500
"""No condition that people can read has more characters."""

_MOST_DIGITS = 15

_PLAIN = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_PLAIN |= {"\u3000": " ", "\xa0": " ", "。": ".", "×": "*", "÷": "/", "−": "-", "–": "-"}
_FOLDED = str.maketrans(_PLAIN)
"""Signs by their plain ones, one character for one, so that places stay what they are."""

_SIGNS = {"≤": "<=", "≦": "<=", "≥": ">=", "≧": ">=", "≠": "!=", "=": "=="}
_WORDS = {"and": "and", "or": "or", "not": "not"}
_WORDS |= {"且": "and", "并且": "and", "並且": "and", "或": "or", "或者": "or", "非": "not"}
_SCALES = {"百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8}
_QUOTES = ('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』")
_QUOTED = "|".join(f"{opened}[^{closed}]*{closed}" for opened, closed in _QUOTES)
_TOKEN = re.compile(
    rf"(?P<quoted>{_QUOTED})"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:\s*(?P<scale>[百千]?[万萬亿億]|[百千]))?(?:\s*(?P<percent>%))?(?:\s*元)?"
    r"|(?P<word>并且|並且|且|或者|或|非|(?:and|or|not)\b)"
    r"|(?P<name>(?:(?![且或])[^\W\d])(?:(?![且或])\w)*)"
    r"|(?P<sign><=|>=|==|!=|[<>=≤≦≥≧≠+*/().-])",
    re.IGNORECASE,
)


class Kind(Enum):
    """What a token is."""

    NUMBER = "number"
    NAME = "name"
    QUOTED = "quoted"
    WORD = "word"
    SIGN = "sign"
    END = "end"


class Token(NamedTuple):
    """A word or sign and the characters it covers; ``text`` is plain, a quoted name as written."""

    kind: Kind
    text: str
    start: int
    end: int
    value: Decimal = Decimal(0)
    is_percent: bool = False


Trouble = Literal[
    "too_long",
    "too_deep",
    "too_large",
    "sign",
    "quote",
    "value",
    "operator",
    "open_bracket",
    "closed_bracket",
    "comparison",
    "number",
    "condition",
    "figure",
    "name_missing",
    "name_unasked",
    "name_unquoted",
    "item",
]
"""Why a condition cannot be read; ``texts`` has a sentence for each."""


class Unreadable(NamedTuple):
    """A fault in a condition: why, which characters, and what could stand there."""

    trouble: Trouble
    start: int
    end: int
    found: str = ""
    known: tuple[str, ...] = ()
    kind: str = ""


class ConditionFault(Exception):  # noqa: N818 - it never leaves the reader of conditions
    """Carries a fault out of the depth of a condition."""

    def __init__(self, fault: Unreadable) -> None:
        super().__init__(fault.trouble)
        self.fault = fault


def cut_into_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a condition and an end; ConditionFault for a strange sign."""
    if len(text) > LONGEST:
        raise ConditionFault(Unreadable("too_long", LONGEST, len(text)))
    return tuple(_walk(text, text.translate(_FOLDED)))


def _walk(text: str, plain: str) -> Iterator[Token]:
    place = 0
    while place < len(plain):
        if plain[place].isspace():
            place += 1
            continue
        match = _TOKEN.match(plain, place)
        if match is None:
            trouble: Trouble = "quote" if plain[place] in "\"'“‘「『" else "sign"
            raise ConditionFault(Unreadable(trouble, place, place + 1, text[place]))
        yield _read_token(match, text)
        place = match.end()
    yield Token(Kind.END, "", len(text), len(text))


def _read_token(match: re.Match[str], text: str) -> Token:
    start, end = match.span()
    if match["quoted"] is not None:
        return Token(Kind.QUOTED, text[start + 1 : end - 1].strip(), start, end)
    if match["number"] is not None:
        return _read_number(match, start, end)
    if match["word"] is not None:
        return Token(Kind.WORD, _WORDS[match["word"].casefold()], start, end)
    if match["name"] is not None:
        return Token(Kind.NAME, match["name"], start, end)
    return Token(Kind.SIGN, _SIGNS.get(match["sign"], match["sign"]), start, end)


def _read_number(match: re.Match[str], start: int, end: int) -> Token:
    digits = match["number"].replace(",", "")
    if len(digits) > _MOST_DIGITS:
        raise ConditionFault(Unreadable("too_large", start, end, digits))
    value = Decimal(digits)
    for sign in match["scale"] or "":
        value *= _SCALES[sign]
    is_percent = match["percent"] is not None
    return Token(Kind.NUMBER, digits, start, end, value / 100 if is_percent else value, is_percent)
