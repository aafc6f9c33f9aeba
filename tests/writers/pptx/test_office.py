"""Office programs and a schema validator take the deck as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.writers.pptx import cut_into_slides, write_deck
from tests.writers.office import count_pages, list_schema_errors
from tests.writers.pptx.review_document import review_document
from tests.writers.sample_document import sample_document
from tests.writers.texts_of import rewrite_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from commplan.report.blocks import Document

REWRITES: dict[str, Callable[[str], str]] = {
    "as they are": lambda text: text,
    "nothing": lambda _: "",
    "markup": lambda text: f'{text}</a:t>&<x>"\x00\x0b\ud800\n\t=1+1',
}


@pytest.mark.e2e
@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES.keys())
def test_the_validator_finds_nothing(rewrite: Callable[[str], str], tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(write_deck(cut_into_slides(rewrite_texts(sample_document(), rewrite))).data)
    assert list_schema_errors(path) == []


@pytest.mark.e2e
@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES.keys())
def test_the_validator_finds_nothing_in_a_review(
    rewrite: Callable[[str], str], tmp_path: Path
) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(write_deck(cut_into_slides(rewrite_texts(review_document(), rewrite))).data)
    assert list_schema_errors(path) == []


@pytest.mark.e2e
def test_the_validator_would_find_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    data = write_deck(cut_into_slides(sample_document())).data
    path.write_bytes(data.replace(b"[Content_Types].xml", b"[Content_Typos].xml"))
    assert list_schema_errors(path) != []


@pytest.mark.e2e
@pytest.mark.parametrize("make", [sample_document, review_document])
def test_an_office_program_shows_every_slide(make: Callable[[], Document], tmp_path: Path) -> None:
    deck = cut_into_slides(make())
    path = tmp_path / "deck.pptx"
    path.write_bytes(write_deck(deck).data)
    assert count_pages(path, tmp_path) == len(deck.slides)
