"""Every language says everything, with the facts that there are."""

from __future__ import annotations

import re

import pytest

from commplan.diagnostics import Diagnostic, Fault
from commplan.rules.pages import PAGES
from commplan.texts import LANGUAGES, load_texts, word_diagnostic
from commplan.texts.languages import language_of_windows, nearest_language
from commplan.texts.screen_terms import ScreenTerms
from commplan.texts.wording import holes_of

ZH = load_texts("zh-Hans")
FAULTS = [page.fault for page in PAGES]
_ENGLISH = re.compile(r"[A-Za-z]{4,} [A-Za-z]{2,} [A-Za-z]{2,}")


def test_chinese_words_every_fault_and_no_other() -> None:
    assert sorted(ZH.faults) == sorted(fault.code for fault in FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_chinese_asks_for_the_same_facts(fault: Fault) -> None:
    own = ZH.faults[fault.code]
    for ours, theirs in ((own.message, fault.message), (own.help, fault.help)):
        assert len(ours) == len(theirs)
        for sentence, original in zip(ours, theirs, strict=True):
            assert holes_of((sentence,)) <= holes_of((original,)), sentence
    assert own.notes.keys() == fault.notes.keys()
    for name, note in own.notes.items():
        assert holes_of((note,)) <= holes_of((fault.notes[name],))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_chinese_pages_are_written_in_chinese(fault: Fault) -> None:
    own = ZH.faults[fault.code]
    for text in (own.summary, own.why, own.do):
        assert text.endswith(("。", "）"))
        assert not _ENGLISH.search(text)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_messages_do_not_end_in_a_full_stop(fault: Fault) -> None:
    for sentence in (*fault.message, *ZH.faults[fault.code].message):
        assert not sentence.endswith((".", "。"))


def test_the_fullest_sentence_whose_facts_are_known_is_said() -> None:
    fault = Fault("X", "x", FAULTS[0].severity, ("{a} and {b}", "{a}", "nothing"), ("h",))
    english = load_texts("en")

    def said(**facts: str) -> str:
        return word_diagnostic(Diagnostic(fault, (), facts=facts), english).message

    assert [said(a="1", b="2"), said(a="1"), said(b="2")] == ["1 and 2", "1", "nothing"]


def test_both_languages_have_the_same_words() -> None:
    english = load_texts("en")
    assert english.words.keys() == ZH.words.keys()


@pytest.mark.parametrize("term", ScreenTerms._fields)
def test_both_languages_ask_for_the_same_holes_on_the_screen(
    term: str,
) -> None:
    texts = [getattr(load_texts(language).screen, term) for language in LANGUAGES]
    assert len({holes_of((text,)) for text in texts}) == 1


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("zh_CN.UTF-8", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh_SG.UTF-8", "zh-Hans"),
        ("zh-Hant", "zh-Hant"),
        ("zh_HK.UTF-8", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh_TW.UTF-8", "zh-TW"),
        ("zh-Hant-TW", "zh-TW"),
        ("en_GB.UTF-8", "en"),
        ("en", "en"),
        ("C", None),
        ("", None),
        ("de_DE", None),
    ],
)
def test_a_language_is_found_for_a_tag(asked: str, language: str | None) -> None:
    assert nearest_language(asked) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Chinese (Simplified)_China", "zh-Hans"),
        ("Chinese (Simplified)_Hong Kong SAR", "zh-Hans"),
        ("Chinese (Traditional)_Hong Kong SAR", "zh-Hant"),
        ("Chinese (Traditional)_Taiwan", "zh-TW"),
        ("English_Taiwan", "en"),
        ("German_Germany", None),
        ("", None),
    ],
)
def test_a_language_is_found_for_a_name_of_windows(name: str, language: str | None) -> None:
    assert language_of_windows(name) == language
