"""The reference of all fields, taken from the models: what ``docs/fields.md`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from commplan.model.actuals_head import ActualsHead
from commplan.model.base import Base, Item, RefTo
from commplan.model.fields import shapes_of
from commplan.model.head import Root
from commplan.model.reads import Reads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

_WORDS = {
    "_read_text": "text",
    "read_date": "date",
    "read_clock": "time, `10:00`",
    "read_hours": "hours, `20:00-22:00`",
    "read_number": "number",
    "read_whole": "whole number",
    "read_scale": "1 to 5",
    "read_flag": "yes or no",
    "read_money": "money",
    "read_moment": "date or distance, `-15d`",
    "read_effort": "work, `3d` or `24h`",
    "read_dependency": "reference, with a lag if need be: `M2 + 3d`",
    "read_message": "message, `-3d 10:00 企微客户群 @核心会员`",
    "read_id": "id",
    "read_rhythm": "rhythm, `每月18日`",
}
_HEAD = """# Fields

Generated from the models. ● must be there. `[ ]` may be a list; a single value may stand without
brackets. A reference is an id or a unique name.

| written as | forms |
|---|---|
| date | `2026-03-08`, `2026年3月8日`, `2026/3/8`, `8 Mar 2026`; in digits the year stands first |
| `when`: one stretch | a date, `2026-03`, `2026年3月上旬`, `2026Q2`, `2026H1`, `2026` |
| `when`: from, to | `2026-03-08..15`, `2026年3月8日至15日`, `2026-03-08 - 2026-04-02` |
| hours | `20:00-22:00`, `22:00-01:00` past midnight, `晚8点-10点`, `20点-22点`, `7pm-8:30pm` |
| number | `1200`, `1,200`, `1.2万`, `5千`, `31%`; words that only count may stand behind: `430人` |
| money | `30000`, `30,000`, `3万`, `1.2亿`, `¥3,000`, `3万元` |
| work | `3d` (days of 8 hours), `24h`, `半天`, `1天4小时`, `90分钟` |
| distance from the start | `-15d`, `提前15天`, `-2周`, `D-3`, `当天`, `+1d` |
| message | distance, time, channel, audience: `-3d 10:00 企微客户群 @核心会员`, `当天 朋友圈` |
| rhythm: days | `每天`, `工作日` (Monday to Friday; `skip: holidays` leaves out the free ones) |
| rhythm: weeks | `每周四`, `每周二、四`, `每周一至周五`, `每周末`, `每两周周四`, `weekly Thu` |
| rhythm: months | `每月18日`, `每月1、15日`, `每月最后一天`, `每月第二个周六`, `monthly last Fri` |
| rhythm: quarters, years | `每季度最后一天`, `每季度第一天`, `每年6月18日`, `yearly June 18` |
| targets of a KPI | a list of four quarters, or `{Q1: …, Q2: …, Q3: …, Q4: …, year: …}` |
| text in several languages | `{zh-Hans: …, en: …}` |
"""


def write_fields_page() -> str:
    """Return the page, ended by a line end."""
    done: set[type[Base]] = set()
    lines = [_HEAD.rstrip("\n")]
    for title, root in (("The head of a plan", Root), ("The head of actuals", ActualsHead)):
        lines += _section(title, root, done)
        for name, section in root.sections.items():
            of_actuals = "" if root is Root else " (actuals)"
            lines += _section(f"`{name}`{of_actuals}", section.load(), done)
    return "\n".join(lines) + "\n"


def _section(title: str, model: type[Base], done: set[type[Base]]) -> Iterator[str]:
    yield from ("", f"## {title}", "")
    yield from _table(model)
    waiting = _parts_of(model)
    while waiting:
        part = waiting.pop(0)
        if part in done:
            continue
        done.add(part)
        yield from ("", f"### {part.__name__}", "", (part.__doc__ or "").splitlines()[0], "")
        yield from _table(part)
        waiting += _parts_of(part)


def _parts_of(model: type[Base]) -> list[type[Base]]:
    return [shape.model for shape in shapes_of(model).values() if shape.model is not None]


def _table(model: type[Base]) -> Iterator[str]:
    yield "| field | | takes |"
    yield "|---|---|---|"
    for name, info in model.model_fields.items():
        mark = "●" if info.is_required() else ""
        yield f"| `{info.alias or name}` | {mark} | {_word_field(info)} |"
    if model.short_key and not issubclass(model, Item):
        yield ""
        yield f"A bare value stands for `{model.short_key}`."


def _word_field(info: FieldInfo) -> str:
    return _word((info.annotation, *info.metadata))


def _word(parts: tuple[Any, ...]) -> str:
    """Word the first part that says what a field takes; validators and references come first."""
    for part in parts:
        if isinstance(part, Reads):
            return _WORDS[part.read.__name__]
        if isinstance(part, RefTo):
            return "reference to " + " or ".join(part.kinds)
    return next((words for part in parts if (words := _word_type(part))), "")


def _word_type(part: Any) -> str:  # noqa: ANN401 - annotations are of any type
    if isinstance(part, type) and issubclass(part, Base):
        return f"[{part.__name__}](#{part.__name__.lower()})"
    if get_origin(part) is Literal:
        return " \\| ".join(f"`{choice}`" for choice in get_args(part))
    if get_origin(part) is tuple:
        return f"[ ] {_word((get_args(part)[0],))}"
    return _word(get_args(part)) if get_args(part) else ""
