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
        "line {line} is not UTF-8; read as {guess} it says: {sample}",
        "the file is UTF-8, not {asked}",
        "line {line} is not {encoding} text",
    ),
    help=(
        "open it in Excel or WPS, and save it as {table}",
        "save the file as UTF-8 in your editor, or say --encoding {guess} if that is right",
        "leave out --encoding {asked}; all files of a plan have to be in one encoding",
        "save the file as UTF-8 in your editor; if it is, type this line again",
    ),
    notes={"included": "included here"},
)
TOO_LARGE = Fault(
    "SYN042",
    "too-large",
    Severity.ERROR,
    message=("the file has {megabytes} MB; a plan may have {limit} MB",),
    help=("check whether this is the right file",),
    notes={"included": "included here"},
)
NOT_TEXT = Fault(
    "SYN043",
    "not-a-text-file",
    Severity.ERROR,
    message=("this is {what}, no file of actuals such as {file}", "this is {what}, not a plan"),
    help=(
        "write the actuals into a text file, {file}, or into a table, .xlsx or .csv",
        "a plan is a text file that ends in .yaml",
    ),
    notes={"included": "included here"},
)
MISSING_INCLUDE = Fault(
    "SYN050",
    "missing-include",
    Severity.ERROR,
    message=("`{path}` cannot be included: {reason}",),
    help=("did you mean `{suggestion}`?", "the path counts from the folder of {file}"),
    notes={"replace": "write `{suggestion}`"},
)
INCLUDE_OUTSIDE = Fault(
    "SYN051",
    "include-outside-folder",
    Severity.ERROR,
    message=("`{path}` is not included: {reason}",),
    help=("put the file into the plan's folder or below, and write the way from {file} to it",),
)
UNUSABLE_INCLUDE = Fault(
    "SYN052",
    "unusable-include",
    Severity.ERROR,
    message=("`{path}` is not included: {reason}",),
    help=("name each file by the way to it from {file}, such as `shared/team.yaml`",),
)
INCLUDE_CIRCLE = Fault(
    "SYN053",
    "include-circle",
    Severity.ERROR,
    message=("files include one another in a circle: {circle}",),
    help=("take `{path}` out here; each file is read once in any case",),
)
REPEATED_INCLUDE = Fault(
    "SYN054",
    "repeated-include",
    Severity.WARNING,
    message=("`{path}` is included twice in this list",),
    help=("delete one of the two; the file is read once",),
    notes={"first": "first here"},
)
TOO_MUCH_INCLUDED = Fault(
    "SYN055",
    "too-much-included",
    Severity.ERROR,
    message=(
        "a plan may include {files} files; from here on nothing is read",
        "the files have more than {megabytes} MB together; from here on nothing is read",
        "the files hold more than {values} values together; from here on nothing is read",
    ),
    help=("include only what this plan needs",),
)
HEAD_IN_INCLUDE = Fault(
    "SYN056",
    "head-in-include",
    Severity.ERROR,
    message=("only the plan itself may say {keys}; in an included file this does not count",),
    help=("delete it here, or move it to the head of {plan}",),
)
INCLUDE_WITHOUT_FOLDER = Fault(
    "SYN057",
    "include-without-folder",
    Severity.ERROR,
    message=("nothing is included: this plan does not come from a file, so paths lead nowhere",),
    help=("name the file instead: commplan validate plan.yaml",),
)
FOREIGN_SLASH = Fault(
    "SYN058",
    "foreign-slash",
    Severity.WARNING,
    message=("`{sign}` separates folders on some systems only",),
    help=("write `{suggestion}`, which works everywhere",),
    notes={"replace": "write `{suggestion}`"},
)
FIELD_IN_TWO_FILES = Fault(
    "SYN059",
    "field-in-two-files",
    Severity.ERROR,
    message=("`{key}` is already written in {file}",),
    help=("keep it in one of the two files; {file} counts",),
    notes={"first": "first written here"},
)
MISSING_FIELD = Fault(
    "STR010",
    "missing-field",
    Severity.ERROR,
    message=("{owner} has no `{field}`", "`{field}` is missing"),
    help=("add `{example}`, or name the file by its period, {file}", "add `{field}: …`"),
)
UNREADABLE_VALUE = Fault(
    "STR011",
    "unreadable-value",
    Severity.ERROR,
    message=(
        "`{field}` has {count} values; a year has 4 quarters and 12 months",
        "`{field}` takes one name, and {number} are written",
        "`{value}` is only a name; each of the `{field}` needs {needs}",
        "`{field}` is no list itself: it has fields such as `{inside}`",
        "`{field}` cannot be read: {expected} is expected here",
    ),
    help=(
        "write four values, or say which quarters they are: `{field}: {quarters}`",
        "keep one, and write the others as `{others}: {rest}`",
        "keep one: `{field}: {first}`",
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
    help=(
        "{why}: write one of the two, {ends}",
        "{why}: write {form}",
        "write {form}",
        "write {example}",
    ),
    notes={"replace": "write {form}"},
)
UNREADABLE_AMOUNT = Fault(
    "STR014",
    "unreadable-amount",
    Severity.ERROR,
    message=("`{value}` is not an amount of money",),
    help=(
        "{why}: write one of the two, {ends}",
        "{why}: write {form}",
        "write {form}",
        "write one amount, 30000, 30,000 or 3万; leave `{field}` out while it is open",
    ),
    notes={"replace": "write {form}"},
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
        "it belongs inside `{inside}`: `{inside}: {example}`",
        "if it belongs to `{field}`, write `{field}: {listed}`",
        "did you mean `{suggestion}`?",
        "fields here are, for example, {known}; own remarks go behind a `#`",
        "own remarks go behind a `#`",
    ),
    notes={"rename": "write `{suggestion}`", "list": "write {listed}"},
)
NEWER_FORMAT = Fault(
    "STR021",
    "newer-format",
    Severity.ERROR,
    message=("the plan is in format {format}; this commplan reads format {known}",),
    help=("install a newer commplan: pip install --upgrade commplan",),
)
IMPOSSIBLE_DATE = Fault(
    "STR040",
    "impossible-date",
    Severity.ERROR,
    message=("the year of {value} lies outside {years}", "there is no day {value}"),
    help=("the nearest day is {nearest}", "check the date"),
    notes={"replace": "write {nearest}"},
)
AMBIGUOUS_DATE = Fault(
    "STR041",
    "ambiguous-date",
    Severity.ERROR,
    message=(
        "`{value}` names the wrong weekday: it is {day}",
        "`{value}` ends with the year and may mean {readings}",
        "`{value}` does not say the year",
    ),
    help=(
        "correct the weekday, or the day: {day}",
        "if {year} is meant, write {form}",
        "write {form}",
        "write the year first, such as {example}",
        "write the year first, then month and day",
    ),
    notes={"replace": "write {form}"},
)
UNREADABLE_DATE = Fault(
    "STR042",
    "unreadable-date",
    Severity.ERROR,
    message=("`{value}` is not a date",),
    help=(
        "one day is needed here, from {first} to {last}",
        "write a day, 2026-03-08, or the days before the start, {distance}",
        "write a quarter, a month, a half or the year, such as `{example}`",
        "write 2026-03-08; for several days 2026-03-08..15, for a month 2026-03",
    ),
)
IMPOSSIBLE_TIME = Fault(
    "STR043",
    "impossible-time",
    Severity.ERROR,
    message=(
        "`{value}` may mean {readings}",
        "`{value}` is not {expected} on the 24-hour clock",
    ),
    help=(
        "write the one that is meant: {readings}",
        "write the end as well, such as {example}",
        "write the time as {clock}",
        "write begin and end, 20:00-22:00; past midnight 22:00-01:00",
    ),
)
UNREADABLE_RHYTHM = Fault(
    "STR044",
    "unreadable-rhythm",
    Severity.ERROR,
    message=("`{value}` does not say when the series comes round",),
    help=(
        "it may mean {readings}: write the one that is meant",
        "write {form}",
        "say on which day, such as {example}",
        "write monthly 18, monthly last Fri, weekly Thu, weekly Tue, Thu or biweekly Thu",
    ),
    notes={"replace": "write {form}"},
)
UNREADABLE_MESSAGE = Fault(
    "STR045",
    "unreadable-message",
    Severity.ERROR,
    message=("`{value}` is not a message",),
    help=(
        "{lacks}: write days from the start, time and channel, -3d 10:00 WeCom group",
        "write days from the start, time and channel: -3d 10:00 WeCom group",
    ),
)
UNREADABLE_EFFORT = Fault(
    "STR046",
    "unreadable-effort",
    Severity.ERROR,
    message=("`{value}` is not an amount of work",),
    help=(
        "{why}: write one of the two, {ends}",
        "{why}: write {form}",
        "write {form}",
        "say days or hours: {units}",
        "write 3d (days of 8 hours) or 24h",
    ),
    notes={"replace": "write {form}"},
)

FAULTS = (
    CANNOT_OPEN,
    NOT_UTF8,
    TOO_LARGE,
    NOT_TEXT,
    MISSING_INCLUDE,
    INCLUDE_OUTSIDE,
    UNUSABLE_INCLUDE,
    INCLUDE_CIRCLE,
    REPEATED_INCLUDE,
    TOO_MUCH_INCLUDED,
    HEAD_IN_INCLUDE,
    INCLUDE_WITHOUT_FOLDER,
    FOREIGN_SLASH,
    FIELD_IN_TWO_FILES,
    MISSING_FIELD,
    UNREADABLE_VALUE,
    UNKNOWN_CHOICE,
    UNREADABLE_NUMBER,
    UNREADABLE_AMOUNT,
    FOREIGN_CURRENCY,
    UNREADABLE_ID,
    UNKNOWN_KEY,
    NEWER_FORMAT,
    IMPOSSIBLE_DATE,
    AMBIGUOUS_DATE,
    UNREADABLE_DATE,
    IMPOSSIBLE_TIME,
    UNREADABLE_RHYTHM,
    UNREADABLE_MESSAGE,
    UNREADABLE_EFFORT,
)
