"""What a document says, each format says: read back by parsers that share nothing with ours."""

from __future__ import annotations

import importlib

import pytest

from commplan.report.blocks import Cover, Document, Pair, Run, Words
from commplan.writers.html import write_html
from commplan.writers.markdown import write_markdown
from tests.writers.hostile_words import HOSTILE
from tests.writers.reading_back import read_deck, read_markdown, read_page, squeeze
from tests.writers.review_document import review_document
from tests.writers.sample_document import TODAY, sample_document
from tests.writers.texts_of import rewrite_texts, texts_of

DOCUMENTS = pytest.mark.parametrize(
    "document", [sample_document(), review_document()], ids=["plan", "review"]
)


def list_missing(document: Document, found: str) -> list[str]:
    said = squeeze(found)
    return [text for text in texts_of(document) if squeeze(text) not in said]


def test_texts_of_joins_runs_and_leaves_out_keys_links_and_frame_words() -> None:
    document = Document(
        key="key",
        language="en",
        cover=Cover("Title", "Subtitle", (Pair("By", (Run("A"), Run("B", link="https://x.cn"))),)),
        footer="Footer",
        chapters=(),
        words=Words("Contents", "Source", "Legend", "Dates", "Top", "Appendix"),
        on=TODAY,
    )
    assert list(texts_of(document)) == ["Title", "Subtitle", "By", "AB", "Footer"]


def test_a_text_that_is_gone_is_noticed() -> None:
    document = sample_document()
    page = read_page(write_html(document).data)
    other = rewrite_texts(document, lambda text: text.replace("年货节", "中秋节"))
    assert "中秋节" in list_missing(other, page)


@DOCUMENTS
def test_markdown_says_every_text(document: Document) -> None:
    assert list_missing(document, read_markdown(write_markdown(document).data)) == []


@DOCUMENTS
def test_html_says_every_text(document: Document) -> None:
    assert list_missing(document, read_page(write_html(document).data)) == []


@DOCUMENTS
def test_pptx_says_every_text(document: Document) -> None:
    pptx = importlib.import_module("commplan.writers.pptx")
    if not hasattr(pptx, "write_deck"):
        pytest.skip("the deck writer is not there yet")
    deck = pptx.write_deck(pptx.cut_into_slides(document))
    assert list_missing(document, read_deck(deck.data)) == []


@DOCUMENTS
@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_come_back_as_words(hostile: str, document: Document) -> None:
    document = rewrite_texts(document, lambda text: f"{text} {hostile}" if text else "")
    assert list_missing(document, read_page(write_html(document).data)) == []
    assert list_missing(document, read_markdown(write_markdown(document).data)) == []


@DOCUMENTS
@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_that_begin_in_a_hostile_way_come_back_as_words(
    hostile: str, document: Document
) -> None:
    document = rewrite_texts(document, lambda text: f"{hostile} {text}" if text else "")
    assert list_missing(document, read_page(write_html(document).data)) == []
    assert list_missing(document, read_markdown(write_markdown(document).data)) == []


@pytest.mark.parametrize("control", ["\x00", "\x08", "\x0b", "\x1f", "\x7f", "\ud800", "\ufffe"])
def test_code_points_that_no_file_may_hold_are_left_out(control: str) -> None:
    document = sample_document()
    dirty = rewrite_texts(document, lambda text: text.replace("社群", f"社{control}群"))
    assert write_html(dirty).data == write_html(document).data
    assert write_markdown(dirty).data == write_markdown(document).data
