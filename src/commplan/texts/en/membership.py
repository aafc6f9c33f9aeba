"""The words of the chapter on membership in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.membership_terms import (
    BelongingTerms,
    BenefitTerms,
    MembershipTerms,
    PointsTerms,
    TierTerms,
)

_TIERS = TierTerms(
    tiers_headline=Counted(
        "One tier of members: {first}",
        "{count} tiers of members, from {first} to {last}, each with its threshold",
    ),
    members_headline=Counted(
        "One tier with {members}: {name}",
        "{count} tiers with {members}; {name} holds {share}",
    ),
    level="{name} · {people}",
    rank="rank {rank}",
    entry="To enter",
    keep="To keep",
    spend="spend {money}",
    orders=Counted("one order", "{count} orders"),
    activity="activity {number}",
    all_of="all of: {conditions}",
    any_of="any of: {conditions}",
    within=Counted("within one month", "within {count} months"),
    grace=Counted("one day of grace", "{count} days of grace"),
    rules_headline="How tiers are judged and lowered is settled beforehand",
    rules_published_headline="How tiers are judged and lowered is published on {day}",
    rules_notice_headline=Counted(
        "How tiers are judged and lowered is settled: changes are told one day ahead",
        "How tiers are judged and lowered is settled: changes are told {count} days ahead",
    ),
    evaluated_on="Judged on",
    window="Judged over",
    months=Counted("one month", "{count} months"),
    days=Counted("one day", "{count} days"),
    downgrade="Lowering",
    notice="Notice",
    published="Published",
    growth_headline="Members grow from {now} to {end}; {name} adds most ({rise})",
    sizes_headline=Counted(
        "Members of one tier, planned by quarter",
        "Members of {count} tiers, planned by quarter",
    ),
    sizes="Members by tier",
    year_end="Year end",
    rise="Growth",
    tier="Tier",
    now="Now",
    chart_alt="Stacked column chart: members of all tiers, {values}.",
    point_alt="{when} {number}",
)

_BENEFITS = BenefitTerms(
    matrix_headline=Counted(
        "One benefit, and which tier gets it", "{count} benefits, and which tier gets what"
    ),
    rising_headline=Counted(
        "A higher tier gets more: {first} {least}, {last} {most} benefits",
        "A higher tier gets more: {first} {least}, {last} {most} benefits",
    ),
    benefit="Benefit",
    tier="Tier",
    benefits="Benefits",
    costs_headline=Counted(
        "One benefit is specified, so that the promise can be kept",
        "{count} benefits are specified, so that the promises can be kept",
    ),
    costs_known_headline=Counted(
        "The cost of the benefit is known: {known} of one",
        "The cost per use is known for {known} of {count} benefits",
    ),
    kind="Kind",
    better="Compared",
    cost="Cost per use",
    uses="Uses a year",
    supply="Supply",
)

_POINTS = PointsTerms(
    headline="Points come in and go out: {parts}",
    cost_headline="Points come in and go out: the use of {use} costs {cost}",
    within_headline="The points are paid for: use costs {cost}, within the budget of {budget}",
    over_headline="The points exceed their budget: use costs {cost}, {gap} more than {budget}",
    earn_count=Counted("one way to earn", "{count} ways to earn"),
    burn_count=Counted("one way to use", "{count} ways to use"),
    earn="Earn",
    value="Value",
    burn="Use",
    budget="Budget",
    unit="points",
    worth=Counted("1 point = {money}", "{count} points = {money}"),
    expiry=Counted("valid for one month", "valid for {count} months"),
    reminder=Counted(
        "reminder one day before they expire", "reminder {count} days before they expire"
    ),
    margin="product margin {share}",
    sums="What the points cost",
    item="Item",
    reckoning="Reckoning",
    amount="Amount",
    product="{points} × {money}",
    lots_product="{points} ÷ {lot} × {money}",
    issued="Expected issue",
    used="Expected use",
    unused="Issued, not used",
    left="Left of the budget",
    gap="Over the budget",
    earn_headline=Counted(
        "One way to earn points, and how many", "{count} ways to earn points, and how many"
    ),
    burn_headline=Counted(
        "One way to use points, and what they are worth",
        "{count} ways to use points, and what they are worth",
    ),
    draw_rules_headline="Draws by points follow rules",
    action="Action",
    points="Points",
    per="Per",
    daily_cap="Daily cap",
    purpose="Use",
    kind="Kind",
    money_value="Worth to members",
    per_hundred="Worth of 100",
    draw_rules="Rules of draws by points",
)

_BELONGING = BelongingTerms(
    growth_headline="Taking part earns a name: {parts}",
    levels_count=Counted("one level", "{count} levels"),
    badges_count=Counted("one badge", "{count} badges"),
    levels="Levels",
    level="Level",
    badges="Badges",
    badge="Badge",
    how="How to get it",
    reward="Reward",
    leaders_headline="Leaders grow among the members: found, trained, thanked",
    leaders_number_headline=Counted(
        "One leader is to grow among the members", "{count} leaders are to grow among the members"
    ),
    leaders_owner="{headline}; {owner} sees to it",
    found="How they are found",
    training="How they are trained",
    duties="Duties",
    rewards="Rewards",
    days_headline=Counted(
        "One member day, {times} in the year", "{count} member days, {times} in the year"
    ),
    times=Counted("once", "{count} times"),
    services_headline=Counted(
        "Beyond discounts, one added service", "Beyond discounts, {count} added services"
    ),
    day="Member day",
    rhythm="Rhythm",
    tiers="For tiers",
    benefit="Benefit",
    in_year="Times a year",
    services="Added services",
)

MEMBERSHIP = MembershipTerms(
    chapter="Membership",
    tiers=_TIERS,
    benefits=_BENEFITS,
    points=_POINTS,
    belonging=_BELONGING,
)
