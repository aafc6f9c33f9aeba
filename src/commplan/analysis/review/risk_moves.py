"""How the risks moved since the last review: their cells then and now, and the money at stake."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.known_days import sort_by_word
from commplan.analysis.review.lights import Light, find_worst

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.dangers import Risk
    from commplan.model.plan import Plan
    from commplan.model.results import RiskActual

_GREEN_SCORE, _AMBER_SCORE = 6, 14
_OVER = frozenset({"closed", "happened"})
_SHARES = tuple(Decimal(percent) / 100 for percent in (5, 20, 40, 60, 85))


class Step(NamedTuple):
    """A cell of the map; both from 1 to 5."""

    probability: int
    impact: int

    @property
    def score(self) -> int:
        """Probability × impact, 1 to 25."""
        return self.probability * self.impact


class Movement(Enum):
    """What became of a risk in the period."""

    HAPPENED = "happened"
    NEW = "new"
    UP = "up"
    DOWN = "down"
    SAME = "same"
    CLOSED = "closed"


class RiskMove(NamedTuple):
    """A risk then and now; ``planned`` is that of the plan, None of one that turned up since.

    ``was`` and ``now`` are None where a step is not known. ``route`` is where it was told last, or
    where the plan has it.
    """

    key: str
    statement: str
    planned: Risk | None
    was: Step | None
    now: Step | None
    movement: Movement
    event: str | None
    owner: str | None
    response: str | None
    route: Route

    @property
    def is_open(self) -> bool:
        """Tell whether it may still happen."""
        return self.movement not in {Movement.CLOSED, Movement.HAPPENED}

    @property
    def money(self) -> Decimal | None:
        """What it would cost, where the plan says so."""
        return self.planned.money if self.planned is not None else None

    @property
    def light(self) -> Light:
        """Up to 6 green, up to 14 amber, above red; grey of a closed one or without a score."""
        if self.now is None or self.movement is Movement.CLOSED:
            return Light.GREY
        if self.now.score <= _GREEN_SCORE:
            return Light.GREEN
        return Light.AMBER if self.now.score <= _AMBER_SCORE else Light.RED


class Risks(NamedTuple):
    """The risks by rank: what happened, then open ones by score, then closed ones.

    ``is_told`` tells whether the period's files speak of risks. ``exposure`` is the money of open
    risks weighted by probability, ``exposure_before`` the same at the end of the period before;
    None where no risk that counts has money.
    """

    items: tuple[RiskMove, ...]
    is_told: bool
    exposure: Decimal | None
    exposure_before: Decimal | None

    @property
    def light(self) -> Light:
        """The worst light of all that are not closed."""
        return find_worst(one.light for one in self.items)

    def list_moved(self, *movements: Movement) -> tuple[RiskMove, ...]:
        """Return those that moved in one of these ways."""
        return tuple(one for one in self.items if one.movement in movements)


class _Told(NamedTuple):
    """What files say of a risk, put together: of each thing what was said last."""

    key: str
    statement: str
    planned: Risk | None
    route: Route
    probability: int | None
    impact: int | None
    state: str | None = None
    event: str | None = None
    owner: str | None = None
    response: str | None = None

    @property
    def step(self) -> Step | None:
        """The cell of the map, where both steps are known."""
        if self.probability is None or self.impact is None:
            return None
        return Step(self.probability, self.impact)


def weigh_probability(probability: int) -> Decimal:
    """Return the share (0 to 1) that a step of probability stands for; a house scale."""
    return _SHARES[min(max(probability, 1), len(_SHARES)) - 1]


def compare_risks(plan: Plan, index: Index, files: Iterable[Actuals], start: date) -> Risks:
    """Compare the risks at the end of the files with those before ``start``.

    Without an earlier file the plan's steps are those of before. A risk that was over before and is
    not told again is left out; so is one that the plan lacks and no file declares new.
    """
    in_order = sort_by_word(files)
    earlier = [said for one in in_order if one.days.end < start for said in one.risks]
    own = [said for one in in_order if one.days.end >= start for said in one.risks]
    first = {
        risk.key: _Told(risk.key, risk.called, risk, risk.route, risk.probability, risk.impact)
        for risk in plan.risks
    }
    then = _put_over(first, earlier, index)
    fresh = {key: one._replace(state=None, event=None) for key, one in then.items()}
    now = _put_over(fresh, own, index)
    told_before = {_find_key(said, index) for said in earlier}
    renewed = {_find_key(said, index) for said in own if said.new} - told_before
    told = {_find_key(said, index) for said in own}
    moves = [
        _move(one, None if key in renewed else then.get(key), is_new=key in renewed)
        for key, one in now.items()
        if key in told or then[key].state not in _OVER
    ]
    return Risks(
        tuple(sorted((one for one in moves if one is not None), key=_rank)),
        bool(own),
        _expose((one.planned, one.now) for one in moves if one is not None and one.is_open),
        _expose((one.planned, one.step) for one in then.values() if one.state not in _OVER),
    )


def _find_key(said: RiskActual, index: Index) -> str:
    named = index.find(said.risk, ("risk",))
    return named.key if named is not None else said.risk


def _put_over(known: dict[str, _Told], told: list[RiskActual], index: Index) -> dict[str, _Told]:
    """Return what is known of each risk after some more was told."""
    found = dict(known)
    for said in told:
        key = _find_key(said, index)
        if key in found or said.new:
            one = found.get(key) or _Told(key, said.risk, None, said.route, None, None)
            found[key] = one._replace(
                route=said.route,
                probability=said.probability or one.probability,
                impact=said.impact or one.impact,
                state=said.state or one.state,
                event=said.event or one.event,
                owner=said.owner or one.owner,
                response=said.response or one.response,
            )
    return found


def _move(one: _Told, old: _Told | None, *, is_new: bool) -> RiskMove | None:
    """Return how a risk moved; None of one that was closed and is told to be so again."""
    if old is not None and old.state == one.state == "closed":
        return None
    planned, was = one.planned, old.step if old is not None else None
    response = planned.response.text if planned is not None and planned.response else None
    return RiskMove(
        key=one.key,
        statement=one.statement,
        planned=planned,
        was=was,
        now=one.step,
        movement=_name_movement(one, was, is_new=is_new),
        event=one.event,
        owner=one.owner or (planned.owner if planned is not None else None),
        response=one.response or response,
        route=one.route,
    )


def _name_movement(one: _Told, was: Step | None, *, is_new: bool) -> Movement:
    now = one.step
    if one.state == "happened":
        return Movement.HAPPENED
    if one.state == "closed":
        return Movement.CLOSED
    if is_new:
        return Movement.NEW
    if was is None or now is None or was.score == now.score:
        return Movement.SAME
    return Movement.UP if now.score > was.score else Movement.DOWN


def _rank(move: RiskMove) -> tuple[int, int]:
    place = {Movement.HAPPENED: 0, Movement.CLOSED: 2}.get(move.movement, 1)
    return place, -(move.now.score if move.now is not None else 0)


def _expose(risks: Iterable[tuple[Risk | None, Step | None]]) -> Decimal | None:
    amounts = [
        risk.money * weigh_probability(step.probability)
        for risk, step in risks
        if risk is not None and risk.money is not None and step is not None
    ]
    return sum(amounts, Decimal(0)) if amounts else None
