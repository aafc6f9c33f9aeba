"""Every fault that has a page, by code: those of the reader first, then those of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules import RULES
from commplan.rules.governance.expired_waiver import ExpiredWaiver
from commplan.rules.governance.unused_waiver import UnusedWaiver
from commplan.rules.structure.ambiguous_date import AmbiguousDate
from commplan.rules.structure.foreign_currency import ForeignCurrency
from commplan.rules.structure.impossible_date import ImpossibleDate
from commplan.rules.structure.impossible_time import ImpossibleTime
from commplan.rules.structure.missing_field import MissingField
from commplan.rules.structure.newer_format import NewerFormat
from commplan.rules.structure.unknown_choice import UnknownChoice
from commplan.rules.structure.unknown_key import UnknownKey
from commplan.rules.structure.unreadable_amount import UnreadableAmount
from commplan.rules.structure.unreadable_date import UnreadableDate
from commplan.rules.structure.unreadable_effort import UnreadableEffort
from commplan.rules.structure.unreadable_id import UnreadableId
from commplan.rules.structure.unreadable_message import UnreadableMessage
from commplan.rules.structure.unreadable_number import UnreadableNumber
from commplan.rules.structure.unreadable_rhythm import UnreadableRhythm
from commplan.rules.structure.unreadable_value import UnreadableValue
from commplan.rules.syntax.broken_alias import BrokenAlias
from commplan.rules.syntax.broken_yaml import BrokenYaml
from commplan.rules.syntax.cannot_open import CannotOpen
from commplan.rules.syntax.complex_key import ComplexKey
from commplan.rules.syntax.control_character import ControlCharacter
from commplan.rules.syntax.crashed_rule import CrashedRule
from commplan.rules.syntax.cut_value import CutValue
from commplan.rules.syntax.duplicate_key import DuplicateKey
from commplan.rules.syntax.empty_file import EmptyFile
from commplan.rules.syntax.error_cell import ErrorCell
from commplan.rules.syntax.field_in_two_files import FieldInTwoFiles
from commplan.rules.syntax.foreign_slash import ForeignSlash
from commplan.rules.syntax.formula_cell import FormulaCell
from commplan.rules.syntax.full_width_sign import FullWidthSign
from commplan.rules.syntax.head_in_include import HeadInInclude
from commplan.rules.syntax.hidden_cells import HiddenCells
from commplan.rules.syntax.include_circle import IncludeCircle
from commplan.rules.syntax.include_outside_folder import IncludeOutsideFolder
from commplan.rules.syntax.include_without_folder import IncludeWithoutFolder
from commplan.rules.syntax.invisible_character import InvisibleCharacter
from commplan.rules.syntax.left_out import LeftOut
from commplan.rules.syntax.merge_key import MergeKey
from commplan.rules.syntax.merged_cells import MergedCells
from commplan.rules.syntax.missing_header import MissingHeader
from commplan.rules.syntax.missing_hyphen import MissingHyphen
from commplan.rules.syntax.missing_include import MissingInclude
from commplan.rules.syntax.missing_space import MissingSpace
from commplan.rules.syntax.no_sections import NoSections
from commplan.rules.syntax.not_a_text_file import NotATextFile
from commplan.rules.syntax.not_utf_8 import NotUtf8
from commplan.rules.syntax.number_for_date import NumberForDate
from commplan.rules.syntax.refused_tag import RefusedTag
from commplan.rules.syntax.repeated_include import RepeatedInclude
from commplan.rules.syntax.several_documents import SeveralDocuments
from commplan.rules.syntax.tab_indentation import TabIndentation
from commplan.rules.syntax.too_deep import TooDeep
from commplan.rules.syntax.too_large import TooLarge
from commplan.rules.syntax.too_many_aliases import TooManyAliases
from commplan.rules.syntax.too_much_included import TooMuchIncluded
from commplan.rules.syntax.unclosed_bracket_or_quote import UnclosedBracketOrQuote
from commplan.rules.syntax.unknown_column import UnknownColumn
from commplan.rules.syntax.unknown_sheet import UnknownSheet
from commplan.rules.syntax.unquoted_value import UnquotedValue
from commplan.rules.syntax.unreadable_sheet import UnreadableSheet
from commplan.rules.syntax.unusable_include import UnusableInclude
from commplan.rules.syntax.wrong_indentation import WrongIndentation

if TYPE_CHECKING:
    from commplan.rules.base import Documented

_GROUPS = (
    *("SYN", "STR", "REF", "CAL", "CAP", "CHN"),
    *("BUD", "KPI", "RSK", "GOV", "CMP", "MEM", "REV"),
)
"""The groups in the order of the catalogue."""

FOUND_WITHOUT_RULES: tuple[type[Documented], ...] = (
    BrokenYaml,
    TabIndentation,
    FullWidthSign,
    UnquotedValue,
    UnclosedBracketOrQuote,
    MissingSpace,
    WrongIndentation,
    MissingHyphen,
    CutValue,
    DuplicateKey,
    RefusedTag,
    TooDeep,
    BrokenAlias,
    TooManyAliases,
    MergeKey,
    ComplexKey,
    SeveralDocuments,
    EmptyFile,
    NoSections,
    ControlCharacter,
    InvisibleCharacter,
    CannotOpen,
    NotUtf8,
    TooLarge,
    NotATextFile,
    MissingInclude,
    IncludeOutsideFolder,
    UnusableInclude,
    IncludeCircle,
    RepeatedInclude,
    TooMuchIncluded,
    HeadInInclude,
    IncludeWithoutFolder,
    ForeignSlash,
    FieldInTwoFiles,
    UnreadableSheet,
    UnknownSheet,
    MissingHeader,
    UnknownColumn,
    MergedCells,
    FormulaCell,
    ErrorCell,
    NumberForDate,
    HiddenCells,
    LeftOut,
    MissingField,
    UnreadableValue,
    UnknownChoice,
    UnreadableNumber,
    UnreadableAmount,
    ForeignCurrency,
    UnreadableId,
    UnknownKey,
    NewerFormat,
    ImpossibleDate,
    AmbiguousDate,
    UnreadableDate,
    ImpossibleTime,
    UnreadableRhythm,
    UnreadableMessage,
    UnreadableEffort,
    CrashedRule,
    ExpiredWaiver,
    UnusedWaiver,
)

PAGES: tuple[type[Documented], ...] = tuple(
    sorted(
        (*FOUND_WITHOUT_RULES, *(type(entry.load()) for entry in RULES)),
        key=lambda page: (_GROUPS.index(page.fault.code[:3]), page.fault.code),
    )
)


def find_page(word: str) -> type[Documented] | None:
    """Return the fault of a code or name, however it is capitalised; None where there is none."""
    asked = word.strip().casefold()
    for page in PAGES:
        if asked in {page.fault.code.casefold(), page.fault.name}:
            return page
    return None
