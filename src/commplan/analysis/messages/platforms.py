"""What a platform is known to allow: quotas and group sizes of channels that state none.

A platform is recognised by words in the name or platform of a channel; both the words and the
numbers are dated data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.dated_facts import find_dated_fact
from commplan.analysis.dated_tables import may_name
from commplan.analysis.messages.message_limits import Limit
from commplan.analysis.wording.scripts import fold_script

if TYPE_CHECKING:
    from commplan.analysis.dated_facts import DatedFact
    from commplan.analysis.messages.message_limits import Receiver, Window
    from commplan.model.places import Channel


class _Quota(NamedTuple):
    """A quota as data hold it: of which kinds of channels with which words, and how it counts."""

    kind: str
    names: str
    fact: str
    per: Receiver
    window: Window
    is_per_day: bool = False


_QUOTAS = (
    _Quota(
        "push", "service_account_names", "service_account_messages_per_month", "customer", "month"
    ),
    _Quota(
        "push",
        "subscription_account_names",
        "subscription_account_messages_per_day",
        "customer",
        "day",
    ),
    _Quota(
        "push",
        "wecom_names",
        "wecom_broadcasts_per_day_of_month",
        "customer",
        "month",
        is_per_day=True,
    ),
    _Quota(
        "group",
        "wecom_names",
        "wecom_broadcasts_per_day_of_month",
        "group",
        "month",
        is_per_day=True,
    ),
)
_GROUP_SIZES = (("wecom_names", "wecom_group_size"), ("wechat_group_names", "wechat_group_size"))


class KnownQuota(NamedTuple):
    """What the platform of a channel allows, and the fact that it rests on."""

    limit: Limit
    fact: DatedFact


def find_known_quota(channel: Channel) -> KnownQuota | None:
    """Return the quota that the platform of a channel is known for, or None."""
    for quota in _QUOTAS:
        if channel.kind == quota.kind and _is_named(channel, quota.names):
            fact = find_dated_fact(quota.fact)
            most = int(fact.number)
            return KnownQuota(Limit(most, quota.per, quota.window, quota.is_per_day), fact)
    return None


def find_group_size(channel: Channel) -> DatedFact | None:
    """Return how many members a group on the channel can have, or None where that is not known."""
    if channel.kind != "group":
        return None
    for names, size in _GROUP_SIZES:
        if _is_named(channel, names):
            return find_dated_fact(size)
    return None


def _is_named(channel: Channel, names: str) -> bool:
    said = fold_script(f"{channel.name}\n{channel.platform or ''}")
    if not may_name(said, "platforms"):
        return False
    return any(word in said for word in find_dated_fact(names).words)
