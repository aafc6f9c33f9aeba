"""Rhythms in English and Chinese."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from commplan.model.pattern import LAST, QUARTER_ENDS, QUARTER_STARTS, Pattern
from commplan.model.repeats import read_rhythm

DAILY = Pattern("day")
WORKDAYS = Pattern("week", weekdays=(0, 1, 2, 3, 4))
WEEKEND = Pattern("week", weekdays=(5, 6))
THURSDAYS = Pattern("week", weekdays=(3,))
EVERY_SECOND_THURSDAY = Pattern("week", 2, (3,))
ON_18 = Pattern("month", days=(18,))
LAST_DAY = Pattern("month", days=(LAST,))
ON_1_AND_15 = Pattern("month", days=(1, 15))
SECOND_SATURDAY = Pattern("month", weekdays=(5,), nths=(2,))
LAST_FRIDAY = Pattern("month", weekdays=(4,), nths=(LAST,))


@pytest.mark.parametrize(
    ("texts", "pattern"),
    [
        ("daily|every day|Every Day|everyday|each day|每天|每日|天天", DAILY),
        ("weekdays|every weekday|every workday|every working day|Mon-Fri", WORKDAYS),
        ("weekly Mon-Fri|weekly Mon to Fri|every Mon - Fri", WORKDAYS),
        ("工作日|每个工作日|每周一至周五|每周一到五|周一至周五|星期一到星期五", WORKDAYS),
        ("weekends|every weekend|weekly Sat, Sun|每周末|周末|每周六、日|每周六日", WEEKEND),
        ("weekly Thu|weekly on Thu|every Thursday|Thursdays|every week on Thursday", THURSDAYS),
        ("每周四|每周周四|周四|星期四|每星期四|每个周四|逢周四|每逢周四|每週四|礼拜四", THURSDAYS),
        ("biweekly Thu|bi-weekly Thu|fortnightly on Thu|every 2 weeks Thu", EVERY_SECOND_THURSDAY),
        ("every two weeks on Thursday|every other week Thu", EVERY_SECOND_THURSDAY),
        ("every other Thursday", EVERY_SECOND_THURSDAY),
        ("隔周周四|隔周四|双周周四|每两周周四|每2周周四|每隔一周周四", EVERY_SECOND_THURSDAY),
        ("每两个星期的周四|隔周的周四|雙週週四|每兩週週四", EVERY_SECOND_THURSDAY),
        (
            "Weekly mon, Friday|weekly Mon and Fri|weekly Mon & Fri|每周一、五",
            Pattern("week", weekdays=(0, 4)),
        ),
        (
            "每周二、四|每周二和周四|每周二，周四|周二、周四|weekly Tue and Thu|每周四、二",
            Pattern("week", weekdays=(1, 3)),
        ),
        ("每周一三五|weekly Mon, Wed, and Fri", Pattern("week", weekdays=(0, 2, 4))),
        ("周五至周日", Pattern("week", weekdays=(4, 5, 6))),
        ("周六至周一|Sat to Mon", Pattern("week", weekdays=(0, 5, 6))),
        ("每星期日|每周天|每周日|Sundays", Pattern("week", weekdays=(6,))),
        ("monthly 18|monthly 18th|monthly on the 18th|18th of every month", ON_18),
        (
            "每月18日|每月 18 号|每个月18号|每月18|每月１８日|每月十八日|每月的18号|每個月18號",
            ON_18,
        ),
        ("monthly last|monthly last day|last day of the month|end of every month", LAST_DAY),
        ("每月最后一天|每月最后1天|每月底|每月月底|每月末|每個月最後一天", LAST_DAY),
        ("monthly 1, 15|monthly 1st and 15th|monthly on the 1st and the 15th", ON_1_AND_15),
        ("每月1日和15日|每月1、15日|每月1号、15号|每月15日、1日|每月1日及15日", ON_1_AND_15),
        ("每月15日和最后一天|monthly 15th and last", Pattern("month", days=(15, LAST))),
        ("每月31日", Pattern("month", days=(31,))),
        ("monthly 2nd Sat|monthly on the second Saturday|2nd Sat of every month", SECOND_SATURDAY),
        ("每月第二个周六|每月第2个周六|每个月第二个星期六|每月的第二个周六", SECOND_SATURDAY),
        ("monthly last Friday|every last Fri|last Fri of the month", LAST_FRIDAY),
        ("每月最后一个周五|每月最后1个星期五", LAST_FRIDAY),
        ("每月第二、四个周六|每月第二个和第四个周六", Pattern("month", weekdays=(5,), nths=(2, 4))),
        (
            "每年6月18日|每年6月18号|yearly June 18|every year on 18 June",
            Pattern("month", days=(18,), months=(6,)),
        ),
        ("每年2月29日", Pattern("month", days=(29,), months=(2,))),
        (
            "每季度末|每季末|每季度最后一天|每个季度最后一天",
            Pattern("month", days=(LAST,), months=QUARTER_ENDS),
        ),
        (
            "quarterly last day|last day of every quarter|end of each quarter",
            Pattern("month", days=(LAST,), months=QUARTER_ENDS),
        ),
        (
            "每季度第一天|每季度首日|quarterly first day|first day of each quarter",
            Pattern("month", days=(1,), months=QUARTER_STARTS),
        ),
    ],
)
def test_a_rhythm_is_read(texts: str, pattern: Pattern) -> None:
    for text in texts.split("|"):
        assert read_rhythm(text) == pattern, text


@pytest.mark.parametrize(
    "value",
    [
        "偶尔",
        "每月中旬",
        "每月初",
        "每月0日",
        "每月32日",
        "每月1日至5日",
        "每月第五个周六",
        "每月第二周周六",
        "每月最后一个工作日",
        "每年2月30日",
        "每年",
        "每季度",
        "每季度8日",
        "每周",
        "每周八",
        "每周3次",
        "每三周周四",
        "双月18日",
        "一",
        "weekly",
        "weekly Foo",
        "weekly Thu, Foo",
        "Mon to Foo",
        "every second Thursday",
        "monthly",
        "monthly 0",
        "monthly 5th Tue",
        "monthly 2nd Foo",
        "every last Foo",
        "yearly",
        "yearly Foo 18",
        "yearly Feb 30",
        "quarterly",
        "quarterly 8",
        "last",
        "",
        None,
        ["每周四"],
    ],
)
def test_what_leaves_its_day_open_is_refused(value: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_rhythm(value)
    assert refused.value.type == "rhythm_unreadable"
