"""Words of copy: what is listed is found, and harmless uses pass."""

from __future__ import annotations

import pytest

from commplan.diagnostics import Severity
from tests.plans import HEAD, codes_of, find_all, rules_of
from tests.rules.weighing import activity

WORDING = rules_of("CMP024", "CMP080", "CMP081", "CMP082", "CMP083", "CMP084", "CMP085")


def copy(text: str, head: str = "") -> list[str]:
    found = find_all(activity(f'when: 2026-06-18, copy: ["{text}"]', head), WORDING)
    return sorted(f"{one.code} {one.severity.value}" for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "第一季度新品预告",
        "最后一天，送完为止",
        "第一批 200 份",
        "第一次冲咖啡也能上手",
        "第一时间通知你",
        "第一步：磨豆",
        "最近想喝什么",
        "最多 3 份，最少 1 份",
        "最高立减 20 元",
        "最低满 99 元可用",
        "最新一期已经上架",
        "你最喜欢哪一款",
        "大家最爱的三款豆子",
        "最佳赏味期 30 天",
        "最佳赏味期 30 天，最佳饮用温度 62 度",
        "最佳冲泡水温 92 度",
        "最佳评论奖、最佳摄影奖各一名",
        "评选最佳笔记",
        "本月最佳晒单，年度最佳笔记",
        "最好在开封后两周内喝完",
        "最好提前一天预约",
        "送给最好的朋友",
        "遇见最好的自己",
        "唯一编号可在瓶底查到",
        "报名的唯一要求是带一个杯子",
        "违规者永久移出群",
        "国家级非遗传承人来教点茶",
        "我们不说最佳，只说烘焙日期",
        "不做好评返现，好坏都登",
        "从不刷单",
        "写真实评价送 20 积分",
        "好评差评都欢迎",
        "巴氏杀菌乳，冷藏 7 天",
        "和心理治疗师聊聊压力",
        "治愈系插画展",
        "被一杯热可可治愈的下午",
        "6 个月内建议母乳喂养",
        "不能替代治疗，不适请就医",
        "百分之八十的人选了浅烘",
        "买一送一，第二件半价",
        "解释权的事问客服",
        "保质期 12 个月，保证新鲜",
        "提前保温杯",
        "The best way to brew at home",
        "A winter drink for tea lovers",
        "Heal the soil: a farm visit",
        "Our treat, your table",
        "Best before 30 June",
        "最佳賞味期 30 天",
        "第一季度新品預告",
    ],
)
def test_harmless_words_pass(text: str) -> None:
    assert copy(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("国家级烘焙师", ["CMP080 error"]),
        ("國家級烘焙師", ["CMP080 error"]),
        ("最佳咖啡", ["CMP080 error"]),
        ("最高级的享受", ["CMP080 error"]),
        ("全网最低价", ["CMP080 warning"]),
        ("行业第一的豆子", ["CMP080 warning"]),
        ("史上最强新品", ["CMP080 warning"]),
        ("全城唯一", ["CMP080 warning"]),
        ("Simply the best coffee", ["CMP080 warning"]),
        ("不仅是国家级，更是世界级", ["CMP080 error"]),
        ("降血糖", ["CMP081 error"]),
        ("预防感冒，提高抵抗力", ["CMP081 error"]),
        ("祛湿养胃", ["CMP081 warning"]),
        ("接近母乳的配方", ["CMP082 error"]),
        ("无副作用，零风险", ["CMP083 error"]),
        ("五星好评返现 5 元", ["CMP085 error"]),
        ("五星好評返現 5 元", ["CMP085 error"]),
        ("晒好评返 3 元", ["CMP085 error"]),
        ("本活动最终解释权归品牌所有", ["CMP024 warning"]),
        ("宝宝面霜，美白又保湿", ["CMP084 error"]),
        ("国家级配方，降血压", ["CMP080 error", "CMP081 error"]),
    ],
)
def test_listed_words_are_found(text: str, found: list[str]) -> None:
    assert copy(text) == found


@pytest.mark.parametrize(
    ("industry", "text", "found"),
    [
        ("茶饮", "睡前一杯，助眠", ["CMP084 warning"]),
        ("茶饮", "助眠（蓝帽食品，批准文号见瓶身）", []),
        ("家居香氛", "助眠香薰", []),  # no food
        ("医药零售", "止咳糖浆，止痛贴", []),  # by rules of its own
        ("food and tea", "It brings better sleep", ["CMP084 warning"]),
    ],
)
def test_the_industry_decides_about_health(industry: str, text: str, found: list[str]) -> None:
    assert copy(text, f"industry: {industry}\n") == found


def test_one_item_with_many_words_is_one_finding() -> None:
    text = activity(
        "when: 2026-06-18, copy: [最佳咖啡, 国家级烘焙, 顶级豆], rules_text: [最佳选择]"
    )
    (found,) = find_all(text, rules_of("CMP080"))
    assert found.severity is Severity.ERROR
    assert found.ids == ("甲",)
    assert found.facts["words"] == ("最佳", "国家级")
    assert len(found.related) == 2


def test_products_and_touches_are_copy_as_well() -> None:
    text = HEAD + "positioning:\n  audience_statement: 甲\n  value_proposition: 乙\n"
    text += "  products: [{name: 豆, selling_points: [国家级]}]\n"
    text += "channels: [{name: 公众号, kind: feed}]\n"
    text += "touches: [{title: 最佳新品, date: 2026-06-18, channel: 公众号}]\n"
    found = find_all(text, rules_of("CMP080"))
    assert [one.ids for one in found] == [("最佳新品",), ("豆",)]
    assert ["review" in one.facts for one in found] == [True, False]


def test_legal_reads_ten_days_before_the_text_goes_out() -> None:
    text = activity("when: 2026-06-18, promote_from: -2d, copy: [最佳咖啡]")
    (found,) = find_all(text, rules_of("CMP080"))
    assert str(found.facts["review"]) == "2026-06-05"  # ten days before 06-16 is Saturday 06-06


def test_legal_cannot_read_in_the_past() -> None:
    (found,) = find_all(activity("when: 2026-01-08, copy: [最佳咖啡]"), rules_of("CMP080"))
    assert str(found.facts["review"]) == "2026-01-05"


def test_a_cancelled_activity_has_no_copy() -> None:
    assert copy("国家级") == ["CMP080 error"]
    text = activity("when: 2026-06-18, status: cancelled, copy: [国家级]")
    assert codes_of(text, WORDING) == []
