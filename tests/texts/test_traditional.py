"""Traditional Chinese is made from Simplified: ``pytest tests/texts --rewrite`` makes it anew."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from commplan.model.amounts import read_number
from commplan.model.repeats import read_rhythm
from tests.texts.traditional import (
    NOTE,
    TAIWAN_CHINESE,
    TEXTS,
    TRADITIONAL_CHINESE,
    VARIETIES,
    Term,
    Variety,
    convert,
    make_modules,
    read_glossary,
    read_modules,
    rename,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.golden_files import Golden

GLOSSARY = read_glossary()
_CODE = re.compile(r"\{+\w*\}+|`[^`]*`")

each_variety = pytest.mark.parametrize("variety", VARIETIES, ids=lambda variety: variety.package)


def pair_literals(variety: Variety) -> Iterator[tuple[str, str]]:
    """Yield every text of the Simplified modules, and what stands in its place."""
    made = make_modules(variety)
    for name, source in read_modules("zh_hans").items():
        yield from zip(
            list_literals(rename(source, variety)), list_literals(made[name]), strict=True
        )


def list_literals(source: str) -> list[str]:
    """Return the texts in a module; one that is written over several lines is one text."""
    constants = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return [one.value for one in constants if isinstance(one.value, str)]


def outline(source: str) -> str:
    """Return the code of a module without its Chinese."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = node.value if node.value.isascii() else ""
    return ast.dump(tree)


def list_code(text: str) -> list[str]:
    """Return the holes and keys in a text; what a key's example says in Chinese is left out."""
    return [re.sub("[^\x00-\x7f]", "", code) for code in _CODE.findall(text)]


@each_variety
def test_the_modules_are_not_stale(variety: Variety, golden: Golden) -> None:
    made = make_modules(variety)
    for name, text in made.items():
        golden.check(f"src/commplan/texts/{variety.package}/{name}", text)
    for name in read_modules(variety.package).keys() - made.keys():
        if golden.is_rewriting:
            (TEXTS / variety.package / name).unlink()
    assert read_modules(variety.package).keys() == made.keys()


@each_variety
def test_the_code_stays_as_it_is(variety: Variety) -> None:
    made = make_modules(variety)
    for name, source in read_modules("zh_hans").items():
        assert outline(made[name]) == outline(rename(source, variety)), name
        assert "zh_hans" not in made[name].removeprefix(NOTE)


@each_variety
def test_holes_and_keys_stay_as_they_are(variety: Variety) -> None:
    pairs = list(pair_literals(variety))
    assert [instead for text, instead in pairs if list_code(text) != list_code(instead)] == []


@each_variety
def test_no_word_is_cut_by_the_end_of_a_line(variety: Variety) -> None:
    """A literal over several lines is converted line by line: cut it where no word ends up torn."""
    pairs = list(pair_literals(variety))
    assert [text for text, instead in pairs if convert(text, variety) != instead] == []


@each_variety
def test_whatever_differs_in_the_code_is_still_there(variety: Variety) -> None:
    sources = "".join(read_modules("zh_hans").values())
    assert [written for written in variety.code if written not in sources] == []


@pytest.mark.parametrize("term", GLOSSARY, ids=lambda term: term.key)
def test_a_term_of_the_glossary_has_its_own_form(term: Term) -> None:
    assert convert(term.simplified, TRADITIONAL_CHINESE) == term.traditional
    assert convert(term.simplified, TAIWAN_CHINESE) == term.taiwan


@pytest.mark.parametrize(
    ("simplified", "traditional", "taiwan"),
    [
        ("汇报人、渠道、积分、转化率", "匯報人、渠道、積分、轉化率", "報告人、通路、點數、轉換率"),
        ("风险热力图与应对表", "風險熱力圖與應對表", "風險熱力圖與應對表"),
        ("请先在方案里加上这个{kind}", "請先在方案裡加上這個{kind}", "請先在方案裡加上這個{kind}"),
        ("一个旧版文件", "一個舊版文件", "一個舊版檔案"),
        ("写明了日期，说得简单明了", "寫明了日期，說得簡單明瞭", "寫明了日期，說得簡單明瞭"),
        ("“周”或“每两周周四”", "「週」或「每兩週週四」", "「週」或「每兩週週四」"),
        ("只有一只、以后、面向里程碑", "只有一隻、以後、面向里程碑", "只有一隻、以後、面向里程碑"),
        ("复盘答复，占用平台", "復盤答覆，占用平臺", "檢討答覆，占用平台"),
        ("文件夹里的文本文件和文档", "文件夾裡的文本文件和文檔", "資料夾裡的純文字檔和文件"),
        ("用户数据由程序生成", "用戶數據由程序生成", "使用者資料由程式產生"),
        (
            "不支持 `{tag}`；团队外支持者",
            "不支持 `{tag}`；團隊外支持者",
            "不支援 `{tag}`；團隊外支持者",
        ),
    ],
)
def test_readers_get_the_characters_and_words_they_know(
    simplified: str, traditional: str, taiwan: str
) -> None:
    assert convert(simplified, TRADITIONAL_CHINESE) == traditional
    assert convert(simplified, TAIWAN_CHINESE) == taiwan


@each_variety
def test_the_terms_of_the_glossary_stand_in_the_texts(variety: Variety) -> None:
    """Longer words go first, in the glossary as in the conversion: 目标人群 holds no 目标."""
    is_taiwan = variety is TAIWAN_CHINESE
    form = {one.simplified: one.taiwan if is_taiwan else one.traditional for one in GLOSSARY}
    words = sorted(form.keys() | variety.words.keys(), key=len, reverse=True)
    any_word = re.compile("|".join(map(re.escape, words)))
    missing = [
        (term, instead)
        for text, instead in pair_literals(variety)
        for term in any_word.findall(text)
        if term in form and form[term] not in instead
    ]
    assert missing == []


@pytest.mark.parametrize("rhythm", ["每月第二个周六", "每月最后一天", "每周二、四", "每两周周四"])
def test_rhythms_that_the_help_offers_are_read_as_it_writes_them(rhythm: str) -> None:
    assert read_rhythm(convert(rhythm, TRADITIONAL_CHINESE)) == read_rhythm(rhythm)


@pytest.mark.parametrize("number", ["1.2万", "1.2亿"])
def test_numbers_that_the_help_offers_are_read_as_it_writes_them(number: str) -> None:
    assert read_number(convert(number, TRADITIONAL_CHINESE)) == read_number(number)
