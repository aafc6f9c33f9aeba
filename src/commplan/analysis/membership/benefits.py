"""What benefits are worth: their values as numbers, tier against tier, promise against supply."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from commplan.analysis.membership.tiers import count_members, order_tiers
from commplan.model.words import fold_value

if TYPE_CHECKING:
    from commplan.model.membership import MemberBenefit, Membership, Tier

Better: TypeAlias = Literal["higher", "lower"]

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NONE = frozenset({"无", "没有", "不享受", "none", "no", "-", "–", "—", "0"})
_PERIOD = (
    r"(?i)(?:/|每|per\s+|an?\s+)\s*(?:个)?(年|季度?|月|周|星期|天|日|year|quarter|month|week|day)"
)
_A_YEAR = {
    "年": 1,
    "year": 1,
    "季": 4,
    "季度": 4,
    "quarter": 4,
    "月": 12,
    "month": 12,
    "周": 52,
    "星期": 52,
    "week": 52,
    "天": 365,
    "日": 365,
    "day": 365,
}
"""How often a period comes round in a year."""

_FOLD_OF_TEN = 10
_NOT_COUNTED = r"(?i)元|块|折|倍|%|天|日|提前|分钟|yuan|days?|[¥$€]"
"""Units that measure something else than how often or how many."""


class Worth(NamedTuple):
    """The number of a benefit's value, for a year where it comes round, and its unit."""

    amount: Decimal
    unit: str


class Given(NamedTuple):
    """What a tier gets of a benefit, and the number of it in the tier's list."""

    tier: Tier
    benefit: MemberBenefit
    number: int
    text: str
    worth: Worth | None


class Worse(NamedTuple):
    """A benefit of which a higher tier gets less."""

    lower: Given
    higher: Given


class Lost(NamedTuple):
    """A benefit that a tier has and the tiers above it do not."""

    given: Given
    without: tuple[Tier, ...]


class Promise(NamedTuple):
    """Uses of a benefit that the tiers are promised in a year, tier by tier, and in all."""

    benefit: MemberBenefit
    parts: tuple[tuple[Tier, Decimal, Decimal], ...]
    uses: Decimal
    supply: Decimal


def read_worth(value: str, unit: str | None) -> Worth | None:
    """Read ``6 次/月``, ``95 折``, ``1.5 倍``, ``每年 2 次``; None where there is no one number."""
    text = fold_value(value)
    if text.casefold() in _NONE:
        return Worth(Decimal(0), _bare(fold_value(unit or "")))
    numbers = re.findall(_NUMBER, text)
    if len(numbers) != 1:
        return None
    amount = Decimal(numbers[0].replace(",", ""))
    own = re.sub(_NUMBER, " ", text)
    said = own if own.strip() else fold_value(unit or "")
    period = re.search(_PERIOD, own) or re.search(_PERIOD, fold_value(unit or ""))
    if period is not None:
        amount *= _A_YEAR[period[1].casefold()]
    bare = _bare(said)
    if "折" in bare and amount > _FOLD_OF_TEN:
        amount /= _FOLD_OF_TEN
    return Worth(amount, bare)


def _bare(said: str) -> str:
    return "".join(re.sub(_PERIOD, " ", said).split()).casefold()


def list_given(membership: Membership) -> dict[str, tuple[Given, ...]]:
    """Return who gets what of each benefit that is described, lowest tier first, by its key."""
    known = {word: one for one in membership.benefits for word in (one.called, one.key)}
    given: dict[str, list[Given]] = {}
    for tier in order_tiers(membership):
        for number, one in enumerate(tier.benefits):
            benefit = known.get(one.benefit)
            if benefit is not None:
                worth = read_worth(one.value, benefit.unit)
                found = Given(tier, benefit, number, one.value, worth)
                given.setdefault(benefit.key, []).append(found)
    return {key: tuple(found) for key, found in given.items()}


