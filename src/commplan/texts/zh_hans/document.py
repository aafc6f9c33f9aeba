"""The words of the annual plan in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.document_terms import DocumentTerms, FrameTerms, GlanceTerms, LabelTerms
from commplan.texts.zh_hans.activities import CARDS, DETAILS
from commplan.texts.zh_hans.calendar import CALENDAR
from commplan.texts.zh_hans.content import CONTENT, MESSAGES
from commplan.texts.zh_hans.controls import DANGERS, FINDINGS, MONEY
from commplan.texts.zh_hans.cooperation import PARTNERS, SERVICE
from commplan.texts.zh_hans.foundations import AUDIENCE, GOALS, POSITIONING, WHY
from commplan.texts.zh_hans.load import LOAD
from commplan.texts.zh_hans.marketing import MARKETING
from commplan.texts.zh_hans.membership import MEMBERSHIP
from commplan.texts.zh_hans.operations import ACTIVITIES, PEOPLE, PLATFORMS, RHYTHM
from commplan.texts.zh_hans.order import DATA, GOVERNANCE, JUDGEMENT

DOCUMENT = DocumentTerms(
    frame=FrameTerms(
        presenter="汇报人",
        owner="负责人",
        approver="审批人",
        period="方案周期",
        version="版本",
        status="状态",
        industry="行业",
        as_of="状态截至",
        community="社群",
        subtitle="{brand} · 年度运营方案",
        footer="{title} | {confidentiality}",
        source_line="{file}；状态截至 {date}",
        versioned_source_line="{file}（版本 {version}）；状态截至 {date}",
        contents="目录",
        source="资料来源",
        legend="图例",
        dates="起止日期",
        back_to_top="回到顶部",
        appendix="附录",
        appendix_foundations="附录：市场、目标与人群",
        appendix_operations="附录：社群运营明细",
        appendix_control="附录：预算、风险与管理",
    ),
    labels=LabelTerms(
        owner="负责人",
        total="合计",
        when="时间",
        budget="预算",
        source="出处",
        category="类别",
        year="全年",
        share="占比",
        other="其他",
        yes="是",
        no="否",
        labelled="{label}：{text}",
        note="（{note}）",
        measured="{number} {unit}",
        percent="{number}%",
    ),
    glance=GlanceTerms(
        chapter="一页看懂",
        headline="今年：{facts}",
        findings_headline="今年：{facts}；还有 {findings}待处理",
        separator="，",
        open=say_always("{count} 个问题"),
        budget="预算 {money}",
        budget_title="全年预算",
        allocated="已安排 {share}",
        activities=say_always("{count} 项活动"),
        objectives_count=say_always("{count} 个目标"),
        risks_count=say_always("{count} 项风险"),
        objectives="要达到的目标",
        milestones=say_always("接下来 {count} 个里程碑"),
        risks=say_always("最大的 {count} 项风险"),
        findings=say_always("待处理的问题（共 {count} 个）"),
    ),
    why=WHY,
    positioning=POSITIONING,
    goals=GOALS,
    audience=AUDIENCE,
    membership=MEMBERSHIP,
    people=PEOPLE,
    platforms=PLATFORMS,
    content=CONTENT,
    messages=MESSAGES,
    rhythm=RHYTHM,
    calendar=CALENDAR,
    activities=ACTIVITIES,
    marketing=MARKETING,
    partners=PARTNERS,
    service=SERVICE,
    data=DATA,
    money=MONEY,
    dangers=DANGERS,
    governance=GOVERNANCE,
    cards=CARDS,
    details=DETAILS,
    load=LOAD,
    judgement=JUDGEMENT,
    findings=FINDINGS,
)
