"""The English words of ``commplan new``."""

from __future__ import annotations

from commplan.texts.start_terms import StartTerms

START = StartTerms(
    lead="A few questions; Enter takes the answer in brackets.",
    ask_brand="The brand's name",
    ask_kind="What kind of community is it?",
    kinds={
        "fan": "Fans: people who love the brand and share it",
        "social-commerce": "Social commerce: content, live sales, creators and a shop",
        "user-community": "Users: people who help each other with the product",
        "brand-community": "Brand community: shared values, meetings in the cities",
        "neighbourhood": "Neighbourhood: group leaders, pick-up points, group buys",
        "membership": "Membership: tiers, benefits, points, members' days",
    },
    ask_year="Which year is planned?",
    ask_keys="In which language are the fields to be written?",
    keys={
        "zh-Hans": "Simplified Chinese, 负责人: 林一",
        "zh-Hant": "Traditional Chinese, 負責人: 林一",
        "en": "English, owner: Lin Yi",
    },
    brand="Our Brand",
    bad_number="Please type a number from 1 to {count}, or just Enter",
    bad_year="'{value}' is no year; write four digits such as 2027",
    bad_kind="there is no kind '{value}'; choose one of {known}",
    no_kind="nobody can be asked here: say the kind with --kind ({known})",
    already_there="{path} is there already and stays as it is; name another file, or add --force",
    written="Written:",
    step_check="Make it yours in an editor, then check it:",
    step_render="Then make the documents:",
)
