"""Drafts: mends on mends, and the way from a mended text back to the file."""

from __future__ import annotations

import pytest

from commplan.source import Scalar, SourceText
from commplan.source.builder import Builder
from commplan.source.draft import Draft, Mend


def draft_of(text: str, *mends: Mend) -> Draft:
    return Draft(SourceText("plan.yaml", text), mends)


def mend(draft: Draft, *mends: Mend) -> Draft:
    mended = draft.mend(mends)
    assert mended is not None
    return mended[0]


def test_a_draft_is_the_text_with_its_mends() -> None:
    draft = draft_of("title：x\nowner：y", Mend(5, 1, ": "), Mend(13, 1, ": "))
    assert draft.source.text == "title: x\nowner: y"


@pytest.mark.parametrize(
    ("offset", "traced"),
    [(0, 0), (5, 5), (6, 5), (7, 6), (8, 7), (9, 8), (14, 13), (15, 13), (16, 14)],
)
def test_every_place_is_traced_back(offset: int, traced: int) -> None:
    draft = draft_of("title：x\nowner：y", Mend(5, 1, ": "), Mend(13, 1, ": "))
    assert draft.trace_back(offset) == traced


@pytest.mark.parametrize(("offset", "traced"), [(0, 0), (1, 1), (2, 3), (3, 3), (4, 4), (5, 6)])
def test_every_place_is_traced_forward(offset: int, traced: int) -> None:
    draft = draft_of("abcdef", Mend(2, 1, "x"), Mend(5, 0, "y"))
    assert draft.source.text == "abxdeyf"
    assert draft.trace_forward(offset) == traced


def test_a_later_mend_is_one_of_the_file() -> None:
    draft = draft_of("a：@x", Mend(1, 1, ": "))
    mended = draft.mend((Mend(3, 0, '"'), Mend(5, 0, '"')))
    assert mended is not None
    assert mended[0].source.text == 'a: "@x"'
    assert mended[1] == (Mend(2, 0, '"'), Mend(4, 0, '"'))
    assert mended[0].mends == (Mend(1, 1, ": "), *mended[1])


@pytest.mark.parametrize(("place", "text"), [(3, "a: }”"), (4, "a: ”}")], ids=["before", "behind"])
def test_mends_at_one_place_keep_their_order(place: int, text: str) -> None:
    draft = mend(draft_of("a: "), Mend(3, 0, "”"))
    assert mend(draft, Mend(place, 0, "}")).source.text == text


@pytest.mark.parametrize("again", [Mend(2, 1, ""), Mend(1, 2, ""), Mend(2, 0, "y"), Mend(0, 5, "")])
def test_what_is_mended_is_not_mended_again(again: Mend) -> None:
    assert draft_of("abcd", Mend(1, 1, "xx")).mend((again,)) is None


def test_a_stretch_that_is_cut_takes_its_mends_with_it() -> None:
    draft = draft_of("a：1\nb：2\nc：3\n", Mend(1, 1, ": "), Mend(5, 1, ": "), Mend(9, 1, ": "))
    cut, lost = draft.cut(5, 10)
    assert (cut.source.text, lost) == ("a: 1\nc: 3\n", Mend(4, 4, ""))
    assert cut.trace_back(5) == 8


def test_events_of_a_draft_stand_where_they_stand_in_the_file() -> None:
    file = SourceText("plan.yaml", "a：1\nb: x")
    builder = Builder(file)
    builder.take_all(Draft(file, (Mend(1, 1, ": "),)).read_events())
    assert not isinstance(builder.root, Scalar | None)
    assert (builder.root.start, builder.root.end) == (0, 8)
