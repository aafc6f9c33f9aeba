from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from commplan.diagnostics import Amount, Fact, Word
from commplan.model.clock import Hours
from commplan.model.dates import DateRange
from commplan.texts import load_texts
from commplan.texts.format import (
    format_fact,
    format_hours,
    format_money,
    format_number,
    format_range,
    put_sign,
    round_half_up,
)

EN = load_texts("en")
ZH = load_texts("zh-Hans")


@pytest.mark.parametrize(
    ("fact", "zh", "en"),
    [
        (date(2026, 10, 3), "2026-10-03（周六）", "Sat 2026-10-03"),
        (Amount(Decimal(640001), "CNY"), "640,001 元", "640,001 CNY"),
        (Amount(Decimal("0.50"), "CNY"), "0.5 元", "0.5 CNY"),
        (Decimal(24500), "24,500", "24,500"),
        (Word("holiday.national_day"), "国庆节", "National Day"),
        (("a", 3), "a、3", "a, 3"),
    ],
)
def test_facts_are_worded(fact: Fact, zh: str, en: str) -> None:
    assert (format_fact(fact, ZH), format_fact(fact, EN)) == (zh, en)


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        ("780000", "78 万元", "¥780,000"),
        ("9999", "9,999 元", "¥9,999"),
        ("12345", "1.23 万元", "¥12,345"),
        ("0", "0 元", "¥0"),
    ],
)
def test_money_in_documents_is_short(value: str, zh: str, en: str) -> None:
    assert format_money(Decimal(value), "CNY", ZH) == zh
    assert format_money(Decimal(value), "CNY", EN) == en


@pytest.mark.parametrize(
    ("value", "text"), [("5300", "5,300"), ("24.50", "24.5"), ("1E+5", "100,000"), ("-3", "-3")]
)
def test_numbers_have_no_idle_zeros(value: str, text: str) -> None:
    assert format_number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("hours", "text"),
    [((840, 1020), "14:00–17:00"), ((1320, 1500), "22:00–01:00"), ((1200, 1440), "20:00–24:00")],
)
def test_hours_are_those_of_a_clock(hours: tuple[int, int], text: str) -> None:
    assert format_hours(Hours(*hours)) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2026-03-02", "2026-03-02", "2026-03-02"),
        ("2026-03-02", "2026-03-08", "2026-03-02 至 03-08"),
        ("2026-12-28", "2027-01-03", "2026-12-28 至 2027-01-03"),
    ],
)
def test_a_shared_year_is_said_once(start: str, end: str, text: str) -> None:
    days = DateRange(date.fromisoformat(start), date.fromisoformat(end))
    assert format_range(days, ZH) == text


@pytest.mark.parametrize(
    ("number", "digits", "rounded"),
    [
        ("92.5", 0, "93"),  # to the even number it would be 92
        ("-92.5", 0, "-93"),
        ("0.45", 1, "0.5"),
        ("1e45", 2, "1e45"),  # longer than the digits that sums keep
    ],
)
def test_halves_are_rounded_up_whatever_the_length(number: str, digits: int, rounded: str) -> None:
    assert round_half_up(Decimal(number), digits) == Decimal(rounded)


@pytest.mark.parametrize(("number", "words"), [("3", "+3"), ("-3", "−3"), ("0", "3")])
def test_a_difference_carries_its_sign(number: str, words: str) -> None:
    assert put_sign("3", Decimal(number)) == words