def better_of(benefit: MemberBenefit, worth: Worth) -> Better | None:
    """Return which way is better: as written, else by kind and unit where these leave no doubt."""
    if benefit.better is not None:
        return benefit.better
    if "折" in worth.unit:
        return "lower"
    return "higher" if benefit.kind == "points_multiple" else None


def find_worse(given: dict[str, tuple[Given, ...]]) -> tuple[Worse, ...]:
    """Return the benefits of which a tier gets less than the next lower one that gets some."""
    return tuple(
        Worse(lower, higher)
        for found in given.values()
        for lower, higher in pairwise(found)
        if _is_worse(lower, higher)
    )


def _is_worse(lower: Given, higher: Given) -> bool:
    if lower.worth is None or higher.worth is None or lower.worth.unit != higher.worth.unit:
        return False
    match better_of(lower.benefit, lower.worth):
        case "higher":
            return higher.worth.amount < lower.worth.amount
        case "lower":
            return higher.worth.amount > lower.worth.amount
        case None:
            return False


def find_lost(membership: Membership, given: dict[str, tuple[Given, ...]]) -> tuple[Lost, ...]:
    """Return the benefits that higher tiers lack.

    Silent about tiers whose benefits are not written, and where a higher tier has another benefit
    of that kind instead.
    """
    tiers = [tier for tier in order_tiers(membership) if tier.benefits]
    places = {tier.route: place for place, tier in enumerate(tiers)}
    kinds = _list_own_kinds(given)
    lost: list[Lost] = []
    for found in given.values():
        having = {one.tier.route: one for one in found if one.worth is None or one.worth.amount}
        if not having:
            continue
        first = min(places[route] for route in having)
        without = tuple(
            tier
            for tier in tiers[first + 1 :]
            if tier.route not in having
            and found[0].benefit.kind not in kinds.get(tier.route, set())
        )
        if without:
            last = max(
                place for route in having if (place := places[route]) < places[without[0].route]
            )
            lost.append(Lost(having[tiers[last].route], without))
    return tuple(lost)


def _list_own_kinds(given: dict[str, tuple[Given, ...]]) -> dict[object, set[str]]:
    """Return the kinds of the benefits that begin with a tier, by the tier's place."""
    kinds: dict[object, set[str]] = {}
    for found in given.values():
        if found[0].benefit.kind is not None:
            kinds.setdefault(found[0].tier.route, set()).add(found[0].benefit.kind)
    return kinds


def find_equal_steps(membership: Membership) -> tuple[tuple[Tier, Tier], ...]:
    """Return neighbouring tiers that get the same of everything."""
    tiers = [tier for tier in order_tiers(membership) if tier.benefits]
    return tuple(
        (lower, higher) for lower, higher in pairwise(tiers) if _values(lower) == _values(higher)
    )


def _values(tier: Tier) -> dict[str, str]:
    return {one.benefit: "".join(fold_value(one.value).split()) for one in tier.benefits}


def add_up_promise(found: tuple[Given, ...]) -> Promise | None:
    """Return how often the tiers may use a benefit in a year, against its supply.

    Members at their most this year × uses a year and member. A birthday comes once a year whatever
    its gift is worth; a value in yuan, percent or days counts no uses. Tiers whose members are not
    known are left out, so that the sum is a lower bound. None without a supply.
    """
    benefit = found[0].benefit
    if benefit.supply is None:
        return None
    parts: list[tuple[Tier, Decimal, Decimal]] = []
    for one in found:
        members, uses = count_members(one.tier), _uses_a_year(one)
        if members is not None and uses is not None:
            parts.append((one.tier, members, uses))
    total = sum((members * uses for _, members, uses in parts), Decimal(0))
    return Promise(benefit, tuple(parts), total, benefit.supply)


def _uses_a_year(given: Given) -> Decimal | None:
    if given.benefit.kind in {"discount", "points_multiple"} or given.worth is None:
        return None
    if re.search(_NOT_COUNTED, given.worth.unit):
        is_yearly = given.benefit.kind == "birthday" and given.worth.amount > 0
        return Decimal(1) if is_yearly else None
    return given.worth.amount
