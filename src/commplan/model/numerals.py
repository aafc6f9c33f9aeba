"""Chinese numerals: ``十八``, ``三万五千``."""

from __future__ import annotations

_DIGITS = {"零": 0, "〇": 0, "两": 2} | {
    numeral: value for value, numeral in enumerate("一二三四五六七八九", 1)
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 10**8}


def read_numeral(text: str) -> int | None:
    """Return the number that a Chinese numeral says, or None for anything else.

    What is said in short (``三万五`` for 35,000) may be 30,005 as well, and is None.
    """
    total = section = digit = 0
    last_unit = 10
    for place, sign in enumerate(text):
        if sign in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[sign]
            last_unit = 10 if digit == 0 else last_unit
        elif sign in _TENS:
            if not digit and (sign != "十" or section):
                return None
            section += (digit or 1) * _TENS[sign]
            digit, last_unit = 0, _TENS[sign]
        elif sign in _MYRIADS and place:
            unit = _MYRIADS[sign]
            if unit > _MYRIADS["万"]:
                total = (total + section + digit) * unit
            else:
                total += (section + digit) * unit
            section = digit = 0
            last_unit = unit
        else:
            return None
    is_short = digit > 0 and last_unit > 10
    return None if is_short or not text else total + section + digit
