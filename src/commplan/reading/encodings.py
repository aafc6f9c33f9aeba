"""Files in another encoding than was expected: where that shows, and what it may be.

A guess is shown to the planner, never accepted: read in the wrong encoding, names become other
names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.diagnostics import Fact

_LINE_END = re.compile(r"\r\n|\r|\n")
_SAMPLE = 40
_LOOKED_AT = 200_000  # characters from which the encoding is told
_FIRST_OF_THREE_BYTES = "\u0800"
_CHINESE = re.compile("[\u4e00-\u9fff]+")


class _Family(NamedTuple):
    """Encodings of which each takes in the one before, and their usual characters.

    Those stand in ``charset``, with a first byte up to ``last_lead``: what a text in the right
    encoding consists of almost wholly, and in the wrong one by half.
    """

    encodings: tuple[str, ...]
    charset: str
    last_lead: int


_FAMILIES = (
    _Family(("gbk", "gb18030"), "gb2312", 0xD7),
    _Family(("big5", "cp950"), "big5", 0xC6),
)


class Guess(NamedTuple):
    """An encoding that fits the whole file, and a line of it in that encoding."""

    encoding: str
    sample: str

    @property
    def facts(self) -> dict[str, Fact]:
        """What a message says of it."""
        return {"guess": self.encoding.upper(), "sample": self.sample}


def find_place(data: bytes, error: UnicodeDecodeError) -> tuple[int, int]:
    """Return line and column of what cannot be decoded."""
    head = data[: error.start].decode(error.encoding, "ignore").removeprefix("\ufeff")
    ends = [match.end() for match in _LINE_END.finditer(head)]
    return len(ends) + 1, len(head) - (ends[-1] if ends else 0) + 1


def guess_encoding(data: bytes, line: int) -> Guess | None:
    """Return what the file may be in, with what a line says then; None where nothing fits."""
    read = _read_as_utf_16(data) if b"\0" in data else _read_as_chinese(data)
    if read is None:
        return None
    encoding, text = read
    lines = _LINE_END.split(text)
    sample = lines[min(line, len(lines)) - 1].strip()[:_SAMPLE]
    return Guess(encoding, sample) if sample.isprintable() else None


def is_chinese_utf_8(data: bytes) -> bool:
    """Tell whether the bytes are UTF-8 with Chinese in it.

    Two bytes of GBK may look like one character of UTF-8, but hardly ever like one of three bytes,
    as Chinese ones are.
    """
    text = _decode(data, "utf-8")
    return text is not None and max(text, default="") >= _FIRST_OF_THREE_BYTES


def _read_as_utf_16(data: bytes) -> tuple[str, str] | None:
    """Read UTF-16 without its mark: one half of the bytes of its Latin letters is zero."""
    is_big = data[::2].count(0) > data[1::2].count(0)
    encoding = "utf-16-be" if is_big else "utf-16-le"
    text = _decode(data, encoding)
    return None if text is None or "\0" in text else (encoding, text)


def _read_as_chinese(data: bytes) -> tuple[str, str] | None:
    """Read what is no UTF-8 in the Chinese encoding whose usual characters it consists of."""
    best: tuple[str, str] | None = None
    best_share = -1.0
    for family in _FAMILIES:
        for encoding in family.encodings:
            text = _decode(data, encoding)
            if text is not None:
                share = _share_of_usual(text, family)
                if share > best_share:
                    best, best_share = (encoding, text), share
                break
    return best


def _share_of_usual(text: str, family: _Family) -> float:
    chinese = "".join(_CHINESE.findall(text[:_LOOKED_AT]))
    leads = chinese.encode(family.charset, "ignore")[::2]
    return sum(lead <= family.last_lead for lead in leads) / max(len(chinese), 1)


def _decode(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
