"""The words about partners, resources and service, in English."""

from __future__ import annotations

from commplan.texts.cooperation_terms import PartnerTerms, ServiceTerms
from commplan.texts.counted import Counted

PARTNERS = PartnerTerms(
    chapter="Partners and resources",
    partners_headline=Counted("One partner with its part", "{count} partners, each with a part"),
    partners_kinds_headline=Counted("One partner: {kinds}", "{count} partners: {kinds}"),
    kind_count="{kind} {number}",
    partner="Partner",
    kind="Kind",
    platforms="Platforms",
    fit="Fit",
    purpose="Purpose",
    shared="Shared",
    agreements_headline=Counted(
        "Terms are agreed with one partner, with fees of {fees}",
        "Terms are agreed with {count} partners, with fees of {fees} in all",
    ),
    agreements_plain_headline=Counted(
        "Terms are agreed with one partner",
        "Terms are agreed with {count} partners",
    ),
    agreements="Terms",
    contract="Contract",
    fee="Fee",
    commission="Commission",
    deliverables="Deliverables",
    exclusive="Exclusive",
    days_before=Counted("1 day before", "{count} days before"),
    days_after=Counted("1 day after", "{count} days after"),
    unchecked_headline=Counted(
        "One partner, and its licence is not yet checked",
        "{count} partners; licences not yet checked: {unchecked}",
    ),
    slots="Slots and contacts",
    free="Slots",
    licence="Licence",
    checked="checked",
    unchecked="not checked",
    contact="Contact",
    backup="Stand-in",
    resources_headline=Counted(
        "One resource has to be there in time",
        "{count} resources have to be there in time",
    ),
    resources_cost_headline=Counted(
        "One resource carries the year's activities, at {money}",
        "{count} resources carry the year's activities, at {money} in all",
    ),
    resource="Resource",
    use="Used for",
    available="Available",
    sharing="Sharing",
    one_at_a_time="one at a time",
    shareable="shared",
    cost="Cost",
    supplier="Supplier",
)

SERVICE = ServiceTerms(
    chapter="Service",
    stages_headline=Counted(
        "One stage of a purchase, with {promises}",
        "{count} stages of a purchase, with {promises}",
    ),
    promises_count=Counted("one promise", "{count} promises"),
    response_time="Response time",
    feedback_headline=Counted(
        "One way for members to speak up, with a time to answer",
        "{count} ways for members to speak up, each with a time to answer",
    ),
    feedback_looped_headline=Counted(
        "One way for members to speak up, and it comes back to the product",
        "{count} ways for members to speak up, and all come back to the product",
    ),
    measures_headline=Counted(
        "Satisfaction is measured in one way", "Satisfaction is measured in {count} ways"
    ),
    feedback="Feedback",
    channel="Channel",
    handling_time="Handled within",
    loop="Back to the product",
    satisfaction="Satisfaction",
    method="Method",
    rhythm="Rhythm",
    kpi="KPI",
    care_headline="How service and reputation are kept: {parts}",
    quality="Quality",
    quality_count=Counted("one standard of quality", "{count} standards of quality"),
    reputation="Reputation",
    reputation_count=Counted("one habit for our reputation", "{count} habits for our reputation"),
    peaks_count=Counted("one peak with extra people", "{count} peaks with extra people"),
    peaks="Peaks",
    agents="Extra people",
    note="Note",
)
