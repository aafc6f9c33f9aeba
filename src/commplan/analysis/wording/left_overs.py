"""What a template or last year's plan left behind: prompts, placeholders, another year in a title.

The words are those of Chinese and English office templates. Words that a plan for people may well
use (``请填写收货地址``) count only where they stand alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.schedule import Milestone, Windowed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.analysis.wording.prose import Passage
    from commplan.model.base import Item
    from commplan.model.dates import DateRange

_PROMPTS = (
    *("添加标题", "添加文字", "添加文本", "添加内容", "输入标题", "输入文字", "输入文本"),
    *("添加標題", "新增標題", "添加內容", "輸入標題", "輸入文字", "輸入文本"),
    *("单击此处", "点击此处添加", "點擊此處", "按一下以新增", "此处添加", "此处填写", "此處填寫"),
    *("待补充", "待補充", "待填写", "待填寫", "待完善", "占位符", "佔位符"),
    *("lorem ipsum", "click to add", "add your text", "your text here", "insert text"),
    *("to be determined", "to be decided", "to be confirmed"),
)
"""Words that nobody writes into a plan that is meant."""

_SIGNS = (
    ("xx", r"(?<![a-z0-9])x{2,}(?![a-z0-9])"),
    ("××", r"×{2,}"),
    ("○○", r"○{2,}"),
    ("〇〇", r"〇{2,}"),
    ("___", r"_{3,}"),
    ("？？", r"？{2,}"),
    ("??", r"\?{2,}"),
    ("tbd", r"(?<![a-z0-9])tbd(?![a-z0-9])"),
    ("tbc", r"(?<![a-z0-9])tbc(?![a-z0-9])"),
    ("todo", r"(?<![a-z0-9])todo(?![a-z0-9])"),
    ("待定", r"待定(?=$|[\s，。；、,.;)）])"),
)
"""What a sign begins with, and the pattern that tells it from the middle of a word."""

_ALONE = frozenset(
    {
        *("标题", "標題", "请填写", "請填寫", "请输入", "請輸入", "示例", "範例"),
        *("…", "……", "...", "?", "？"),
    }
)
"""Whole texts that say nothing."""

_JOINT = "\n"

_YEAR = re.compile(
    r"(?<![\d.,\-–第#])(20\d\d)(?![\d.,%‰]|\s*[人份元单單名次张張块塊分件个個位家篇条條杯本台盒枚只支套万萬千])"
)
_FARTHEST = 5
"""A number that lies farther from the period is no year of a template."""

_ABOUT_THE_PAST = (
    *("回顾", "回顧", "总结", "總結", "复盘", "復盤", "盘点", "盤點", "对比", "對比", "同比"),
    *("以来", "以來", "去年", "上年", "上一年", "往年", "老客", "老会员", "老會員", "年报", "年報"),
    *("届", "屆", "级", "級", "款", "版", "库存", "庫存", "尾货", "尾貨", "结算", "結算"),
    *("周年", "週年", "报告", "報告", "榜", "颁奖", "頒獎", "陈", "陳", "年份"),
    *("review", "recap", "look back", "wrap", "since", "versus", "vs", "compared", "class of"),
    *("report", "vintage", "cohort", "awards", "clearance", "anniversary"),
)
"""A title with such a word may well name another year."""

_TITLED = frozenset(
    {
        *("phase", "milestone", "campaign", "activity", "touch", "content", "series"),
        *("objective", "track"),
    }
)
"""Kinds of items whose titles belong to this plan; products, partners and people have their own."""

_TITLES = frozenset({"label", "theme", "when", "draw_at"})
"""Keys of further texts that speak of this plan's own days."""

_LATE_DAYS = 120
"""In the last months of a period, titles speak of the next year."""


class LeftOver(NamedTuple):
    """A passage, and what in it was left over."""

    passage: Passage
    word: str


def find_placeholders(prose: Iterable[Passage]) -> tuple[LeftOver, ...]:
    """Return the passages that hold a prompt of a template or a sign for what is still missing.

    The words are first sought in all passages at once, which makes a clean plan cheap.
    """
    passages = tuple(prose)
    everything = _JOINT.join(passage.text for passage in passages).casefold()
    prompts = [word for word in _PROMPTS if word in everything]
    signs = [re.compile(sign) for word, sign in _SIGNS if word in everything]
    if not prompts and not signs:
        passages = tuple(one for one in passages if one.text.casefold() in _ALONE)
    found = ((passage, _find_placeholder(passage.text, prompts, signs)) for passage in passages)
    return tuple(LeftOver(passage, word) for passage, word in found if word is not None)


def _find_placeholder(text: str, prompts: list[str], signs: list[re.Pattern[str]]) -> str | None:
    folded = text.casefold()
    if folded in _ALONE:
        return text
    for word in prompts:
        if word in folded:
            return word
    matches = (sign.search(folded) for sign in signs)
    match = next((one for one in matches if one is not None), None)
    return None if match is None else text[match.start() : match.end()]


def find_other_years(prose: Iterable[Passage], period: DateRange) -> tuple[LeftOver, ...]:
    """Return the titles that name a year in which the plan does not lie.

    Titles about the past may (``2025 年度回顾``), and late ones may name the next year.
    """
    return tuple(
        LeftOver(passage, year)
        for passage in prose
        if _is_title(passage)
        for year in _list_years(passage.text)
        if _is_foreign(int(year), passage, period)
    )


def _is_title(passage: Passage) -> bool:
    if passage.item is None:
        return passage.route in {("title",), ("positioning", "theme")}
    is_titled = passage.item.kind_of_item in _TITLED
    return is_titled and (passage.is_name or passage.key in _TITLES)


def _list_years(text: str) -> Iterator[str]:
    if "20" in text:
        yield from dict.fromkeys(_YEAR.findall(text))


def _is_foreign(year: int, passage: Passage, period: DateRange) -> bool:
    first, last = period.start.year, period.end.year
    if first <= year <= last or not first - _FARTHEST <= year <= last + _FARTHEST:
        return False
    folded = passage.text.casefold()
    if any(word in folded for word in _ABOUT_THE_PAST) or _names_own_year(passage.text, period):
        return False
    end = _end_of(passage.item)
    is_late = end is not None and (period.end - end).days <= _LATE_DAYS
    return year < first or (end is not None and not is_late)


def _names_own_year(text: str, period: DateRange) -> bool:
    """Tell whether a title also names a year of the plan: then it sets the two side by side."""
    own = range(period.start.year, period.end.year + 1)
    return any(int(year) in own for year in _list_years(text))


def _end_of(item: Item | None) -> date | None:
    if isinstance(item, Windowed):
        return item.end
    return item.due if isinstance(item, Milestone) else getattr(item, "date", None)
