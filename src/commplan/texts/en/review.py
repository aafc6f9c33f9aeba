"""The words of the quarterly review in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.en.review_changes import CHANGES
from commplan.texts.en.review_delivery import DELIVERY
from commplan.texts.en.review_goals import GOALS
from commplan.texts.en.review_members import MEMBERS
from commplan.texts.en.review_money import MONEY
from commplan.texts.en.status import STATUS
from commplan.texts.review_terms import (
    ReviewFrameTerms,
    ReviewScreenTerms,
    ReviewTerms,
    SummaryTerms,
)

REVIEW = ReviewTerms(
    frame=ReviewFrameTerms(
        title="{plan}: review of {period}",
        subtitle="{brand}",
        quarter="{quarter} {year}",
        quarters=("Q1", "Q2", "Q3", "Q4"),
        half="{half} {year}",
        halves=("H1", "H2"),
        month="{year}-{number:02}",
        year="{year}",
        presenter="Presented by",
        period="Period",
        as_of="As of",
        data_status="Data",
        complete="complete",
        provisional="provisional",
        coverage="{given} of {expected} expected actuals ({share})",
        source_line="{plan}; {actuals}; as of {date}",
        no_actuals="no actuals yet",
        chapter_result="Result",
        chapter_goals="Goals",
        chapter_delivery="Delivery",
        chapter_members="Members",
        chapter_money="Money",
        chapter_channels="Channels",
        chapter_risks="Risks",
        chapter_next="Next",
        appendix="Appendix",
        green="on track",
        amber="watch",
        red="behind",
        grey="no data",
        missing="not provided",
        fill_in_headline="{subject}: not provided yet",
        fill_in_title="What to fill in",
        fill_in="In {file}: {fields}",
        more=Counted("… {count} more, see the appendix", "… {count} more, see the appendix"),
        change="{share}",
        unknown="–",
    ),
    screen=ReviewScreenTerms(
        one_period="Only one of --quarter, --period and --campaign can be asked for.",
        no_such_period="{value} is no period: write Q2, 2026-05, H1 or 2026.",
        outside_period="{value} lies outside the plan, which covers {period}.",
        no_such_campaign="The plan has no campaign {value}.",
        run_validate="{count} errors in the files were left aside: see `commplan validate`.",
    ),
    status=STATUS,
    summary=SummaryTerms(
        headline_green="{period} is on track: {fact}",
        headline_amber="{period} needs watching: {fact}",
        headline_red="{period} is behind: {fact}",
        headline_grey="{period} cannot be judged yet: {fact}",
        subject="The result",
        well="What went well",
        badly="What has to get better",
        decide="To be decided today",
        no_decision="Nothing has to be decided today",
        nothing="Nothing to report",
        overall="Overall",
        score="Weighted score",
        score_whole="all KPIs have data",
        score_note="KPIs of {covered} of {total} weight points have data",
        because="lowered by {reasons}",
        veto="the veto KPI {kpi}",
        late="the schedule",
        money="the money",
        ahead="{kpi} at {attainment} of the target",
        behind="{kpi} at {attainment} of the target",
        recommend=". Recommended: {recommendation}",
        by="by {date}",
        cost="costs {money}",
        decisions=Counted("{count} decision needed", "{count} decisions needed"),
        campaign=Counted(
            "{count} activity brought {revenue}", "{count} activities brought {revenue}"
        ),
        kpis_green=Counted("{good} of {count} KPI on track", "{good} of {count} KPIs on track"),
        separator=", ",
        attained="{share} of the target",
        told="{head}: {comment}",
    ),
    goals=GOALS,
    money=MONEY,
    delivery=DELIVERY,
    members=MEMBERS,
    changes=CHANGES,
)
