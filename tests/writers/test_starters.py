"""Starter plans: valid in every year, language and spelling of keys; Traditional is generated."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from commplan.cli.checking import check
from commplan.cli.documents import build_annual
from commplan.cli.new import KINDS
from commplan.package_data import data_folder
from commplan.reading import load_stream
from commplan.reading.translate import translate_keys
from commplan.texts import LANGUAGES, load_texts
from commplan.writers.markdown import write_markdown
from commplan.writers.pptx import write_pptx
from commplan.writers.starter import Wish, quote_text, read_template, write_starter
from tests.texts.traditional import TRADITIONAL_CHINESE, convert

if TYPE_CHECKING:
    from commplan.cli.checking import Checked
    from tests.golden_files import Golden

YEARS = range(2024, 2031)
NOT_YET_KNOWN = {"CAL013", "CMP001"}  # the holidays and the law of a year that is far away
HOSTILE = [
    "Ben & Jerry's: #1",
    "# comment",
    "key: value",
    "'single' \"double\"",
    "@home",
    "- dash",
    "{a: b}",
    "[x]",
    "a, b",
    "null",
    "NO",
    "2026",
    "12.5万",
    "1:30",
    "🦊 狐狸",
    "line\nbreak\ttab",
    "back\\slash",
    "%TAG",
    "*star &anchor",
    "!bang",
    "<year>",
    "<title|x>",
    "岭上咖啡：好喝",
    "\u2028\ufeffhidden\u200b",
    "trailing:",
    "~",
    "=",
    "<<",
    "\U0001d54f",
    "---",
]

each_kind = pytest.mark.parametrize("kind", KINDS)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def check_text(text: str, as_of: date) -> Checked:
    return check(load_stream(text.encode(), "plan.yaml", None), as_of)


def list_codes(text: str, year: int) -> list[tuple[str, tuple[object, ...]]]:
    found = check_text(text, date(year - 1, 11, 30)).diagnostics
    return [(one.fault.code, one.route) for one in found if one.fault.code not in NOT_YET_KNOWN]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@each_kind
def test_a_starter_has_no_findings_in_any_year(kind: str, language: str, year: int) -> None:
    assert list_codes(write_starter(Wish(kind, language, year)), year) == []


@pytest.mark.parametrize("keys", LANGUAGES)
@each_language
@each_kind
def test_it_has_none_in_any_language_of_keys(kind: str, language: str, keys: str) -> None:
    text = translate_keys(write_starter(Wish(kind, language, 2026)), keys)
    assert list_codes(text, 2026) == []


@each_language
@each_kind
def test_it_says_whose_it_is_and_when(kind: str, language: str) -> None:
    text = write_starter(Wish(kind, language, 2027, brand="岭上咖啡"))
    plan = check_text(text, date(2026, 11, 30)).loaded.plan
    assert plan is not None
    root = plan.root
    assert (root.brand, root.language, plan.period.start) == (
        "岭上咖啡",
        language,
        date(2027, 1, 1),
    )
    assert "2027" in root.title
    assert "<" not in text


@pytest.mark.parametrize("field", ["brand", "title"])
@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_stays_what_it_is(field: str, words: str) -> None:
    wish = Wish("fan", "en", 2026, **{field: words})
    text = write_starter(wish)
    assert list_codes(text, 2026) == []
    plan = check_text(text, date(2025, 11, 30)).loaded.plan
    assert plan is not None
    printable = "".join(one if one.isprintable() else " " for one in words)
    assert getattr(plan.root, field) == " ".join(printable.split())


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("岭上咖啡", "岭上咖啡"),
        ("Ridge Coffee", "Ridge Coffee"),
        ("2026 粉丝方案", '"2026 粉丝方案"'),
        ("yes", '"yes"'),
    ],
)
def test_words_are_quoted_only_where_that_is_safer(words: str, written: str) -> None:
    assert quote_text(words) == written


@each_kind
def test_traditional_starters_are_not_stale(kind: str, golden: Golden) -> None:
    made = convert(read_template(kind, "zh-Hans"), TRADITIONAL_CHINESE)
    golden.check(f"templates/starters/{kind}.zh-Hant.yaml", made)


def test_every_kind_has_its_files_and_its_words() -> None:
    files = {path.name for path in (data_folder("templates") / "starters").iterdir()}
    assert files == {
        f"{kind}.{form}.yaml" for kind in KINDS for form in ("en", "zh-Hans", "zh-Hant")
    }
    for language in LANGUAGES:
        assert tuple(load_texts(language).start.kinds) == KINDS


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@each_kind
def test_it_renders_to_a_document_with_its_title(kind: str, language: str) -> None:
    checked = check_text(write_starter(Wish(kind, language, 2026)), date(2025, 11, 30))
    assert checked.loaded.plan is not None
    document = build_annual(checked, load_texts(language))
    assert document is not None
    page = write_markdown(document)
    assert checked.loaded.plan.root.title in page.data.decode()


@pytest.mark.e2e
@pytest.mark.parametrize(("kind", "language"), [("fan", "zh-Hans"), ("membership", "en")])
def test_it_becomes_a_deck_that_shows_everything(kind: str, language: str) -> None:
    checked = check_text(write_starter(Wish(kind, language, 2026)), date(2025, 11, 30))
    document = build_annual(checked, load_texts(language))
    assert document is not None
    written = write_pptx(document)
    assert written.data.startswith(b"PK")
    assert written.losses == ()
