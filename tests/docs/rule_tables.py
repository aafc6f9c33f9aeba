"""Tables about the rules: the catalogue and what carries it, thresholds, facts of law."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

from commplan.analysis.dated_facts import load_dated_facts
from commplan.analysis.limits.figures import FIGURES
from commplan.analysis.thresholds import THRESHOLDS
from commplan.rules.page import read_page
from commplan.rules.pages import PAGES
from commplan.texts import load_texts
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.analysis.dated_facts import DatedFact
    from commplan.rules import Documented

CATALOGUE = "docs/catalogue.yaml"

_CATALOGUE_HEAD = """# The catalogue, and what carries it

Generated from `docs/catalogue.yaml` and the rules. A code is the number of its row times ten, and
one more for each fault that the row holds; [rules.md](rules.md) has a page for each code.

{count} of {whole} rows are carried.

"""
_THRESHOLDS_HEAD = {
    "en": """# Thresholds

Generated from the rules. Each number decides a finding, and a plan may set another one:

```yaml
settings:
  thresholds: {detail_days: 30}
```

What a number rests on: **house** – a rule of our own, there is no standard; **practice** – what
articles of the trade agree on; **survey** – a published survey; **law** – a custom around a law
that leaves the number open. Change them to what your house knows better.

| name | what it means | default | unit | rests on | rules |
|---|---|---:|---|---|---|
""",
    "zh-Hans": """# 阈值

由规则自动生成。每个数都会影响是否报问题，方案里可以改成自己的：

```yaml
settings:
  thresholds: {detail_days: 30}
```

依据：**house** 是本工具的经验值，没有公认标准；**practice** 是行业文章的通行说法；
**survey** 来自公开调查；**law** 是法规没有定死、实务中的惯例。自己团队更清楚的，就改成自己的数。

| 名称 | 含义 | 默认值 | 单位 | 依据 | 规则 |
|---|---|---:|---|---|---|
""",
}
_FIGURES_HEAD = {
    "en": """# Figures for limits of your own

Generated from the table that reads them. A limit is a condition over these figures:

```yaml
limits:
  - {expr: budget.total <= 600000, message: The board has released 600,000}
  - {expr: person("Lin Yi").load_max_percent <= 90%}
  - {expr: budget.contingency_share >= 5% and kpi("New members").year > 20000}
```

`<` `<=` `>` `>=` `=` `!=`, `+` `-` `*` `/`, brackets, `and` `or` `not`; 万 and 亿 behind a number.
A name goes between quotation marks. A limit that is broken says the condition, what it found and
where; one over a figure that the plan lacks says what it needs.

| figure | in Chinese | what it is | unit |
|---|---|---|---|
""",
    "zh-Hans": """# 自定限额能用的数

由读取它们的表自动生成。一条限额就是用这些数写的一个条件：

```yaml
自定限额:
  - {expr: 预算.总额 <= 60万, message: 董事会只批了 60 万}
  - {expr: 人员("林一").最高负荷 <= 90%}
  - {expr: 预算.预备金占比 >= 5% 且 指标("新会员").全年 > 20000}
```

可以用 `<` `<=` `>` `>=` `=` `!=`、`+` `-` `*` `/`、括号，`且` `或` `非`，数字后面可以写万、亿。
名字写在引号里。限额被突破时，会写明条件、实际的数和位置；方案里没有那个数时，会写明还缺什么。

| 英文写法 | 中文写法 | 含义 | 单位 |
|---|---|---|---|
""",
}
_FACTS_HEAD = """# Facts of law and of platforms

Generated from `src/commplan/analysis/dated/`. Rules compare plans with these; a finding that rests
on one names its source and its date, and says “check with legal”. commplan gives no legal advice.

**A** – the official text, or the platform's own page, was seen · **B** – several reports agree ·
**C** – general knowledge, not confirmed.

| name | value | unit or meaning | source | looked up | certainty |
|---|---|---|---|---|---|
"""
_MOST_WORDS = 6


class CatalogueRow(NamedTuple):
    """A row of the catalogue: its name (``CAL-10``), what it asks, and the faults that carry it."""

    name: str
    asks: str
    carriers: tuple[type[Documented], ...]


def read_catalogue(root: Path) -> dict[str, tuple[CatalogueRow, ...]]:
    """Return the rows of the catalogue under the title of their group."""
    data = yaml.safe_load((root / CATALOGUE).read_text(encoding="utf-8"))
    return {
        f"{group} · {one['title']}": tuple(
            _make_row(f"{group}-{number}", asks) for number, asks in one["rows"].items()
        )
        for group, one in data.items()
    }


def _make_row(name: str, asks: str) -> CatalogueRow:
    carriers = (page for page in PAGES if read_page(page).catalogue == name)
    return CatalogueRow(name, asks, tuple(carriers))


def write_catalogue_page(root: Path) -> str:
    """Return the page of all rows, with the rules that carry each."""
    groups = read_catalogue(root)
    rows = [row for rows in groups.values() for row in rows]
    carried = sum(bool(row.carriers) for row in rows)
    lines = [_CATALOGUE_HEAD.format(count=carried, whole=len(rows))]
    for title, rows_of_group in groups.items():
        lines.append(f"## {title}\n\n| row | asks that | carried by |\n|---|---|---|\n")
        lines += [_write_row(row) for row in rows_of_group]
        lines.append("\n")
    return "".join(lines).rstrip("\n") + "\n"


def _write_row(row: CatalogueRow) -> str:
    names = (f"{page.fault.code} {page.fault.name}" for page in row.carriers)
    return f"| {row.name} | {row.asks} | {', '.join(names) or '–'} |\n"


def write_thresholds_page(language: str) -> str:
    """Return the page of all thresholds in a language."""
    texts = load_texts(language)
    rows = (
        f"| `{name}` | {texts.thresholds[name]} | {format_number(one.default)} | {one.unit}"
        f" | {one.basis} | {', '.join(one.codes) or '–'} |\n"
        for name, one in sorted(THRESHOLDS.items())
    )
    return _THRESHOLDS_HEAD[language] + "".join(rows)


def write_figures_page(language: str) -> str:
    """Return the page of the figures that a plan's own limits may ask for."""
    words = load_texts(language).words
    rows = (
        f"| `{_place_name(one.key)}` | `{_place_name(one.chinese)}` | {words[f'figure.{one.key}']}"
        f" | {one.unit} |\n"
        for one in FIGURES
    )
    return _FIGURES_HEAD[language] + "".join(rows)


def _place_name(path: str) -> str:
    return path.replace("()", '("…")')


def write_facts_page() -> str:
    """Return the page of all facts of law and of platforms."""
    rows = (
        f"| `{fact.name}` | {_write_value(fact)} | {fact.unit}"
        f" | {fact.source.in_language('zh-Hans')}<br>{fact.source.in_language('en')}"
        f" | {fact.as_of.isoformat()} | {fact.certainty} |\n"
        for fact in load_dated_facts("CN").values()
    )
    return _FACTS_HEAD + "".join(rows)


def _write_value(fact: DatedFact) -> str:
    if isinstance(fact.value, tuple):
        shown = "、".join(one.replace("|", "\\|") for one in fact.value[:_MOST_WORDS])
        more = len(fact.value) - _MOST_WORDS
        return f"{shown} (+{more})" if more > 0 else shown
    return format_number(fact.value)
