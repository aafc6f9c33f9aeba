from __future__ import annotations

from decimal import Decimal

import pytest

from commplan.report.blocks import Tone
from commplan.writers.clean import clean_link, clean_text, fold_text
from commplan.writers.signs import choose_tone_sign, word_value
from commplan.writers.wording import choose_colon, complete_text


def test_controls_surrogates_and_noncharacters_go_and_white_space_stays() -> None:
    assert clean_text("a\x00b\tc\nd\x1fe\x85f\ud800g\uffffh") == "ab\tc\ndefgh"
    assert fold_text(" a\n\tb \x0b c ") == "a b c"


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("https://example.com/a?b=c", "https://example.com/a?b=c"),
        ("HTTP://EXAMPLE.COM", "HTTP://EXAMPLE.COM"),
        (" mailto:me@example.com ", "mailto:me@example.com"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//example.com", None),
        ("file:///etc/passwd", None),
        ("https:// example.com", None),
        ("https://", None),
        ("", None),
        (None, None),
    ],
)
def test_links_lead_to_the_open_web_or_nowhere(link: str | None, kept: str | None) -> None:
    assert clean_link(link) == kept


@pytest.mark.parametrize(
    ("tone", "text", "sign"),
    [
        (Tone.GOOD, "on track", "●"),
        (Tone.WATCH, "slipping", "▲"),
        (Tone.BAD, "late", "◆"),
        (Tone.BAD, "◆ late", ""),
        (Tone.PLAIN, "late", ""),
        (Tone.MUTED, "late", ""),
    ],
)
def test_a_light_has_one_sign(tone: Tone, text: str, sign: str) -> None:
    assert choose_tone_sign(tone, text) == sign


@pytest.mark.parametrize(
    ("value", "decimals", "words"),
    [("1234.5", 0, "1,234"), ("1234.5", 2, "1,234.50"), ("-3", 1, "−3.0"), (None, 1, "")],
)
def test_values_are_worded(value: str | None, decimals: int, words: str) -> None:
    assert word_value(None if value is None else Decimal(value), decimals) == words


def test_labels_take_the_colon_of_their_language() -> None:
    assert [choose_colon(language) for language in ("zh-Hans", "zh-Hant", "en")] == [
        "：",
        "：",
        ": ",
    ]


def test_a_text_is_completed_by_what_it_lacks_only() -> None:
    assert complete_text("Fair, May", "Fair") == "Fair, May"
    assert complete_text("in May", "Fair") == "Fair · in May"
