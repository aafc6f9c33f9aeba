"""The words about the days of the plan's calendar, in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.calendar_terms import CalendarTerms
from commplan.texts.counted import say_always

CALENDAR = CalendarTerms(
    group="日历",
    nodes="营销节点",
    nodes_headline=say_always("全年 {count} 个营销节点，排期照此避让或借势"),
    nodes_provisional_headline=say_always(
        "全年 {count} 个营销节点，其中 {provisional} 个按往年惯例，待平台公告"
    ),
    nodes_usual_headline=say_always("全年 {count} 个营销节点，日期按往年惯例，待平台公告"),
    node="节点",
    registration="报名",
    price_check="价格监测",
    taken="参与的战役与活动",
    basis="依据",
    provisional="暂定",
    usual="往年惯例",
    node_alt="{name}，{days}",
    provisional_alt="{name}，{days}（暂定）",
    days_headline=say_always("自有日历共 {count} 条：{parts}"),
    kind="类别",
    name="名称",
    scope="范围",
    reason="原因",
    holidays="自定假期",
    holidays_count=say_always("{count} 个自定假期"),
    working_days="自定上班日",
    working_days_count=say_always("{count} 个自定上班日"),
    brand_days="品牌日",
    brand_days_count=say_always("{count} 个品牌日"),
    blackouts="禁排期",
    blackouts_count=say_always("{count} 段禁排期"),
    freezes="冻结期",
    freezes_count=say_always("{count} 段冻结期"),
    quiet_periods="静默期",
    quiet_periods_count=say_always("{count} 段静默期"),
    own_days="自有日历",
)
