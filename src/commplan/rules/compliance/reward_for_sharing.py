"""CMP040: members are rewarded for sharing, clicking or collecting inside Weixin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import find_hits, find_meant, holds_word
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.model.places import Channel
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, look_up_refusals
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route

    Place = tuple[Route, str]
    """Where sharing is rewarded, and by which word; an empty one for the field that asks for it."""

_MOST_PLACES = 5


class RewardForSharing(Rule):
    """Members are rewarded for sharing, clicking or collecting inside Weixin.

    Looked at are `referral`, the copy and the rules of activities, and `marketing.fission.allowed`.
    An activity whose channels all lie outside Weixin is left alone; without channels it is a
    warning.

    Why: Weixin blocks the link, and after that the account.
    Do: reward what happens afterwards: the friend's first real purchase, on one level.
    Catalogue: CMP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 企微客户群, kind: group}]
        activities:
          - name: 拉新有礼
            when: 2026-06-18
            channels: [企微客户群]
            rules_text: [转发集赞 38 个领取咖啡一杯]  # CMP040

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 企微客户群, kind: group}]
        activities:
          - name: 拉新有礼
            when: 2026-06-18
            channels: [企微客户群]
            rules_text: [好友首单签收后，推荐人领取咖啡一杯，不要求转发]
    """

    fault = Fault(
        "CMP040",
        "reward-for-sharing",
        Severity.ERROR,
        message=(
            "the marketing strategy allows rewards for sharing or clicking: “{strategy_word}”",
            "{item} rewards sharing or clicking: “{word}”",
            "{item} asks members to share for their reward",
        ),
        help=(
            (
                "reward the friend's first order once it is delivered and kept, on one "
                "level; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
        notes={"again": "here as well", "no_sharing": "do not ask for sharing"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each activity once, then at the strategy."""
        found: dict[Route, tuple[Activity, list[Place]]] = {}
        for activity, place in (*_search_referrals(facts), *_search_copy(facts)):
            found.setdefault(activity.route, (activity, []))[1].append(place)
        for activity, places in found.values():
            if not activity.channels or _lies_in_weixin(activity, facts):
                yield self._report(activity, places, facts)
        yield from self._check_strategy(facts)

    def _report(self, activity: Activity, places: list[Place], facts: Facts) -> Diagnostic:
        route, word = places[0]
        said: dict[str, Fact] = {
            "item": name_item(activity),
            **cite(facts.dated("sharing_for_reward")),
        }
        fixes: tuple[Fix, ...] = ()
        if word:
            said["word"] = word
        else:
            fixes = (Fix("no_sharing", (Edit(route, "no"),)),)
        others = dict.fromkeys(place for place, _ in places if place != route)
        related = tuple(Related(place, "again") for place in others)[:_MOST_PLACES]
        weight = Severity.ERROR if activity.channels else Severity.WARNING
        return self.point_at(route, (activity.key,), said, related, severity=weight, fixes=fixes)

    def _check_strategy(self, facts: Facts) -> Iterator[Diagnostic]:
        marketing = facts.plan.marketing
        fission = marketing.fission if marketing is not None else None
        fact = facts.dated("sharing_for_reward")
        for number, text in enumerate(fission.allowed if fission is not None else ()):
            word = find_meant(text, fact.words, look_up_refusals(facts))
            if word is not None and _speaks_of_reward(text, facts):
                route = ("marketing", "fission", "allowed", number)
                yield self.point_at(route, (), {"strategy_word": word, **cite(fact)})


def _search_referrals(facts: Facts) -> Iterator[tuple[Activity, Place]]:
    words = facts.dated("sharing_for_reward").words
    for activity in facts.plan.activities:
        referral = activity.referral
        if referral is None or activity.status == "cancelled":
            continue
        if referral.needs_sharing:
            yield activity, ((*activity.route, "referral", "needs_sharing"), "")
        word = find_meant(referral.reward_for, words, look_up_refusals(facts))
        if word is not None:
            yield activity, ((*activity.route, "referral", "reward_for"), word)


def _search_copy(facts: Facts) -> Iterator[tuple[Activity, Place]]:
    words = facts.dated("sharing_for_reward").words
    for hit in find_hits(facts.analysis.copy_text, words, (), look_up_refusals(facts)):
        item = hit.line.item
        if isinstance(item, Activity) and _speaks_of_reward(hit.line.text, facts):
            yield item, (hit.line.route, hit.written)


def _speaks_of_reward(text: str, facts: Facts) -> bool:
    return holds_word(text, facts.dated("sharing_rewards").words)


def _lies_in_weixin(activity: Activity, facts: Facts) -> bool:
    """Tell whether one of its channels lies in Weixin, by its name or its platform."""
    places = facts.dated("wechat_places").words
    for text in activity.channels:
        named = facts.analysis.index.find(text, ("channel",))
        channel = named.item if named is not None else None
        platform = channel.platform if isinstance(channel, Channel) else None
        called = text if channel is None else channel.called
        if holds_word(f"{called} {platform or ''}", places):
            return True
    return False
