"""Text messages of trade: which go to whom, and what consent these people gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.foundations import Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route


class Receivers(NamedTuple):
    """The people of a text message: a segment, or everybody (None), and the last such message."""

    message: Sending
    segment: Segment | None


def list_receivers(sendings: Iterable[Sending], index: Index) -> Iterator[Receivers]:
    """Yield who gets text messages that somebody wrote: each segment of each message.

    Of a series the last message stands for all. Tiers and groups say nothing about consent and are
    left out.
    """
    last: dict[tuple[Route, Route | None], Receivers] = {}
    for message in sendings:
        if message.is_estimated or not _is_text_message(message):
            continue
        for segment in _list_segments(message, index):
            place = None if segment is None else segment.route
            last[message.route, place] = Receivers(message, segment)
    yield from last.values()


def _is_text_message(sending: Sending) -> bool:
    is_sms = getattr(sending.item, "kind", None) == "sms"
    return is_sms or (sending.channel is not None and sending.channel.kind == "sms")


def _list_segments(message: Sending, index: Index) -> Iterator[Segment | None]:
    audience = message.audience
    if audience.is_known and audience.is_everyone:
        yield None
    for part in audience.parts:
        named = index.find(part.key, (part.kind,)) if part.kind == "segment" else None
        if named is not None and isinstance(named.item, Segment):
            yield named.item
