"""The examples say the same in all three formats, and no slide of them breaks the house rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.writers.html import write_html
from commplan.writers.markdown import write_markdown
from commplan.writers.pptx import cut_into_slides, write_pptx
from tests.e2e.example_documents import DAYS, EXAMPLES, LANGUAGES, build_example
from tests.writers.pptx.lint import find_faults
from tests.writers.reading_back import read_deck, read_markdown, read_page, squeeze
from tests.writers.texts_of import texts_of

if TYPE_CHECKING:
    from datetime import date

MOST_TOLD, MOST_SLIDES = 52, 100


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_formats_say_every_text(language: str, example: str) -> None:
    document = build_example(language, example=example)
    found = {
        "md": read_markdown(write_markdown(document).data),
        "html": read_page(write_html(document).data),
        "pptx": read_deck(write_pptx(document).data),
    }
    missing = [
        (kind, text)
        for kind, words in found.items()
        for said in [squeeze(words)]
        for text in texts_of(document)
        if squeeze(text) not in said
    ]
    assert missing == []


@pytest.mark.parametrize("on", DAYS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_no_slide_of_the_example_is_spoilt(language: str, on: date, example: str) -> None:
    deck = cut_into_slides(build_example(language, on, example))
    assert find_faults(deck) == []
    keys = [slide.key for slide in deck.slides]
    assert keys.index("divider") <= MOST_TOLD
    assert len(keys) <= MOST_SLIDES
