"""Makes ``texts/zh_hant`` and ``texts/zh_tw`` from ``texts/zh_hans``, the one that people write.

OpenCC sets the characters by whole phrases; ``traditional_words`` and the glossary say where
readers expect another word. A module is turned as it stands: outside its literals there is nothing
but ASCII, which no conversion touches.
"""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from opencc import OpenCC

from tests.texts.traditional_words import TAIWAN, TRADITIONAL

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TEXTS = ROOT / "src" / "commplan" / "texts"
NOTE = "# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.\n"
SET_ASIDE = "\ue000"  # a private character: OpenCC hands it on as it is


class Term(NamedTuple):
    """A term of the glossary in its three Chinese forms."""

    key: str
    simplified: str
    traditional: str
    taiwan: str


@dataclass(frozen=True, slots=True, eq=False)
class Variety:
    """A kind of Traditional Chinese: its package, its own words, and what differs in the code."""

    package: str
    words: Mapping[str, str]
    code: Mapping[str, str]


def read_glossary() -> tuple[Term, ...]:
    """Return the terms of the trade."""
    text = (HERE / "glossary.tsv").read_text(encoding="utf-8")
    _, *rows = csv.reader(text.splitlines(), delimiter="\t")
    return tuple(Term(*row) for row in rows)


TRADITIONAL_CHINESE = Variety(
    "zh_hant",
    TRADITIONAL,
    {
        "texts.zh_hans": "texts.zh_hant",
        'language = "zh-Hans"': 'language = "zh-Hant"',
        "SimplifiedChinese": "TraditionalChinese",
        "Simplified Chinese": "Traditional Chinese",
    },
)
TAIWAN_CHINESE = Variety(
    "zh_tw",
    {
        **TRADITIONAL,
        **{term.simplified: term.taiwan for term in read_glossary()},
        **TAIWAN,
    },
    {
        "texts.zh_hans": "texts.zh_tw",
        'language = "zh-Hans"': 'language = "zh-TW"',
        "SimplifiedChinese": "TaiwanChinese",
        "Simplified Chinese": "Taiwan's Chinese",
        # Where one's own money is the New Taiwan dollar, 元 alone means that.
        '"CNY": " 元"': '"CNY": " 人民幣"',
        '"TWD": " 新台币"': '"TWD": " 元"',
    },
)
VARIETIES = (TRADITIONAL_CHINESE, TAIWAN_CHINESE)


def read_modules(package: str) -> dict[str, str]:
    """Return the modules of one language by file name."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((TEXTS / package).glob("*.py"))
    }


@cache
def make_modules(variety: Variety) -> Mapping[str, str]:
    """Return the modules of ``variety`` by file name, formatted like all code."""
    return _format_modules(
        {
            name: NOTE + convert(rename(source, variety), variety)
            for name, source in read_modules("zh_hans").items()
        }
    )


def convert(text: str, variety: Variety) -> str:
    """Return a text in Simplified Chinese as readers of ``variety`` write it."""
    own: list[str] = []

    def set_aside(match: re.Match[str]) -> str:
        own.append(variety.words[match[0]])
        return SET_ASIDE

    rest = _opencc().convert(_find_words(variety).sub(set_aside, text))
    words = iter(own)
    return re.sub(SET_ASIDE, lambda _: next(words), rest)


def rename(source: str, variety: Variety) -> str:
    """Return a module with the names of ``variety`` in its code."""
    for written, instead in variety.code.items():
        source = source.replace(written, instead)
    return source


@cache
def _opencc() -> OpenCC:
    return OpenCC("s2tw")


@cache
def _find_words(variety: Variety) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(variety.words, key=len, reverse=True))))


def _format_modules(modules: Mapping[str, str]) -> dict[str, str]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for module, text in modules.items():
            (folder / module).write_text(text, encoding="utf-8", newline="\n")
        settings = ("--quiet", "--no-cache", "--config", str(ROOT / "pyproject.toml"))
        command = [sys.executable, "-m", "ruff", "format", *settings, str(folder)]
        subprocess.run(command, check=True)
        return {module: (folder / module).read_text(encoding="utf-8") for module in modules}
