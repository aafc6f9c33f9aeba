from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt

from commplan.writers.markdown import write_markdown
from commplan.writers.markdown.anchors import slug_headings
from commplan.writers.written import Loss
from tests.writers.hostile_words import HOSTILE
from tests.writers.sample_document import sample_document
from tests.writers.texts_of import rewrite_texts


def write_sample() -> str:
    return write_markdown(sample_document()).data.decode()


def test_two_runs_give_the_same_bytes() -> None:
    assert write_markdown(sample_document()).data == write_markdown(sample_document()).data


def test_the_file_ends_with_one_newline_and_has_no_trailing_space() -> None:
    text = write_sample()
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not re.search(r"[ \t]$|\n\n\n", text, re.MULTILINE)


def test_nothing_in_the_file_is_raw_html() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(write_sample())
    children = [child for token in tokens for child in token.children or ()]
    assert not [token for token in (*tokens, *children) if token.type.startswith("html")]


def test_every_link_of_the_contents_arrives() -> None:
    document = sample_document()
    twice = replace(document, chapters=document.chapters * 3)
    text = write_markdown(twice).data.decode()
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    headings = [
        "".join(child.content for child in tokens[number + 1].children or ())
        for number, token in enumerate(tokens)
        if token.type == "heading_open"
    ]
    targets = re.findall(r"\]\(#([^)]*)\)", text)
    sections = sum(len(chapter.sections) for chapter in twice.chapters)
    assert len(targets) == len(twice.chapters) + sections + 1
    assert len(set(targets)) == len(targets)
    assert set(targets) <= set(slug_headings(headings))


def test_headings_never_skip_a_level() -> None:
    levels = [len(hashes) for hashes in re.findall(r"^(#+) ", write_sample(), re.MULTILINE)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_row_of_a_table_has_the_cells_of_its_header() -> None:
    pipes = re.compile(r"(?<!\\)\|")
    rows = write_sample().split("\n\n")
    tables = [part.splitlines() for part in rows if part.startswith("|")]
    assert tables
    for table in tables:
        assert {len(pipes.findall(row)) for row in table} == {len(pipes.findall(table[0]))}


def test_only_a_station_with_a_state_begins_with_its_sign() -> None:
    lines = write_sample().splitlines()
    assert "- **立项** · D−21 · 目标、人群、预算与负责人一页写清" in lines
    assert [line[2] for line in lines if "**打底**" in line] == ["■"]


def test_figures_that_became_tables_are_reported() -> None:
    losses = write_markdown(sample_document()).losses
    assert Loss("risks", "RiskMap", "Table") in losses
    assert sum(loss.block == "Chart" for loss in losses) == 5
    assert len(losses) == 6


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_leave_the_structure_as_it_is(hostile: str) -> None:
    document = sample_document()
    dirty = rewrite_texts(document, lambda text: text and f"{hostile} {text} {hostile}")
    kinds = [
        [token.type for token in MarkdownIt("commonmark").enable("table").parse(data.decode())]
        for data in (write_markdown(document).data, write_markdown(dirty).data)
    ]
    assert kinds[0] == kinds[1]
