"""The words of the chapter on content and messages in English."""

from __future__ import annotations

from commplan.texts.content_terms import ContentTerms, MessageTerms
from commplan.texts.counted import Counted, say_always

CONTENT = ContentTerms(
    chapter="Content and messages",
    pillars_headline=Counted(
        "Content keeps to one pillar", "Content keeps coming back to {count} pillars"
    ),
    pillars_share_headline=Counted(
        "Content keeps to one pillar: {name}, {share}",
        "Content keeps coming back to {count} pillars; most to {name}, {share}",
    ),
    pillar="Pillar",
    pillars="Pillars",
    kind="Kind",
    purpose="Purpose",
    planned="Planned",
    shares="Share of content",
    shares_alt="Doughnut chart: shares of content: {values}.",
    series_headline=Counted(
        "One series comes out regularly, {times} in the year",
        "{count} series come out regularly, {times} in the year",
    ),
    times=Counted("one issue", "{count} issues"),
    series="Series",
    rhythm="Rhythm",
    channel="Channel",
    in_year="Issues",
    style_headline="How content is made is settled: {parts}",
    forms="Forms",
    forms_count=Counted("one form", "{count} forms"),
    style="Style",
    style_count=Counted("one rule of style", "{count} rules of style"),
    topics="Topics",
    topics_count=Counted("one topic", "{count} topics"),
    quality="Quality",
    quality_count=Counted("one rule of quality", "{count} rules of quality"),
    reviewer="Reviewed by",
    reviewer_headline="Content goes out after review by {person}",
    ugc_headline="What members write: how it is invited, reviewed and licensed",
    ugc_guests_headline=Counted(
        "Members write, and one guest from outside speaks",
        "Members write, and {count} guests from outside speak",
    ),
    guests_headline=Counted(
        "One guest from outside contributes", "{count} guests from outside contribute"
    ),
    invited="Invited",
    reviewed="Reviewed",
    licensed="Licensed",
    guests="Guests from outside",
    guest="Guest",
    topic="Topic",
    partner="Partner",
)

MESSAGES = MessageTerms(
    load_headline=Counted(
        "One message goes out in the year: in {month}",
        "{count} messages go out in the year; most in {month}: {most}",
    ),
    load_even_headline=say_always("Messages of the year, by month and channel: {count}"),
    by_month="Messages by month",
    load_alt="Stacked column chart: messages by month: {values}.",
    month_alt="{month} {number}",
    messages="Messages by channel",
    channel="Channel",
    touches="Single",
    items="Content",
    activities="Of activities",
    unit="messages",
    appendix="Appendix: messages",
    calendar_headline=Counted(
        "Calendar of {quarter}: one message or piece of content",
        "Calendar of {quarter}: {count} messages and pieces of content",
    ),
    when="Date",
    title="Title",
    kind="By",
    audience="Audience",
    belongs="Part of",
    one_way="one way",
    two_way="open to replies",
    production_headline=Counted(
        "One piece of content has its author and its reviewer",
        "All {count} pieces of content have their authors and reviewers",
    ),
    production_missing_headline=Counted(
        "One piece of content still lacks its author or its reviewer",
        "Of {count} pieces of content, {missing} still lack an author or a reviewer",
    ),
    content="Content",
    author="Author",
    draft="Draft by",
    reviewer="Reviewer",
    review="Review by",
    out="Out on",
)
