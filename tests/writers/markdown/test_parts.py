from __future__ import annotations

from commplan.report.blocks import Align
from commplan.writers.markdown.parts import Heading, join_parts, write_list, write_part, write_table


def test_tables_escape_pipes_and_keep_empty_cells() -> None:
    table = write_table(["a|b", ""], [["`x|y`", "1"]], [Align.LEFT, Align.RIGHT])
    assert table.splitlines() == [r"| a\|b | |", "| --- | ---: |", r"| `x\|y` | 1 |"]


def test_lists_are_numbered_or_dashed() -> None:
    assert write_list(["a", "- b"], ordered=True) == "1. a\n2. \\- b"
    assert write_list(["a"], depth=1) == "  - a"


def test_a_list_after_a_list_changes_its_marks() -> None:
    assert join_parts(["- a\n  - b", "- c\n  - d", "- e"]) == "- a\n  - b\n\n* c\n  - d\n\n- e"
    assert join_parts(["1. a", "1. b\n2. c"]) == "1. a\n\n1) b\n2) c"
    assert join_parts(["- a", "text", "- b"]) == "- a\n\ntext\n\n- b"


def test_headings_have_as_many_hashes_as_their_level() -> None:
    assert write_part(Heading(3, "a *b*")) == r"### a \*b\*"
