"""The words of the annual plan in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.document_terms import DocumentTerms, FrameTerms, LabelTerms
from commplan.texts.zh_hans.controls import DANGERS, FINDINGS, MONEY
from commplan.texts.zh_hans.foundations import AUDIENCE, GOALS, POSITIONING, WHY
from commplan.texts.zh_hans.operations import ACTIVITIES, PEOPLE, PLATFORMS, RHYTHM

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
        subtitle="{brand} · 年度运营方案",
        footer="{title} | {confidentiality}",
        source_line="{file}；状态截至 {date}",
        versioned_source_line="{file}（版本 {version}）；状态截至 {date}",
        contents="目录",
        source="资料来源",
        legend="图例",
        dates="起止日期",
        back_to_top="回到顶部",
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
        labelled="{label}：{text}",
        note="（{note}）",
        measured="{number} {unit}",
        percent="{number}%",
    ),
    why=WHY,
    positioning=POSITIONING,
    goals=GOALS,
    audience=AUDIENCE,
    people=PEOPLE,
    platforms=PLATFORMS,
    rhythm=RHYTHM,
    activities=ACTIVITIES,
    money=MONEY,
    dangers=DANGERS,
    findings=FINDINGS,
)
