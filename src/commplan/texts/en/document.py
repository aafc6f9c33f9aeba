"""The words of the annual plan in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.document_terms import DocumentTerms, FrameTerms, GlanceTerms, LabelTerms
from commplan.texts.en.activities import CARDS, DETAILS
from commplan.texts.en.calendar import CALENDAR
from commplan.texts.en.content import CONTENT, MESSAGES
from commplan.texts.en.controls import DANGERS, FINDINGS, MONEY
from commplan.texts.en.cooperation import PARTNERS, SERVICE
from commplan.texts.en.foundations import AUDIENCE, GOALS, POSITIONING, WHY
from commplan.texts.en.load import LOAD
from commplan.texts.en.marketing import MARKETING
from commplan.texts.en.membership import MEMBERSHIP
from commplan.texts.en.operations import ACTIVITIES, PEOPLE, PLATFORMS, RHYTHM
from commplan.texts.en.order import DATA, GOVERNANCE, JUDGEMENT

DOCUMENT = DocumentTerms(
    frame=FrameTerms(
        presenter="Presented by",
        owner="Owner",
        approver="Approver",
        period="Period",
        version="Version",
        status="Status",
        industry="Industry",
        as_of="As of",
        community="Community",
        subtitle="{brand} · annual operation plan",
        footer="{title} | {confidentiality}",
        source_line="{file}; as of {date}",
        versioned_source_line="{file}, version {version}; as of {date}",
        contents="Contents",
        source="Source",
        legend="Legend",
        dates="Dates",
        back_to_top="Back to top",
        appendix="Appendix",
        appendix_foundations="Appendix: market, goals and audience",
        appendix_operations="Appendix: how the community is run",
        appendix_control="Appendix: money, risks and decisions",
    ),
    labels=LabelTerms(
        owner="Owner",
        total="Total",
        when="When",
        budget="Budget",
        source="Source",
        category="Category",
        year="Year",
        share="Share",
        other="Other",
        yes="yes",
        no="no",
        labelled="{label}: {text}",
        note=" ({note})",
        measured="{number} {unit}",
        percent="{number}%",
    ),
    glance=GlanceTerms(
        chapter="At a glance",
        headline="This year: {facts}",
        findings_headline="This year: {facts}; still open: {findings}",
        separator="; ",
        open=Counted("one finding", "{count} findings"),
        budget="{money} of budget",
        budget_title="Budget of the year",
        allocated="{share} of it assigned",
        activities=Counted("one activity", "{count} activities"),
        objectives_count=Counted("one objective", "{count} objectives"),
        risks_count=Counted("one risk", "{count} risks"),
        objectives="What we want to reach",
        milestones=Counted("Next milestone", "Next {count} milestones"),
        risks=Counted("Largest risk", "Largest {count} risks"),
        findings=Counted("One open finding", "Open findings ({count})"),
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
