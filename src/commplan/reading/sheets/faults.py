"""Faults of reading sheets of actuals."""

from __future__ import annotations

from commplan.diagnostics import Fault, Severity

UNREADABLE_SHEET = Fault(
    "SYN060",
    "unreadable-sheet",
    Severity.ERROR,
    message=(
        "the sheet has {rows} rows; up to {row_limit} are read",
        "the file holds {megabytes} MB unpacked; up to {limit} MB are read",
        "the table cannot be read: {reason}",
    ),
    help=(
        "keep only the rows of this period, {row_limit} at most; details belong in another file",
        "delete pictures and empty formatted areas until {limit} MB are enough",
        "{remedy}",
    ),
)
UNKNOWN_SHEET = Fault(
    "SYN061",
    "unknown-sheet",
    Severity.WARNING,
    message=(
        "the sheet `{sheet}` is read as `{meant}`: its header says so",
        "the sheet `{sheet}` is not read: neither its name nor its header says what it holds",
        "it is not read: neither the name nor the header says what it holds",
    ),
    help=(
        "call the sheet `{meant}`",
        "did you mean `{suggestion}`? A sheet is called one of {known}",
        "call the sheet one of {known}, and name its columns in the first row",
        "say it in the name, such as {example}, or name the columns in the first row",
    ),
)
MISSING_HEADER = Fault(
    "SYN062",
    "missing-header",
    Severity.ERROR,
    message=("no row names the columns; the first {count} rows were looked at",),
    help=("begin with a row such as {columns}; the column `{needed}` has to be there",),
)
UNKNOWN_COLUMN = Fault(
    "SYN063",
    "unknown-column",
    Severity.WARNING,
    message=(
        "the column `{column}` is read as `{suggestion}`",
        "the column `{column}` says again what {first} says; only {first} is read",
        "column {letter} has values but no header, and is not read",
        "the column `{column}` is not known, and is not read",
    ),
    help=(
        "call the column `{suggestion}`",
        "keep one of the two columns; {first} is the one that counts",
        "give column {letter} a header, such as {known}",
        "columns here are, for example, {known}; your own may stay",
    ),
)
MERGED_CELLS = Fault(
    "SYN064",
    "merged-cells",
    Severity.WARNING,
    message=("{cells} are merged: the value counts for {first} only",),
    help=("unmerge them, and write the value into every row that it is meant for",),
)
FORMULA_CELL = Fault(
    "SYN065",
    "formula-cell",
    Severity.INFO,
    message=(
        "{formulas} cells hold formulas; what they came to at the last saving is read: {cells}",
        "the formula has no result in the file, so there is nothing to read",
    ),
    help=(
        "open the file where it can calculate, and save it; pasted as values, numbers are safest",
    ),
)
ERROR_CELL = Fault(
    "SYN066",
    "error-cell",
    Severity.ERROR,
    message=("the cell says {value}: its formula failed",),
    help=("correct the formula, write the number itself, or leave the cell empty",),
)
NUMBER_FOR_DATE = Fault(
    "SYN067",
    "number-for-date",
    Severity.ERROR,
    message=(
        "{value} stands for a day: it is read as {day}",
        "`{value}` is a number, not a day near {years}",
    ),
    help=(
        "format the column as a date, so that everybody sees {day}",
        "write the day, such as {example}",
    ),
)
HIDDEN_CELLS = Fault(
    "SYN068",
    "hidden-cells",
    Severity.INFO,
    message=(
        "the sheet `{sheet}` is hidden, and is read all the same",
        "rows {rows} and columns {columns} are hidden, and are read all the same",
        "rows {rows} are hidden, and are read all the same",
        "columns {columns} are hidden, and are read all the same",
    ),
    help=("show them and look; delete what does not belong to the period",),
)
LEFT_OUT = Fault(
    "SYN069",
    "left-out",
    Severity.INFO,
    message=(
        "the row is about {period}, the file about {own}: the row is not read",
        "`{period}` is no period of the plan's year, so the row is not read",
        "above the header stands {text}, which is not read",
        "the row `{total}` adds others up, and is not read",
        "not read from the workbook: {parts}",
    ),
    help=(
        "put the rows of {period} into a file of their own; this one is about {own}",
        "write a period such as {example}",
        "nothing has to be done; `{field}` in a row of its own would be the period of the file",
        "nothing has to be done: `{total}` is made from the rows",
        "nothing has to be done: only the values of cells are read",
    ),
)

FAULTS = (
    UNREADABLE_SHEET,
    UNKNOWN_SHEET,
    MISSING_HEADER,
    UNKNOWN_COLUMN,
    MERGED_CELLS,
    FORMULA_CELL,
    ERROR_CELL,
    NUMBER_FOR_DATE,
    HIDDEN_CELLS,
    LEFT_OUT,
)
