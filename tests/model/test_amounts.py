"""Numbers, money and work as planners write them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from commplan.model.amounts import Money, read_effort, read_number, read_scale, read_whole

if TYPE_CHECKING:
    from collections.abc import Callable

MONEY: TypeAdapter[Decimal] = TypeAdapter(Money)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("25", "25"),
        ("5,000", "5000"),
        ("1,234,567.5", "1234567.5"),
        ("1.2万", "12000"),
        ("３亿", "300000000"),
        ("31%", "31"),
        ("３１％", "31"),
        ("-5", "-5"),
        ("+0.5", "0.5"),
        ("00123", "123"),
        (" 8 ", "8"),
        ("430人", "430"),
        ("20篇", "20"),
        ("20 篇", "20"),
        ("5个群", "5"),
        ("5個", "5"),
        ("1,200人", "1200"),
        ("1.2万人", "12000"),
        ("５００人", "500"),
        ("12 万", "120000"),
        ("5千", "5000"),
        ("2百万", "2000000"),
        ("3千万", "30000000"),
        ("5百", "500"),
    ],
)
def test_a_number_is_read(text: str, number: str) -> None:
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize(
    ("read", "value", "kind"),
    [
        (read_number, "五千", "number_unreadable"),
        (read_number, "1e5", "number_unreadable"),
        (read_number, "1,23", "number_unreadable"),
        (read_number, "", "number_unreadable"),
        (read_number, "万", "number_unreadable"),
        (read_number, "nan", "number_unreadable"),
        (read_number, "9" * 16, "number_unreadable"),
        (read_number, "9" * 5000, "number_unreadable"),
        (read_number, "9" * 12 + "亿", "number_unreadable"),
        (read_number, ["5"], "number_unreadable"),
        (read_number, "人", "number_unreadable"),
        (read_number, "40小时", "number_unreadable"),
        (read_number, "30万元", "number_unreadable"),
        (read_number, "3天", "number_unreadable"),
        (read_number, "3k", "number_unreadable"),
        (read_number, "约500", "number_unreadable"),
        (read_number, "10-15", "number_unreadable"),
        (read_number, ">=5", "number_unreadable"),
        (read_number, "5人人", "number_unreadable"),
        (read_number, "5%%", "number_unreadable"),
        (read_number, "1万5千", "number_unreadable"),
        (read_whole, "20.5", "whole_unreadable"),
        (read_whole, "-1", "whole_unreadable"),
        (read_whole, "很多", "whole_unreadable"),
        (read_whole, None, "whole_unreadable"),
        (read_scale, "6", "scale_unreadable"),
        (read_scale, "0", "scale_unreadable"),
        (read_scale, "2.5", "scale_unreadable"),
        (read_scale, "高", "scale_unreadable"),
        (read_effort, "3", "effort_unreadable"),
        (read_effort, "三天", "effort_unreadable"),
        (read_effort, "-3d", "effort_unreadable"),
        (read_effort, "", "effort_unreadable"),
        (read_effort, "2周", "effort_unreadable"),
        (read_effort, "4h1d", "effort_unreadable"),
        (read_effort, "半", "effort_unreadable"),
        (read_effort, "9" * 7 + "d", "effort_unreadable"),
        (read_effort, {"hours": "3"}, "effort_unreadable"),
    ],
)
def test_what_is_no_such_number_is_refused(
    read: Callable[[object], object], value: object, kind: str
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read(value)
    assert refused.value.type == kind


@pytest.mark.parametrize(
    ("text", "number"), [("500", 500), ("1.2万", 12_000), ("3.0", 3), ("164个", 164)]
)
def test_a_whole_number_may_be_written_as_any_number(text: str, number: int) -> None:
    assert read_whole(text) == number


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("24h", "24"),
        ("3d", "24"),
        ("0.5 天", "4"),
        ("2人天", "16"),
        ("24小时", "24"),
        ("6工时", "6"),
        ("3人天", "24"),
        ("3 人日", "24"),
        ("3个工作日", "24"),
        ("0.5d", "4"),
        ("半天", "4"),
        ("半小时", "0.5"),
        ("2.5个小时", "2.5"),
        ("1d4h", "12"),
        ("1d 4h", "12"),
        ("1天4小时", "12"),
        ("90分钟", "1.5"),
        ("1小時30分鐘", "1.5"),
        ("3 days", "24"),
        ("3 person-days", "24"),
        ("2 hrs", "2"),
    ],
)
def test_a_day_of_work_has_eight_hours(text: str, hours: str) -> None:
    assert read_effort(text) == Decimal(hours)


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("30000", "CNY", "30000"),
        ("3万", "CNY", "30000"),
        ("3万元", "CNY", "30000"),
        ("3.5 万", "CNY", "35000"),
        ("１２万", "CNY", "120000"),
        ("3萬元", "CNY", "30000"),
        ("1千", "CNY", "1000"),
        ("2百万", "CNY", "2000000"),
        ("30,000.00元", "CNY", "30000"),
        ("3000块", "CNY", "3000"),
        ("3000块钱", "CNY", "3000"),
        ("人民币3万元", "CNY", "30000"),
        ("￥3000", "CNY", "3000"),
        ("¥30,000", "CNY", "30000"),
        ("￥30,000", "CNY", "30000"),
        ("1.2亿元", "CNY", "120000000"),
        ("3,000 CNY", "CNY", "3000"),
        ("0", "CNY", "0"),
        ("NT$500", "TWD", "500"),
        ("$500", "USD", "500"),
        ("US$500", "USD", "500"),
        ("5,000円", "JPY", "5000"),
    ],
)
def test_an_amount_in_the_currency_of_the_plan_is_read(
    text: str, currency: str, amount: str
) -> None:
    context = {"currency": currency}
    assert MONEY.validate_python(text, context=context) == Decimal(amount)


@pytest.mark.parametrize(
    ("value", "currency", "kind"),
    [
        ("$3000", "CNY", "money_foreign"),
        ("NT$3000", "USD", "money_foreign"),
        ("3000元", "USD", "money_foreign"),
        ("€5", "CNY", "money_foreign"),
        ("-5000", "CNY", "money_negative"),
        ("三万", "CNY", "money_unreadable"),
        ("3k", "CNY", "money_unreadable"),
        ("3w", "CNY", "money_unreadable"),
        ("约3万", "CNY", "money_unreadable"),
        ("3-5万", "CNY", "money_unreadable"),
        ("3万人", "CNY", "money_unreadable"),
        ("", "CNY", "money_unreadable"),
        ("9" * 20, "CNY", "money_unreadable"),
        (["5"], "CNY", "money_unreadable"),
    ],
)
def test_another_currency_and_what_is_no_amount_are_refused(
    value: object, currency: str, kind: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        MONEY.validate_python(value, context={"currency": currency})
    assert [error["type"] for error in refused.value.errors()] == [kind]


def test_amounts_are_renminbi_where_nothing_is_said() -> None:
    assert MONEY.validate_python("¥5") == Decimal(5)
