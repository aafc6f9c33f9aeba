"""The rhythm of a series: ``monthly 18``, ``weekly Thu``, ``每月18日``, ``每两周周四``.

A rhythm that leaves its day open (``每周``, ``quarterly``) is refused.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic_core import PydanticCustomError

from commplan.model.chinese_rhythms import read_chinese
from commplan.model.english_rhythms import read_english
from commplan.model.pattern import Pattern
from commplan.model.reads import Reads
from commplan.model.words import require_text


def read_rhythm(value: object) -> Pattern:
    """Read a rhythm; raises ``rhythm_unreadable`` for anything else."""
    text = require_text(value, "rhythm_unreadable").casefold()
    pattern = read_english(text) if text.isascii() else read_chinese("".join(text.split()))
    if pattern is None:
        raise PydanticCustomError("rhythm_unreadable", "not a rhythm")
    return pattern


Rhythm: TypeAlias = Annotated[Pattern, Reads(read_rhythm)]
