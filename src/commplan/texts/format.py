"""Values to words: dates with weekdays, money, numbers, lists."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Choice, Key, Word
from commplan.model.words import LocalText

if TYPE_CHECKING:
    from commplan.diagnostics import Fact
    from commplan.model.clock import Hours
    from commplan.model.dates import DateRange
    from commplan.texts.texts import Texts

MINUS = "−"
_TEN_THOUSAND = Decimal(10_000)
_CENTS_UP_TO = Decimal(1000)
_MINUTES = 60
_UNITS_WITHOUT_SPACE = ("%", "％", "‰", "°")
_MANY_DIGITS = Context(prec=100)  # products of amounts that are each at their limit
_SYMBOLS = {"CNY": "¥", "TWD": "NT$", "HKD": "HK$", "USD": "$", "EUR": "€", "JPY": "¥"}


def format_fact(fact: Fact, texts: Texts) -> str:
    """Word one fact of a diagnostic."""
    match fact:
        case str():
            return fact.in_language(texts.language) if isinstance(fact, LocalText) else fact
        case date():
            return format_day(fact, texts)
        case Amount():
            return format_amount(fact.value, fact.currency, texts)
        case Decimal() | int():
            return format_number(Decimal(fact))
        case Word() | Key() | Choice():
            return _format_word(fact, texts)
        case tuple():
            return texts.format.list_separator.join(format_fact(one, texts) for one in fact)


def _format_word(fact: Word | Key | Choice, texts: Texts) -> str:
    match fact:
        case Word():
            return texts.words[fact.key]
        case Key():
            return fact.key.rpartition(".")[2]
        case Choice():
            return format_choice(fact, texts)


def format_choice(choice: Choice, texts: Texts) -> str:
    """Word a value of an enumeration, with its word in the reader's language beside it."""
    label = texts.words.get(choice.key, choice.value)
    if label == choice.value:
        return label
    return texts.format.choice.format(value=choice.value, label=label)


def format_day(day: date, texts: Texts) -> str:
    """Word a day with its weekday."""
    weekday = texts.format.weekdays[day.weekday()]
    return texts.format.date_with_weekday.format(date=day.isoformat(), weekday=weekday)


def format_short_day(day: date) -> str:
    """Word a day of the plan's year: month and day."""
    return f"{day.month:02}-{day.day:02}"


def format_range(days: DateRange, texts: Texts) -> str:
    """Word a range of days; one day stands alone, a shared year is said once."""
    if days.start == days.end:
        return days.start.isoformat()
    same_year = days.start.year == days.end.year
    end = format_short_day(days.end) if same_year else days.end.isoformat()
    return texts.format.day_range.format(start=days.start.isoformat(), end=end)


def format_short_range(days: DateRange, texts: Texts) -> str:
    """Word a range of days of the plan's year without the year."""
    start, end = format_short_day(days.start), format_short_day(days.end)
    if days.start == days.end:
        return start
    return texts.format.day_range.format(start=start, end=end)


def format_hours(hours: Hours) -> str:
    """Word clock hours; an end past midnight is written as on a clock."""
    return f"{format_minutes(hours.start)}–{format_minutes(hours.end)}"


def format_minutes(minutes: int) -> str:
    """Word minutes after midnight as ``HH:MM``; 24:00 stays, later ones wrap round."""
    whole = 24 * _MINUTES
    shown = minutes if minutes <= whole else minutes - whole
    return f"{shown // _MINUTES:02}:{shown % _MINUTES:02}"


def round_half_up(number: Decimal, digits: int = 0) -> Decimal:
    """Round to so many digits behind the point; numbers may be of any length."""
    return number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, _MANY_DIGITS)


def put_sign(words: str, number: Decimal) -> str:
    """Put the sign of a number before the words for its size; nothing has none."""
    return words if number == 0 else f"{'+' if number > 0 else MINUS}{words}"


def format_number(number: Decimal) -> str:
    """Word a number with thousands separators and no idle zeros; at most two decimals."""
    text = f"{round_half_up(number, 2):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_measured(number: Decimal, unit: str, texts: Texts) -> str:
    """Word a number with its unit: ``27%``, ``7,200 人``."""
    words = format_number(number)
    if unit.startswith(_UNITS_WITHOUT_SPACE) or not unit:
        return words + unit
    return texts.document.labels.measured.format(number=words, unit=unit)


def format_amount(value: Decimal, currency: str, texts: Texts) -> str:
    """Word an amount to the last digit, with its unit: for findings."""
    unit = texts.format.currency_units.get(currency, " " + currency)
    return f"{format_number(value)}{unit}"


def format_rounded_money(value: Decimal, currency: str, texts: Texts) -> str:
    """Word an amount for documents; a large one without the cents."""
    is_large = abs(value) >= _CENTS_UP_TO
    return format_money(round_half_up(value) if is_large else value, currency, texts)


def format_money(value: Decimal, currency: str, texts: Texts) -> str:
    """Word an amount for documents: in 万元 from ten thousand on where the language has it."""
    if texts.format.ten_thousand and abs(value) >= _TEN_THOUSAND:
        unit = (
            texts.format.ten_thousand + texts.format.currency_units.get(currency, currency).strip()
        )
        return f"{format_number(value / _TEN_THOUSAND)}{unit}"
    if texts.format.ten_thousand:
        return format_amount(value, currency, texts)
    return f"{_SYMBOLS.get(currency, currency)}{format_number(value)}"
