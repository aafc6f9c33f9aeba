"""A plan with Chinese keys is the plan of its English twin, and is spoken of in its own words."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from commplan.package_data import data_folder
from commplan.reading import load_plan, read_plan
from commplan.reading.translate import translate_keys
from commplan.rules.page import as_written, read_page
from commplan.rules.pages import PAGES
from commplan.texts import load_texts, word_diagnostic
from commplan.texts.key_sentences import list_named_keys
from commplan.texts.languages import CHINESE
from tests.plans import find_all, plan_of

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.diagnostics import Diagnostic
    from commplan.rules import Documented

HEAD = "标题: 粉丝社群 2026\n期间: 2026\n"
EXAMPLES = sorted(data_folder("plans/examples").glob("*/plan.yaml"))


def sections_of(text: str) -> tuple[object, ...]:
    """Return what a plan says."""
    plan = read_plan(text, "plan.yaml").plan
    assert plan is not None
    return tuple(plan)


def places_of(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    """Return code and path of every finding."""
    return [(one.code, one.path) for one in found]


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_an_example_and_its_twin_say_the_same(path: Path, language: str) -> None:
    text = path.read_text(encoding="utf-8")
    english = translate_keys(text, "en")
    twin = translate_keys(text, language)
    assert sections_of(twin) == sections_of(text) == sections_of(english)
    assert translate_keys(twin, "en") == english
    assert read_plan(twin, "plan.yaml").diagnostics == ()


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("title: x # title\nperiod: 2026\n", "标题: x # title\n期间: 2026\n"),
        ("kpis: [{direction: higher}]", "关键指标: [{方向: 越高越好}]"),
        ("kpis: [{'direction': \"higher\"}]", "关键指标: [{'方向': \"越高越好\"}]"),
        ("kpis: [{name: higher, veto: true}]", "关键指标: [{名称: higher, 一票否决: 是}]"),
        ("budget: {quarters: {Q1: 3}}", "预算: {季度限额: {一季度: 3}}"),
        ("service: {stages: {pre_sale: {promise: x}}}", "服务: {服务阶段: {售前: {承诺: x}}}"),
        (
            "activities:\n- {name: 课, targets: {K1: 3}, budget: {name: 3}, hours: 10:00-11:00}\n",
            "活动:\n- {名称: 课, 目标值: {K1: 3}, 预算: {name: 3}, 时段: 10:00-11:00}\n",
        ),
        ("variants: [en, zh-Hant]", "语言版本: [英文, 繁体中文]"),
        ("weather: sunny", "weather: sunny"),
        (
            "kpis: [{direction: &d higher}, {direction: *d}]",
            "关键指标: [{方向: &d higher}, {方向: *d}]",
        ),
        ("activities: &a [{kind: live}]\ntracks: *a\n", "活动: &a [{类型: 直播}]\n板块: *a\n"),
    ],
)
def test_only_the_programs_words_are_exchanged(english: str, chinese: str) -> None:
    assert translate_keys(english, "zh-Hans") == chinese
    assert translate_keys(chinese, "en") == english


@pytest.mark.parametrize("text", ["", "- a\n", "活动: 课\n"])
def test_what_is_no_plan_or_already_so_stays(text: str) -> None:
    assert translate_keys(text, "zh-Hans") == text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("板块: [线上]", "tracks: [线上]"),
        ("活动: [{名字: 课, 日期: 2026-03-01}]", "activities: [{name: 课, when: 2026-03-01}]"),
        (
            "活动: [{名称: 课, 日期: 2026-03-01, 时间: 14:00-16:00}]",
            "activities: [{name: 课, when: 2026-03-01, hours: 14:00-16:00}]",
        ),
        (
            "活动: [{名称: 课, 时间: 2026-03-01, 时段: 下午2点-4点}]",
            "activities: [{name: 课, when: 2026-03-01, hours: 14:00-16:00}]",
        ),
        (
            "活动: [{名称: 课, 时间: 2026-03, 预算: {类别: 物料, 金额: 3万}}]",
            "activities: [{name: 课, when: 2026-03, budget: {category: 物料, amount: 3万}}]",
        ),
        (
            "活动: [{名称: 课, 时间: 2026-03, 预算: {物料: 3万, 金额: 1万}}]",
            "activities: [{name: 课, when: 2026-03, budget: {物料: 3万, 金额: 1万}}]",
        ),
        (
            (
                "活动: [{名称: 课, 时间: 2026, 重复: {规律: 每月18日, 调整: "
                "{2026-06-18: {改到: 2026-06-20, 时间: 19:00-21:00}}}}]"
            ),
            (
                "activities: [{name: 课, when: 2026, repeats: {on: monthly 18, changes: "
                "{2026-06-18: {to: 2026-06-20, hours: 19:00-21:00}}}}]"
            ),
        ),
        (
            "指标: [{名称: 群, 单位: 人, 方向: 区间, 汇总方式: 求和, 季度目标: {第一季度: 3}}]",
            "kpis: [{name: 群, unit: 人, direction: within, rollup: sum, targets: {Q1: 3}}]",
        ),
        ("幣種: 美元\n預算: {總額: $3000}", "currency: USD\nbudget: {total: $3000}"),
        ("里程碑: [{名称: 定稿, 截止: 2026-02-01}]", "milestones: [{name: 定稿, due: 2026-02-01}]"),
        ("設置: {規則: {CAL010: {級別: 關閉}}}", "settings: {rules: {CAL010: {severity: off}}}"),
    ],
)
def test_planners_words_are_read(chinese: str, english: str) -> None:
    assert sections_of(f"{HEAD}{chinese}\n") == sections_of(f"{HEAD}{english}\n")


def test_chinese_and_english_keys_may_stand_side_by_side() -> None:
    plan = plan_of("title: x\n期间: 2026\nactivities: [{名称: 课, when: 2026-03}]\n")
    assert [activity.name for activity in plan.activities] == ["课"]


def test_a_key_in_two_languages_is_there_twice() -> None:
    loaded = read_plan(f"{HEAD}板块:\n- 名称: 线上\n  name: 门店\n  编号: T1\n", "plan.yaml")
    (found,) = loaded.diagnostics
    assert found.code == "SYN020"
    assert found.span is not None
    assert found.related[0].span is not None
    assert (found.span.line, found.span.column) == (5, 3)
    assert (found.related[0].span.line, found.related[0].span.column) == (4, 3)
    assert loaded.plan is not None
    assert [track.name for track in loaded.plan.tracks] == ["线上"]


@pytest.mark.parametrize(
    ("written", "path", "message", "help_"),
    [
        ("里程杯: []", "里程杯", "方案里没有 `里程杯` 这一部分", "是不是想写 `里程碑`？"),
        (
            "活动: [{名称: 课, 时间: 2026, 活动规责: 自带杯}]",
            "活动[0].活动规责",
            "课 没有 `活动规责` 这个字段",
            "是不是想写 `活动规则`？",
        ),
        (
            "活动: [{名称: 课, 时间: 2026, lable: 手冲}]",
            "活动[0].lable",
            "课 没有 `lable` 这个字段",
            "是不是想写 `简称`？",
        ),
        (
            "团队: {成员: [{姓名: 林一}]}",
            "团队.成员[0].岗位",
            "林一 缺少 `岗位`",
            "补上 `岗位: …`",
        ),
        ("活动: [{名称: 课}]", "活动[0].时间", "课 缺少 `时间`", "补上 `时间: …`"),
        (
            "风险: [{描述: 降价, 类别: 市场, 概率: 1, 影响: 1, 剩余风险: {影响程度: 1}}]",
            "风险[0].剩余风险.发生概率",
            "剩余风险 缺少 `发生概率`",
            "补上 `发生概率: …`",
        ),
        (
            "预算: 30万",
            "预算",
            "`预算` 读不懂：这里应该是一组字段",
            "例如写成 `预算: {总额: …}`",
        ),
        (
            "活动: [{名称: 课, 时间: 2026, 跨期: 也许}]",
            "活动[0].跨期",
            "`跨期` 读不懂：这里应该是“是”或“否”",
            "例如写成 `跨期: 是`",
        ),
        (
            "活动: [{名称: 课, 时间: 2026, 停办: 节假日}]",
            "活动[0].停办",
            "课 没有 `停办` 这个字段",
            "它要写在 `重复` 里面：`重复: {规律: …, 停办: 节假日}`",
        ),
        (
            "合规: [{规则: 广告法, 意见: 无}]",
            "合规[0].意见",
            "广告法 没有 `意见` 这个字段",
            "这里可以写 适用情况、证据、核查日期、核查人 等；自己的备注写在 `#` 后面",
        ),
        (
            "目标: [{标题: 复购, 期限: 半年}]",
            "目标[0].期限",
            "`期限` 没有 `半年` 这个选项",
            "可选：短期、长期",
        ),
        (
            "目标: [{标题: 复购, 期限: 长其}]",
            "目标[0].期限",
            "`期限` 没有 `长其` 这个选项",
            "是不是想写 `长期`？可选：短期、长期",
        ),
        (
            "板块:\n- 名称: 线上\n  name: 门店\n",
            "板块[0].名称",
            "`name` 和 `名称` 说的是同一件事",
            "合成一处；现在以 `名称` 为准，另一处没有读入",
        ),
        (
            "活动: [{名称: 课, 时间: 2026-03, 开始: 2026-03-02}]",
            "活动[0].时间",
            "`开始` 和 `时间` 说的是同一件事",
            "合成一处；现在以 `时间` 为准，另一处没有读入",
        ),
        (
            "活动: [{名称: 课, 时间: 2026-12-30..2027-01-05}]",
            "活动[0].时间",
            "课 排到了 2027-01-05（周二），超出方案截止日 2026-12-31（周四）",
            "改到 2026-12-31（周四）或之前结束；确实要跨年且不超过 7 天的，写上 `跨期: 是`",
        ),
        (
            (
                "指标: [{名称: 群, 单位: 人, 方向: 越高越好, 汇总方式: 合计, "
                "目标值: {一季度: 1, 二季度: 2, 三季度: 3, 四季度: 4, 全年: 4}}]"
            ),
            "指标[0].目标值.全年",
            "群 四个季度按 四季相加 汇总是 10，全年却写了 4（−6）",
            "写成 `全年: 10`，或改正某个季度，或改用说得通的 `全年合成: 期末数`",
        ),
        (
            "里程碑: [{名称: 定稿, 截止: 2026-03-04, 前置: 定稿}]",
            "里程碑[0].前置",
            "定稿 在等它自己",
            "从它自己的 `前置` 里去掉 `定稿`",
        ),
    ],
)
def test_a_finding_speaks_the_words_of_the_file(
    written: str, path: str, message: str, help_: str
) -> None:
    (found,) = find_all(f"{HEAD}{written}\n")
    said = word_diagnostic(found, load_texts("zh-Hans"))
    assert (found.path, said.message, said.help) == (path, message, help_)


def test_a_missing_title_is_asked_for_in_the_words_of_the_file() -> None:
    (found,) = find_all("期间: 2026\n品牌: 栗页\n")
    assert (found.code, found.path, found.facts["field"]) == ("STR010", "标题", "标题")


def test_what_rules_need_is_said_in_the_words_of_the_file() -> None:
    loaded = read_plan(f"{HEAD}战役: []\n", "plan.yaml")
    assert loaded.say_path("campaigns.budget") == "战役.预算"
    assert loaded.say_path("team.people.shift") == "团队.成员.班次"
    assert loaded.say_path("channels.kind=sms") == "渠道.类型=sms"


def test_a_mistyped_key_is_renamed_in_the_words_of_the_file() -> None:
    (found,) = find_all(f"{HEAD}活动: [{{名称: 课, 时间: 2026, 活动规责: x}}]\n")
    ((edit,),) = (fix.edits for fix in found.fixes)
    assert edit.text == "活动规则"
    assert edit.span is not None
    assert (edit.span.line, edit.span.column, edit.span.end_column) == (3, 24, 28)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("title: x\nperiod: 2026\nactivities: [{name: 课}]\n", "when"),
        ("title: x\nperiod: 2026\nactivities: [{name: 课, 负责人: 林一}]\n", "when"),
        ("标题: x\n期间: 2026\n活动: [{名称: 课}]\n", "时间"),
        ("標題: x\n期間: 2026\n活動: [{名稱: 課}]\n", "時間"),
        ("標題: x\n期間: 2026\n預算: {機動預算: 3}\nkpis: []\n活動: [{名稱: 課}]\n", "時間"),
    ],
)
def test_most_keys_decide_which_language_a_file_speaks(text: str, missing: str) -> None:
    found = read_plan(text, "plan.yaml").diagnostics
    assert [one.facts["field"] for one in found if one.code == "STR010"] == [missing]


def test_an_included_file_may_have_chinese_keys_too(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text("团队: {成员: [{姓名: 林一, 岗位: 设计}]}\n", "utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: x\nperiod: 2026\ninclude: [team.yaml]\n", encoding="utf-8")
    loaded = load_plan(plan)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert loaded.plan.team is not None
    assert [person.name for person in loaded.plan.team.people] == ["林一"]


def test_the_root_of_an_included_file_is_spoken_of_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "team.yaml").write_text("标题: x\n频道: []\n里程杯: []\n", encoding="utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: x\nperiod: 2026\ninclude: [team.yaml]\n", encoding="utf-8")
    head, channel, milestone = load_plan(plan).diagnostics
    assert (head.code, head.path, head.facts["keys"]) == ("SYN056", "标题", ("`标题`",))
    assert (channel.code, channel.path) == ("STR020", "频道")
    assert (milestone.code, milestone.facts["suggestion"]) == ("STR020", "里程碑")


PAGES_WITH_PLANS = [page for page in PAGES if read_page(page).bad]
SPEAKS_ENGLISH = {
    "SYN020": "the second of two equal keys is no part of the tree, so it stays",
    "SYN031": "there is not one key whose language could be followed",
    "SYN032": "the same",
    "STR020": "a mistyped section stays, with everything in it",
    "STR041": "Q3 is what the planner wrote",
}
PAGES_IN_CHINESE = [page for page in PAGES_WITH_PLANS if page.fault.code not in SPEAKS_ENGLISH]


@pytest.mark.parametrize("page", PAGES_WITH_PLANS, ids=lambda page: page.fault.code)
def test_what_is_wrong_with_a_plan_is_wrong_with_its_twin(page: type[Documented]) -> None:
    english = as_written(read_page(page).bad)
    twin = translate_keys(english, "zh-Hans")
    assert lines_of(find_all(twin)) == lines_of(find_all(english))


@pytest.mark.parametrize("page", PAGES_IN_CHINESE, ids=lambda page: page.fault.code)
def test_no_sentence_about_a_chinese_plan_names_an_english_key(page: type[Documented]) -> None:
    twin = translate_keys(as_written(read_page(page).bad), "zh-Hans")
    for found in find_all(twin):
        said = word_diagnostic(found, load_texts("zh-Hans"))
        named = {key for one in (said.message, said.help) for key in list_named_keys(one)}
        assert named & load_texts("zh-Hans").keys.keys() == set()


def lines_of(found: tuple[Diagnostic, ...]) -> list[tuple[str, int]]:
    """Return code and line of every finding."""
    return sorted((one.code, one.span.line if one.span else 0) for one in found)


def test_a_plan_in_english_asks_for_no_chinese() -> None:
    path = data_folder("plans/examples") / "fan-community" / "plan.yaml"
    program = (
        "import sys; from pathlib import Path; from commplan.reading import load_plan\n"
        "assert load_plan(Path(sys.argv[1])).diagnostics == ()\n"
        "print([name for name in sys.modules if '.zh_' in name or 'key_words' in name])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
