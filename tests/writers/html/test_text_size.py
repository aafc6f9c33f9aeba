from __future__ import annotations

import pytest

from commplan.writers.html.text_size import break_label, measure_text


def test_wide_characters_take_a_full_em_and_latin_ones_less() -> None:
    assert measure_text("社群", 10) == 20
    assert 0 < measure_text("ab", 10) < 20
    assert measure_text("", 10) == 0


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("达人与内容", 100, ("达人与内容",)),
        ("达人与内容", 36, ("达人与", "内容")),
        ("Paid media", 36, ("Paid ", "media")),
        ("平台，工具", 36, ("平台，", "工具")),
        ("Community", 10, ("Community",)),
        ("", 10, ("",)),
    ],
)
def test_labels_break_between_words(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert break_label(text, width, 12) == lines
    assert "".join(lines) == text
