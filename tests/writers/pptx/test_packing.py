"""Sections of an appendix share slides behind a divider, in their order, with all their words."""

from __future__ import annotations

from dataclasses import replace

from commplan.report.blocks import Cell, Chapter, Column, Document, Panel, Panels, Section, Table
from commplan.writers.pptx import cut_into_slides
from commplan.writers.pptx.deck import Shape
from tests.writers.pptx.lint import find_faults
from tests.writers.sample_document import plain, sample_document


def make_section(number: int) -> Section:
    panel = Panel("流程", (plain("开场"), plain("抽奖")))
    return Section(f"s{number}", f"第 {number} 项活动", (Panels((panel,)),), "来源")


def make_document(*appendix: Chapter) -> Document:
    document = sample_document()
    return replace(document, chapters=(*document.chapters[:2], *appendix))


def make_chapter(key: str, *sections: Section) -> Chapter:
    return Chapter(key, f"附录：{key}", sections, is_appendix=True)


def test_an_appendix_stands_behind_a_divider_that_leads_to_its_chapters() -> None:
    first, second = (make_chapter(key, make_section(1)) for key in "ab")
    deck = cut_into_slides(make_document(first, second))
    keys = [slide.key for slide in deck.slides]
    assert keys[-3:] == ["divider", "a", "b"]
    divider = deck.slides[-3]
    jumps = [thing.jump for thing in divider.things if isinstance(thing, Shape) and thing.jump]
    assert jumps == ["a", "b"]
    assert [part.key for part in deck.parts[-3:]] == ["divider", "a", "b"]
    assert find_faults(deck) == []


def test_short_sections_share_a_slide_and_keep_their_order() -> None:
    sections = tuple(make_section(number) for number in range(1, 9))
    deck = cut_into_slides(make_document(make_chapter("a", *sections), make_chapter("b")))
    heads = [
        "".join(span.text for span in thing.text[0].spans)
        for slide in deck.slides
        for thing in slide.things
        if isinstance(thing, Shape) and thing.name.endswith(" head") and slide.key == "a"
    ]
    assert heads == [section.headline for section in sections]


def test_a_long_table_goes_on_under_its_numbered_head() -> None:
    rows = tuple((Cell(plain(str(n))), Cell(plain("一行"))) for n in range(90))
    table = Table("t", "题注", (Column("编号"), Column("内容")), rows)
    section = Section("long", "九十行", (table,), "")
    deck = cut_into_slides(make_document(make_chapter("a", section), make_chapter("b")))
    heads = [
        thing.text[0].spans[0].text
        for slide in deck.slides
        for thing in slide.things
        if isinstance(thing, Shape) and thing.name == "long head"
    ]
    assert heads[:2] == ["九十行", "九十行 (2)"]
    assert find_faults(deck) == []
