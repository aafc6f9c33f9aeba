"""How wide and how high text will be, without font files.

Latin letters have the widths of Arial, everything else one em. Lines break as office programs
break them: Latin words whole, CJK between any two characters except where kinsoku forbids it.
Where the two scripts meet a quarter of an em is allowed, as LibreOffice adds it. The measure errs
towards more lines, never fewer. Widths and heights are points unless a name says inches.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from commplan.writers.pptx.deck import POINTS_PER_INCH, Para, Span, Text
from commplan.writers.pptx.widths import BOLD, REGULAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NOT_AT_START = frozenset("，。、；：？！,.;:?!）)］]｝}》〉」』】〕”’…—％%‰·々ー～")
NOT_AT_END = frozenset("（(［[｛{《〈「『【〔“‘￥¥$＄#＃")
STRONG_MARKS = frozenset("，；：。,;:")
WIDE_MARKS = frozenset("，；：。、")
SCRIPT_GAP = 0.25  # em between a Latin word and a CJK character


class Glyph(NamedTuple):
    """One character in its style; ``place`` is its index in its paragraph.

    A tuple, as hundreds of thousands are made for a long document.
    """

    char: str
    width: float
    wide: bool
    place: int


@lru_cache(maxsize=8192)
def measure_char(char: str, *, bold: bool) -> float:
    """Return the advance width in em; controls and combining marks have none."""
    known = (BOLD if bold else REGULAR).get(char)
    if known is not None:
        return known / 1000
    if char in "\t\n\r":
        return measure_char(" ", bold=bold)
    return 0.0 if unicodedata.category(char) in {"Cc", "Cf", "Mn", "Me"} else 1.0


@lru_cache(maxsize=8192)
def is_wide(char: str) -> bool:
    """Say whether lines may break around the character as they do around CJK.

    Signs of ambiguous width (▲, →) do not count: LibreOffice takes them for Latin.
    """
    width = unicodedata.east_asian_width(char)
    is_sign = unicodedata.category(char) in {"So", "Sm"}
    return char not in REGULAR and (width in "WF" or (width == "A" and not is_sign))


@lru_cache(maxsize=8192)
def measure_text(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of ``text`` on one line, in points."""
    return sum(glyph.width for glyph in _walk_glyphs((Span(text, bold=bold),), size))


def measure_longest_word(text: Text) -> float:
    """Return the width in inches of the widest word: in less it would be broken in its middle."""
    words = (
        word for para in text for word in _list_words(list(_walk_glyphs(para.spans, para.size)))
    )
    return max((_measure_ink(word) for word in words), default=0.0) / POINTS_PER_INCH


def measure_height(text: Text, width: float) -> float:
    """Return the height in inches of paragraphs set in ``width`` inches."""
    points = sum(
        len(break_paragraph(para, width)) * para.leading + (para.before if number else 0.0)
        for number, para in enumerate(text)
    )
    return points / POINTS_PER_INCH


@lru_cache(maxsize=8192)
def break_paragraph(para: Para, width: float) -> tuple[str, ...]:
    """Return the lines of a paragraph set in ``width`` inches; an empty one has one line."""
    room = (width - para.indent) * POINTS_PER_INCH
    glyphs = list(_walk_glyphs(para.spans, para.size))
    return tuple("".join(glyph.char for glyph in line) for line in _fill_lines(glyphs, room))


def cut_paragraph(para: Para, width: float, lines: int) -> tuple[Para, Para | None]:
    """Cut a paragraph behind its first ``lines`` lines; the rest is None where all of it fits."""
    room = (width - para.indent) * POINTS_PER_INCH
    filled = _fill_lines(list(_walk_glyphs(para.spans, para.size)), room)
    if len(filled) <= lines:
        return para, None
    place = filled[lines][0].place
    head, rest = _cut_spans(para.spans, place)
    return replace(para, spans=head), replace(para, spans=rest, bullet="")


