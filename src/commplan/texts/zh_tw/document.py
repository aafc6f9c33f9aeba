# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the annual plan in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.document_terms import DocumentTerms, FrameTerms, GlanceTerms, LabelTerms
from commplan.texts.zh_tw.activities import CARDS, DETAILS
from commplan.texts.zh_tw.calendar import CALENDAR
from commplan.texts.zh_tw.content import CONTENT, MESSAGES
from commplan.texts.zh_tw.controls import DANGERS, FINDINGS, MONEY
from commplan.texts.zh_tw.cooperation import PARTNERS, SERVICE
from commplan.texts.zh_tw.foundations import AUDIENCE, GOALS, POSITIONING, WHY
from commplan.texts.zh_tw.load import LOAD
from commplan.texts.zh_tw.marketing import MARKETING
from commplan.texts.zh_tw.membership import MEMBERSHIP
from commplan.texts.zh_tw.operations import ACTIVITIES, PEOPLE, PLATFORMS, RHYTHM
from commplan.texts.zh_tw.order import DATA, GOVERNANCE, JUDGEMENT

DOCUMENT = DocumentTerms(
    frame=FrameTerms(
        presenter="報告人",
        owner="負責人",
        approver="簽核人",
        period="方案週期",
        version="版本",
        status="狀態",
        industry="產業",
        as_of="狀態截至",
        community="社群",
        subtitle="{brand} · 年度營運方案",
        footer="{title} | {confidentiality}",
        source_line="{file}；狀態截至 {date}",
        versioned_source_line="{file}（版本 {version}）；狀態截至 {date}",
        contents="目錄",
        source="資料來源",
        legend="圖例",
        dates="起止日期",
        back_to_top="回到頂部",
        appendix="附錄",
        appendix_foundations="附錄：市場、目標與受眾",
        appendix_operations="附錄：社群營運明細",
        appendix_control="附錄：預算、風險與管理",
    ),
    labels=LabelTerms(
        owner="負責人",
        total="合計",
        when="時間",
        budget="預算",
        source="出處",
        category="類別",
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
        chapter="一頁看懂",
        headline="今年：{facts}",
        findings_headline="今年：{facts}；還有 {findings}待處理",
        separator="，",
        open=say_always("{count} 個問題"),
        budget="預算 {money}",
        budget_title="全年預算",
        allocated="已安排 {share}",
        activities=say_always("{count} 項活動"),
        objectives_count=say_always("{count} 個目標"),
        risks_count=say_always("{count} 項風險"),
        objectives="要達到的目標",
        milestones=say_always("接下來 {count} 個里程碑"),
        risks=say_always("最大的 {count} 項風險"),
        findings=say_always("待處理的問題（共 {count} 個）"),
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
