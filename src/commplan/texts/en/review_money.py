"""Money and what activities brought: the words of the review in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.review_money_terms import (
    EarnedValueTerms,
    LeagueTerms,
    ReviewMoneyTerms,
    SpendingTerms,
)

MONEY = ReviewMoneyTerms(
    spending=SpendingTerms(
        subject="Money",
        three_quarters="Q1 to Q3 {year}",
        until="To {year}-{month:02}-{day:02}",
        over_headline="{period}: {spent} spent, {difference} over plan ({share}); {outlook}",
        over_where_headline=(
            "{period}: {spent} spent, {difference} over plan ({share}), "
            "mostly on {names}; {outlook}"
        ),
        under_headline="{period}: {spent} spent, {difference} below plan ({share}); {outlook}",
        even_headline="{period}: {spent} spent, as planned; {outlook}",
        unplanned_headline="{period}: {spent} spent, nothing was planned; {outlook}",
        the_year="the year",
        the_campaign="the campaign",
        outlook_over="{span} is heading for {forecast}, {amount} over budget",
        outlook_under="{span} is heading for {forecast}, {amount} below budget",
        outlook_even="{span} is heading for {forecast}, its budget",
        outlook_bare="{span} is heading for {forecast}, with no budget to compare",
        chart="Planned and actual by category ({period})",
        chart_alt="Planned and actual by category: {values}",
        chart_value="{name} planned {planned}, actual {spent}",
        thousand="thousand {unit}",
        planned="Planned",
        spent="Actual",
        overspent="Actual (more than {share} over)",
        others=Counted("{count} other", "{count} others"),
        without_category="No category",
        takeaway="What it says",
        point="{name} {amount}",
        no_comment="A real difference; nobody gave the reason.",
        timing_over="Timing: spent early, no overspend",
        timing_under="Timing: not spent yet, no saving",
        timing_comment="{meaning}. {comment}",
        unexplained="Timing or real? Nobody gave the cause yet.",
        outlook="Outlook for {span}",
        forecast_over=(
            "Heading for {forecast}, {amount} over budget ({share}): cut, or ask for more."
        ),
        forecast_over_by=" Mostly {names}.",
        forecast_reserve=(
            "Heading for {forecast}, within the budget of {budget}, "
            "but {amount} of the reserve will be used."
        ),
        forecast_under="Heading for {forecast}, {amount} below budget ({share}).",
        forecast_even="Heading for {forecast}, exactly the budget.",
        forecast_bare="Heading for {forecast}; the plan has no budget to compare with.",
        total="Total: planned {planned} → actual {spent}, difference {difference}, {light}.",
        left="{committed} committed, {available} available ({share} of the budget).",
        left_with_runway=(
            "{committed} committed, {available} available ({share} of the budget); "
            "{burn} paid a month: it lasts {months} months."
        ),
        unreported="Not filled in and not compared: {names} (planned {amount}).",
        incomplete="Spending is known for {days} only; the plan counts the same days.",
        waterfall="From the budget to the forecast",
        waterfall_over=(
            "Forecast for {span} {forecast}: {up} more, {down} less, {amount} over budget"
        ),
        waterfall_under=(
            "Forecast for {span} {forecast}: {up} more, {down} less, {amount} below budget"
        ),
        waterfall_even="Forecast for {span} {forecast}: {up} more, {down} less, on budget",
        waterfall_alt="From the budget to the forecast: {values}",
        waterfall_note=(
            "Forecast = paid + accrued + committed + still planned and not committed; "
            "a forecast that was given replaces it."
        ),
        year_budget="Budget",
        year_forecast="Forecast",
        more="More",
        less="Less",
        whole="Budget / forecast",
        reserve="Reserve, not allotted",
        states="Categories in four states",
        states_headline="{period}: {actual} paid, {accrued} accrued, {committed} committed",
        items="Costs",
        items_headline=Counted(
            "One cost differs from the plan: timing {timing}, real {real}, not explained {unknown}",
            "{count} costs differ from the plan: "
            "timing {timing}, real {real}, not explained {unknown}",
        ),
        as_planned=Counted("One more is as planned", "{count} more are as planned"),
        item="Cost",
        year="Budget",
        to_date="Planned to date",
        in_period="In the period",
        actual="Paid",
        accrued="Accrued",
        committed="Committed",
        available="Available",
        difference="Difference",
        timing="Timing",
        real="Real",
        unknown="Not explained",
        forecast="Forecast",
        cause="Cause",
        comment="Comment",
        sum="Total",
        not_reported="not filled in",
        definitions_headline="How the figures of money are counted",
        definitions=(
            ("Paid", "Money that went out in the period."),
            ("Accrued", "Work is done and not yet paid; its payment is not written down again."),
            ("Committed", "Ordered and not yet done at the end; the latest actuals count."),
            ("Actual", "Paid + accrued."),
            ("Available", "Budget − paid − accrued − committed."),
            (
                "Pace",
                (
                    "Actual / planned to date; within 5 points on track, within 10 watch, "
                    "beyond 10 behind."
                ),
            ),
            (
                "Forecast",
                (
                    "Paid + accrued + committed + still planned and not committed; a difference "
                    "of timing leaves it at the budget; a given forecast replaces it."
                ),
            ),
            ("Paid per month", "Paid / months with data; available / that = months it lasts."),
        ),
    ),
    earned=EarnedValueTerms(
        headline="Earned value of {count} activities, {share} of the money planned to date",
        caption="Earned value",
        unfit="Earned value covers {share} of the money planned to date, less than half: not used",
        measure="Figure",
        value="Value",
        meaning="Meaning",
        planned="Planned value PV",
        earned="Earned value EV",
        cost="Actual cost AC",
        budget="Budget at completion BAC",
        schedule="Schedule index SPI",
        cost_index="Cost index CPI",
        forecast_by_index="EAC if the pattern goes on",
        forecast_as_planned="EAC if it was a single deviation",
        to_complete="To-complete index TCPI",
        planned_meaning="work that should be done by now, at its budget",
        earned_meaning="work that is done by now, at its budget; only 0, 50 and 100 % count",
        cost_meaning="paid + accrued",
        budget_meaning="the whole budget of these activities",
        schedule_meaning="EV / PV; schedule variance {amount}",
        cost_index_meaning="EV / AC; cost variance {amount}",
        forecast_by_index_meaning="BAC / CPI",
        forecast_as_planned_meaning="AC + (BAC − EV)",
        to_complete_meaning=(
            "(BAC − EV) / (BAC − AC); above 1 the rest has to cost less than planned"
        ),
    ),
    league=LeagueTerms(
        subject="What activities brought",
        extremes_headline=(
            "{best} brought most: {most} of revenue for each 1 of cost; {worst} least, {least}"
        ),
        loss_headline=(
            "{best} brought most: {most} of revenue for each 1 of cost; "
            "{worst} only {least}, less than it cost"
        ),
        best_headline="{best} brought {revenue} for {cost}: {most} for each 1 of cost",
        unranked_headline=Counted(
            "One activity had {people} participants; without revenue and cost there is no return",
            "{count} activities had {people} participants; "
            "without revenue and cost there is no return",
        ),
        bare_headline=Counted(
            "One activity has results; without revenue and cost there is no return",
            "{count} activities have results; without revenue and cost there is no return",
        ),
        caption="Activities by return",
        activity="Activity",
        participants="Participants",
        conversion="Conversion",
        orders="Orders",
        revenue="GMV",
        margin="Margin",
        cost="Cost",
        per_participant="Cost per head",
        turnover="GMV / cost",
        roi="ROI",
        buyers="Buyers",
        reached="Reached",
        participation="Took part",
        new_members="New members",
        per_member="Cost per new member",
        per_order="Cost per order",
        again_30="Again in 30 days",
        again_90="Again in 90 days",
        extra="Extra GMV (estimate)",
        rank="Rank",
        well="{name}: what went well",
        badly="{name}: what to change",
        photos="Photos: {list}",
        photo="{name} ({files})",
        legend=(
            "GMV / cost is attributed revenue for each 1 of cost; ROI = (margin − cost) / cost; "
            "conversion = buyers / participants."
        ),
        returns_headline=Counted(
            "Cost and return of one activity", "Cost and return of {count} activities"
        ),
        people_headline=Counted(
            "One activity: reach, new members, buying again",
            "{count} activities: reach, new members, buying again",
        ),
    ),
)