def cut_text(text: Text, width: float, height: float) -> tuple[Text, Text]:
    """Cut paragraphs so that the first part is at most ``height`` inches high."""
    left = height * POINTS_PER_INCH + 0.01
    for number, para in enumerate(text):
        gap = para.before if number else 0.0
        need = len(break_paragraph(para, width)) * para.leading
        if gap + need <= left:
            left -= gap + need
            continue
        lines = int((left - gap) // para.leading)
        if lines < 1:
            return text[:number], text[number:]
        head, rest = cut_paragraph(para, width, lines)
        return (*text[:number], head), ((rest,) if rest else ()) + text[number + 1 :]
    return text, ()


def shorten_text(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """Return the longest beginning that fits ``width`` inches on one line, with … if it is cut."""
    room = width * POINTS_PER_INCH
    if measure_text(text, size, bold=bold) <= room:
        return text
    used = (measure_char("…", bold=bold) + SCRIPT_GAP) * size
    kept = ""
    for glyph in _walk_glyphs((Span(text, bold=bold),), size):
        used += glyph.width
        if used > room:
            break
        kept += glyph.char
    return f"{kept.rstrip()}…" if kept.strip() else ""


def balance_lines(text: str, size: float, width: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break a sentence of two lines behind ，；： or else behind 、 or a space, the halves alike.

    Returns the sentence as one piece where it needs one line, or more than two, or has no place
    for a break that leaves both halves within ``width`` inches.
    """
    room = width * POINTS_PER_INCH
    if measure_text(text, size, bold=bold) <= room:
        return (text,)
    widths = {
        pair: max(measure_text(half.strip(), size, bold=bold) for half in pair)
        for pair in _list_halves(text)
    }
    fitting = [pair for pair, widest in widths.items() if widest <= room]
    strong = [pair for pair in fitting if pair[0].rstrip()[-1] in STRONG_MARKS]
    return min(strong or fitting, key=lambda pair: widths[pair], default=(text,))


def largest_size(
    texts: Iterable[str],
    sizes: Sequence[float],
    width: float,
    *,
    bold: bool = False,
) -> float:
    """Return the largest size at which every text stands on one line of ``width`` inches.

    The smallest of ``sizes`` (largest first) is the answer where none fits.
    """
    widest = max((measure_text(text, 1.0, bold=bold) for text in texts), default=0.0)
    room = width * POINTS_PER_INCH
    return next((size for size in sizes if widest * size <= room), sizes[-1])


def _list_halves(text: str) -> Iterator[tuple[str, str]]:
    """Cut a sentence behind each full-width mark and each space; marks inside numbers stay."""
    for place, (left, right) in enumerate(pairwise(text), 1):
        ends = left.isspace() or left in WIDE_MARKS
        begins = not right.isspace() and right not in NOT_AT_START
        if ends and begins and text[:place].strip():
            yield text[:place], text[place:]


def _walk_glyphs(spans: Iterable[Span], size: float) -> Iterator[Glyph]:
    """Measure character by character; where the script changes, spaces not counted, add a gap."""
    place = 0
    before: bool | None = None
    for span in spans:
        em = span.size or size
        for char in span.text:
            width = measure_char(char, bold=span.bold) * em
            wide = is_wide(char)
            if width and not char.isspace():
                width += SCRIPT_GAP * em if before is not None and before != wide else 0.0
                before = wide
            yield Glyph(char, width, wide, place)
            place += 1


def _list_words(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Group characters that stay on one line; spaces stay with the word before them."""
    words: list[list[Glyph]] = []
    for before, glyph in zip((None, *glyphs), glyphs, strict=False):
        if before is None or _may_break(before, glyph):
            words.append([])
        words[-1].append(glyph)
    return words


def _may_break(left: Glyph, right: Glyph) -> bool:
    if right.char.isspace() or right.char in NOT_AT_START or left.char in NOT_AT_END:
        return False
    return left.wide or right.wide or left.char.isspace() or left.char == "-"


def _fill_lines(glyphs: Sequence[Glyph], room: float) -> list[list[Glyph]]:
    lines: list[list[Glyph]] = [[]]
    used = 0.0
    for word in _list_words(glyphs):
        ink = _measure_ink(word)
        if lines[-1] and used + ink > room:
            lines.append([])
            used = 0.0
        for piece in [word] if ink <= room else _break_word(word, room):
            if piece is not word and lines[-1]:
                lines.append([])
                used = 0.0
            lines[-1].extend(piece)
            used += sum(glyph.width for glyph in piece)
    return lines


def _measure_ink(word: Sequence[Glyph]) -> float:
    """Return the width of a word without the spaces behind it, which hang past the edge."""
    total = inked = 0.0
    for glyph in word:
        total += glyph.width
        if not glyph.char.isspace():
            inked = total
    return inked


def _break_word(word: Sequence[Glyph], room: float) -> list[list[Glyph]]:
    pieces: list[list[Glyph]] = [[]]
    used = 0.0
    for glyph in word:
        if pieces[-1] and used + glyph.width > room:
            pieces.append([])
            used = 0.0
        pieces[-1].append(glyph)
        used += glyph.width
    return pieces


def _cut_spans(spans: Iterable[Span], place: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    head: list[Span] = []
    rest: list[Span] = []
    left = place
    for span in spans:
        first, last = span.text[: max(left, 0)], span.text[max(left, 0) :]
        left -= len(span.text)
        head += [replace(span, text=first)] if first else []
        rest += [replace(span, text=last)] if last else []
    return tuple(head), tuple(rest)
