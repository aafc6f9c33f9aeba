"""Faults of reading: files that cannot be opened, values that are not what a field expects."""

from __future__ import annotations

from commplan.diagnostics import Fault, Severity

CANNOT_OPEN = Fault(
    "SYN040",
    "cannot-open",
    Severity.ERROR,
    message=("the file cannot be opened: {reason}",),
    help=("check the path and whether another program holds the file",),
)
NOT_UTF8 = Fault(
    "SYN041",
    "not-utf-8",
    Severity.ERROR,
    message=(
        "line {line} is not UTF-8; read as GBK it says: {sample}",
        "line {line} is not {encoding} text",
    ),
    help=("save the file as UTF-8 in your editor, or say --encoding gbk if it is GBK",),
)
TOO_LARGE = Fault(
    "SYN042",
    "too-large",
    Severity.ERROR,
    message=("the file has {megabytes} MB; a plan may have {limit} MB",),
    help=("check whether this is the right file",),
)
NOT_TEXT = Fault(
    "SYN043",
    "not-a-text-file",
    Severity.ERROR,
    message=("this is {what}, not a plan",),
    help=("a plan is a text file that ends in .yaml",),
)
MISSING_FIELD = Fault(
    "STR010",
    "missing-field",
    Severity.ERROR,
    message=("{owner} has no `{field}`", "`{field}` is missing"),
    help=("add `{field}: …`",),
)
UNREADABLE_VALUE = Fault(
    "STR011",
    "unreadable-value",
    Severity.ERROR,
    message=("`{field}` cannot be read: {expected} is expected here",),
    help=(
        "write, for example, `{field}: {example}`",
        "docs/fields.md says what each field takes",
    ),
)
UNKNOWN_CHOICE = Fault(
    "STR012",
    "unknown-choice",
    Severity.ERROR,
    message=("`{value}` is no choice for `{field}`",),
    help=("did you mean `{suggestion}`? Possible: {choices}", "possible: {choices}"),
    notes={"replace": "write `{suggestion}`"},
)
UNREADABLE_NUMBER = Fault(
    "STR013",
    "unreadable-number",
    Severity.ERROR,
    message=("`{value}` is not a number that `{field}` can take",),
    help=("write {example}",),
)
UNREADABLE_AMOUNT = Fault(
    "STR014",
    "unreadable-amount",
    Severity.ERROR,
    message=("`{value}` is not an amount of money",),
    help=("write one amount, 30000, 30,000 or 3万; leave `{field}` out while it is open",),
)
FOREIGN_CURRENCY = Fault(
    "STR015",
    "foreign-currency",
    Severity.ERROR,
    message=("`{value}` is not in the plan's currency ({currency})",),
    help=("convert it to {currency}, or set `currency:` at the head of the plan",),
)
UNREADABLE_ID = Fault(
    "STR016",
    "unreadable-id",
    Severity.ERROR,
    message=("`{value}` cannot be an id",),
    help=("an id is one word without spaces, commas or @, such as A01",),
)
UNKNOWN_KEY = Fault(
    "STR020",
    "unknown-key",
    Severity.ERROR,
    message=("`{key}` is not a field of {owner}", "`{key}` is not a section of a plan"),
    help=(
        "did you mean `{suggestion}`?",
        "own remarks go behind a `#`; the fields here: {known}",
    ),
    notes={"rename": "write `{suggestion}`"},
)
NEWER_FORMAT = Fault(
    "STR021",
    "newer-format",
    Severity.ERROR,
    message=("the plan is in format {format}; this commplan reads format {known}",),
    help=("install a newer commplan: pip install --upgrade commplan",),
)
SECTION_NOT_READ = Fault(
    "STR022",
    "section-not-read",
    Severity.INFO,
    message=("the section `{section}` is not read yet by this version",),
    help=("it may stay in the file; nothing in it is checked or shown",),
)
IMPOSSIBLE_DATE = Fault(
    "STR040",
    "impossible-date",
    Severity.ERROR,
    message=("there is no day {value}",),
    help=("the nearest day is {nearest}", "check month and day"),
    notes={"replace": "write {nearest}"},
)
AMBIGUOUS_DATE = Fault(
    "STR041",
    "ambiguous-date",
    Severity.ERROR,
    message=(
        "`{value}` ends with the year and may mean {readings}",
        "`{value}` does not say the year",
    ),
    help=("write the year first, such as {example}", "write the year first, then month and day"),
)
UNREADABLE_DATE = Fault(
    "STR042",
    "unreadable-date",
    Severity.ERROR,
    message=("`{value}` is not a date",),
    help=("write 2026-03-08; for several days 2026-03-08..15, for a month 2026-03",),
)
IMPOSSIBLE_TIME = Fault(
    "STR043",
    "impossible-time",
    Severity.ERROR,
    message=("`{value}` is not a stretch of hours on the 24-hour clock",),
    help=("write begin and end, 20:00-22:00; past midnight 22:00-01:00",),
)
UNREADABLE_RHYTHM = Fault(
    "STR044",
    "unreadable-rhythm",
    Severity.ERROR,
    message=("`{value}` does not say when the series comes round",),
    help=("write monthly 18, monthly last Fri, weekly Thu, weekly Tue, Thu or biweekly Thu",),
)
UNREADABLE_MESSAGE = Fault(
    "STR045",
    "unreadable-message",
    Severity.ERROR,
    message=("`{value}` is not a message",),
    help=("write days from the start, time and channel: -3d 10:00 WeCom group",),
)
UNREADABLE_EFFORT = Fault(
    "STR046",
    "unreadable-effort",
    Severity.ERROR,
    message=("`{value}` is not an amount of work",),
    help=("write 3d (days of 8 hours) or 24h",),
)

FAULTS = (
    CANNOT_OPEN,
    NOT_UTF8,
    TOO_LARGE,
    NOT_TEXT,
    MISSING_FIELD,
    UNREADABLE_VALUE,
    UNKNOWN_CHOICE,
    UNREADABLE_NUMBER,
    UNREADABLE_AMOUNT,
    FOREIGN_CURRENCY,
    UNREADABLE_ID,
    UNKNOWN_KEY,
    NEWER_FORMAT,
    SECTION_NOT_READ,
    IMPOSSIBLE_DATE,
    AMBIGUOUS_DATE,
    UNREADABLE_DATE,
    IMPOSSIBLE_TIME,
    UNREADABLE_RHYTHM,
    UNREADABLE_MESSAGE,
    UNREADABLE_EFFORT,
)
