"""KPIs: the scorecard, why they moved, how the gap is closed: the words in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.review_goal_terms import (
    DriverTerms,
    RecoveryTerms,
    ReviewGoalTerms,
    ScorecardTerms,
)

GOALS = ReviewGoalTerms(
    scorecard=ScorecardTerms(
        subject="KPI scorecard",
        all_green_headline=Counted(
            "{period}: the one KPI is on track, {best} at {share} of its target",
            "{period}: all {count} KPIs are on track, {best} at {share} of its target",
        ),
        mixed_headline=Counted(
            "{period}: {green} of one KPI on track; {kpi} at {share}, {missing}",
            "{period}: {green} of {count} KPIs on track; {kpi} at {share}, {missing}",
        ),
        unknown_part=Counted("; one has no actual value", "; {count} have no actual value"),
        year_part="; at this rate the year ends {gap}",
        short_by="{amount} short",
        over_by="{amount} over",
        off_by="{amount} off",
        green_note=Counted(*("{light}: {count} ({green} of the target or more)",) * 2),
        amber_note=Counted(*("{light}: {count} ({amber} – {green})",) * 2),
        red_note=Counted(*("{light}: {count} (below {amber})",) * 2),
        legend_between="; ",
        worsening="red line = getting worse",
        score="weighted score {score}",
        score_partly="weighted score {score} ({covered} of {total} weight points have data)",
        dimension="Dimension",
        kpi="KPI",
        year_target="Year target",
        target="{period} target",
        actual="{period} actual",
        this_period="Period",
        attainment="Attainment",
        trend="Trend",
        trend_between=" → ",
        light="Status",
        comment="Comment and action",
        by_hand="set by hand: {reason}",
        partial_note=Counted(
            "One KPI has values for a part of the period: its target is that of these days.",
            "{count} KPIs have values for a part of the period: their targets are those of "
            "these days.",
        ),
        detail_headline=Counted(
            "{period}: one KPI in full, weighted score {score}",
            "{period}: {count} KPIs in full, weighted score {score}",
        ),
        detail_headline_unscored=Counted(
            "{period}: one KPI in full", "{period}: {count} KPIs in full"
        ),
        weight="Weight",
        points="Points",
        versus_before="vs period before",
        versus_last_year="vs last year",
        target_to_date="Target to date",
        actual_to_date="Actual to date",
        attainment_to_date="Attainment to date",
        forecast_headline=Counted(
            "{time} of the year is over; of one KPI with a forecast, {behind} is not green",
            "{time} of the year is over; of {count} KPIs with a forecast, {behind} are not green",
        ),
        forecast_fine_headline=Counted(
            "{time} of the year is over; the one KPI with a forecast is green",
            "{time} of the year is over; all {count} KPIs with a forecast are green",
        ),
        forecast="Year forecast",
        range="{low} – {high}",
        range_title="Range",
        gap="Forecast less target",
        progress="Year progress",
        required="Needed per quarter",
        required_times="Of the best quarter",
        times="{number} ×",
        no_times="nothing left",
        method="Method",
        method_season="by season",
        method_straight="straight line",
        method_level="mean change of two quarters",
        method_done="year is over",
        definitions_headline=Counted(
            "How one KPI is counted; changed in this period: {changed}",
            "How {count} KPIs are counted; changed in this period: {changed}",
        ),
        definitions_same_headline=Counted(
            "How one KPI is counted; unchanged in this period",
            "How {count} KPIs are counted; unchanged in this period",
        ),
        formula="Formula",
        source="Source",
        changed="Changed in this period",
        restated="earlier values restated",
    ),
    drivers=DriverTerms(
        subject="Why it deviated",
        headline="{kpi} at {share} of its target, {missing}: {parts}",
        headline_plain="{kpi} at {share} of its target, {missing}",
        headline_green="Every KPI is green; {kpi} is furthest off, at {share}, {missing}",
        headline_ahead="No KPI is behind its target; {kpi} is at {share}",
        more="{name} +{amount}",
        less="{name} −{amount}",
        title="{kpi}, {period}: from target to actual",
        target="Target",
        actual="Actual",
        whole="target / actual",
        helps="helps",
        hurts="hurts",
        rest="Other",
        other_items=Counted("One more", "{count} more"),
        between=", ",
        cancelled="{name} (cancelled)",
        not_planned="{name} (no target set)",
        method_logarithmic=(
            "Split by the logarithmic mean (LMDI): the order of the factors does not matter, and "
            "the parts add up to the difference."
        ),
        method_chain=(
            "Split by chain substitution in this order: {order}; in another order the parts "
            "would differ."
        ),
        method_items=(
            "Actual less target, activity by activity; “Other” are activities without a result "
            "and everyday work."
        ),
        alt="{kpi}: target {target}, actual {actual}; {parts}",
        why="Why",
        internal="Internal",
        external="External",
        cause="Cause",
        no_cause="no cause was given",
        second="{share} of its target, {missing}. {parts}",
        deviation="Difference",
        detail_headline="{kpi}: the difference of {change}, part by part",
        factor="Factor",
        activity="Activity",
        effect="Effect",
    ),
    recovery=RecoveryTerms(
        subject="Gap and catch-up",
        open_headline=Counted(
            "One KPI misses the year: {kpi} {gap}; measures win back {recovered}, {open} stays "
            "open",
            "{count} KPIs miss the year: {kpi} {gap}; measures win back {recovered}, {open} "
            "stays open",
        ),
        unguarded_headline=Counted(
            "One KPI misses the year: {kpi} {gap}, and nothing is done about it yet",
            "{count} KPIs miss the year: {kpi} {gap}, and nothing is done about it yet",
        ),
        closed_headline=Counted(
            "One KPI misses the year, and its measures make up for it: {kpi} {gap}, "
            "{recovered} won back",
            "{count} KPIs miss the year, and measures make up for all of it: {kpi} {gap}, "
            "{recovered} won back",
        ),
        over_headline=Counted(
            "The year is over: one KPI missed its target, {kpi} {gap}",
            "The year is over: {count} KPIs missed their targets, {kpi} {gap}",
        ),
        over_fine_headline=Counted(
            "The year is over: the one KPI is green", "The year is over: all {count} KPIs are green"
        ),
        result="Year actual",
        fine_headline=Counted(
            "At this rate the one KPI with a forecast reaches its year",
            "At this rate all {count} KPIs with a forecast reach their year",
        ),
        year_target="Year target",
        forecast="Year forecast",
        gap="Gap",
        measure="Measure",
        recovers="Wins back",
        owner="Owner",
        due="Due",
        still_open="Stays open",
        no_measure="no measure yet",
        unsized="not estimated",
        between=" ",
        near=Counted(
            "One more forecast is just below its target, and still green: see the appendix.",
            "{count} more forecasts are just below their targets, and still green: see the "
            "appendix.",
        ),
        near_headline=Counted(
            "No large gap for the year: one forecast is just below its target, and still green",
            "No large gap for the year: {count} forecasts are just below their targets, and "
            "still green",
        ),
        covered="covered",
        required="To reach the year, {kpi} needs {rate} in each quarter that is left.",
        grow="a rise of {rate}",
        required_times=(
            "To reach the year, {kpi} needs {rate} in each quarter that is left; this year's best "
            "was {best} ({times} ×)."
        ),
        not_credible=(
            "To reach the year, {kpi} needs {rate} in each quarter that is left: {times} times "
            "this year's best, {best}. Above 1.3 that is not credible without a new measure."
        ),
        not_possible=(
            "{kpi} has used up the year; without a new measure it does not come back below its "
            "target."
        ),
        method=(
            "Forecast = actual to date × year target ÷ target to date; levels go on by the mean "
            "change of two quarters."
        ),
        detail_headline=Counted("The one gap and its measures", "All {count} gaps and measures"),
    ),
)
