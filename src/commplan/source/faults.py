"""Faults of syntax: what can be wrong with a file before anything is understood."""

from __future__ import annotations

from commplan.diagnostics import Fault, Severity

BROKEN_YAML = Fault(
    "SYN010",
    "broken-yaml",
    Severity.ERROR,
    message=(
        "the YAML cannot be read here; lines {first} to {last} are left out",
        "the YAML cannot be read here; line {line} is left out",
        "the YAML cannot be read from here on",
    ),
    help=("compare with the line above: indentation, a missing `-`, quotes, brackets, colons",),
)
TAB_INDENTATION = Fault(
    "SYN011",
    "tab-indentation",
    Severity.ERROR,
    message=("the line is indented with a tab",),
    help=("YAML knows only spaces: replace each tab by two spaces",),
    notes={"mend": "put spaces in place of the tabs"},
)
FULL_WIDTH_SIGN = Fault(
    "SYN012",
    "full-width-sign",
    Severity.ERROR,
    message=(
        "full-width spaces ({wide}) stand here, which YAML does not understand",
        "`{sign}` is a full-width sign, which YAML does not understand here",
    ),
    help=(
        "switch the input method to English and type ordinary spaces instead ({spaces})",
        "switch the input method to English and type `{spaced}` and a space",
        "switch the input method to English and type `{plain}`",
    ),
    notes={"mend": "type it again with the input method in English"},
)
UNQUOTED_VALUE = Fault(
    "SYN013",
    "unquoted-value",
    Severity.ERROR,
    message=("the value cannot stand without quotes because of `{sign}`",),
    help=("put the whole value in quotes: {quoted}",),
    notes={"mend": "write {quoted}"},
)
UNCLOSED = Fault(
    "SYN014",
    "unclosed-bracket-or-quote",
    Severity.ERROR,
    message=("`{sign}` is opened here and never closed",),
    help=("add the closing `{closing}`",),
    notes={"mend": "add `{closing}`"},
)
MISSING_SPACE = Fault(
    "SYN015",
    "missing-space",
    Severity.ERROR,
    message=("a space is missing after `{sign}`",),
    help=("write `{better}`",),
    notes={"mend": "write `{better}`"},
)
WRONG_INDENTATION = Fault(
    "SYN016",
    "wrong-indentation",
    Severity.ERROR,
    message=("the line is indented by {indent}, its neighbours above by {expected}",),
    help=("indent it by {expected} spaces, so that it stands below its neighbours",),
    notes={"mend": "indent by {expected} spaces"},
)
MISSING_HYPHEN = Fault(
    "SYN017",
    "missing-hyphen",
    Severity.ERROR,
    message=("a `-` is missing before `{key}`: a second item begins here",),
    help=("put a `-` before the first field of each item of a list",),
    notes={"mend": "put a `-` before `{key}`"},
)
CUT_VALUE = Fault(
    "SYN018",
    "cut-value",
    Severity.WARNING,
    message=(
        "everything from ` #` on is taken for a remark; only `{rest}` is read",
        "everything from `#` on is taken for a remark; the value is left blank",
    ),
    help=("put the whole value in quotes: {quoted}; a remark has a space behind the `#`",),
    notes={"mend": "write {quoted}"},
)
DUPLICATE_KEY = Fault(
    "SYN020",
    "duplicate-key",
    Severity.ERROR,
    message=(
        "`{key}` says again what `{first}` says",
        "`{key}` is written twice in the same place",
    ),
    help=(
        "keep one of the two; `{first}` is the one that counts",
        "keep one, or put a `-` before the second where a new item begins; the first one counts",
    ),
    notes={"first": "first written here"},
)
REFUSED_TAG = Fault(
    "SYN021",
    "refused-tag",
    Severity.ERROR,
    message=("the tag `{tag}` is not read",),
    help=("delete the tag: commplan decides by the field what a value is",),
)
TOO_DEEP = Fault(
    "SYN022",
    "too-deep",
    Severity.ERROR,
    message=("lists and mappings are nested more than {limit} deep",),
    help=("a plan needs no more than 8 levels: look for repeated brackets or hyphens",),
)
BROKEN_ALIAS = Fault(
    "SYN023",
    "broken-alias",
    Severity.ERROR,
    message=("`*{name}` refers to an anchor that is not complete or does not exist",),
    help=("write `&{name}` at the value before it is used, or copy the value",),
)
TOO_MANY_ALIASES = Fault(
    "SYN024",
    "too-many-aliases",
    Severity.ERROR,
    message=("aliases blow the plan up to more than {limit} values",),
    help=("write the values out, or refer to items by id",),
)
MERGE_KEY = Fault(
    "SYN025",
    "merge-key",
    Severity.ERROR,
    message=("`<<` is not read: it hides what an item says",),
    help=("write the fields out; a campaign can carry what its activities share",),
)
COMPLEX_KEY = Fault(
    "SYN026",
    "complex-key",
    Severity.ERROR,
    message=("a key has to be a plain word, not a list or a mapping",),
    help=("look for a stray `?`, `[` or `{{` before the colon",),
)
SEVERAL_DOCUMENTS = Fault(
    "SYN030",
    "several-documents",
    Severity.ERROR,
    message=("a second document begins here",),
    help=("one file is one plan: delete the `---` or move the rest to a file of its own",),
)
EMPTY_FILE = Fault(
    "SYN031",
    "empty-file",
    Severity.ERROR,
    message=("the file says nothing",),
    help=(
        "write a section, such as `{section}: …`, or delete the file from `include`",
        (
            "write the period in the first line, `{example}`, and the sections below it; "
            "delete the file if there are no numbers yet"
        ),
        "the smallest plan has two lines, `title: …` and `period: 2026`",
    ),
)
NOT_A_MAPPING = Fault(
    "SYN032",
    "no-sections",
    Severity.ERROR,
    message=(
        "an included file begins with a section such as `{section}:`, not with a list or a text",
        "actuals begin with keys such as `{example}`, not with a list or a text",
        "a plan begins with keys such as `title:`, not with a list or a text",
    ),
    help=(
        "write `{section}:` above it and indent what belongs to it by two spaces",
        "write the period in the first line, `{example}`, and above each section its name",
        "the smallest plan has two lines, `title: …` and `period: 2026`",
    ),
)
CONTROL_CHARACTER = Fault(
    "SYN033",
    "control-character",
    Severity.ERROR,
    message=("an invisible control character ({character}) stands here",),
    help=("delete it: it came in by copying from another program",),
    notes={"mend": "delete it"},
)
INVISIBLE_CHARACTER = Fault(
    "SYN034",
    "invisible-character",
    Severity.WARNING,
    message=("an invisible character ({character}) is part of `{name}`",),
    help=("delete it: a name that looks the same without it is another name",),
    notes={"mend": "delete it"},
)

FAULTS = (
    BROKEN_YAML,
    TAB_INDENTATION,
    FULL_WIDTH_SIGN,
    UNQUOTED_VALUE,
    UNCLOSED,
    MISSING_SPACE,
    WRONG_INDENTATION,
    MISSING_HYPHEN,
    CUT_VALUE,
    DUPLICATE_KEY,
    REFUSED_TAG,
    TOO_DEEP,
    BROKEN_ALIAS,
    TOO_MANY_ALIASES,
    MERGE_KEY,
    COMPLEX_KEY,
    SEVERAL_DOCUMENTS,
    EMPTY_FILE,
    NOT_A_MAPPING,
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
)
