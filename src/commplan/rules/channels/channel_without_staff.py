"""CHN082: a channel is used while its owner is not employed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.people import Person
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.channels.channel_starts import list_ids, list_later, say_first_use

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class ChannelWithoutStaff(Rule):
    """A channel is used before its owner begins to work, or after they have left.

    Why: posts go out and nobody reads the answers.
    Do: name somebody who is there, or begin when the owner is.
    Catalogue: CHN-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 主播, from: 2026-04-01}]}
        channels: [{name: 视频号直播间, kind: live, owner: 林一}]
        activities:
          - {name: 开播专场, when: 2026-03-10, channels: 视频号直播间}  # CHN082

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 主播, from: 2026-04-01}]}
        channels: [{name: 视频号直播间, kind: live, owner: 林一}]
        activities:
          - {name: 开播专场, when: 2026-04-02, channels: 视频号直播间}
    """

    fault = Fault(
        "CHN082",
        "channel-without-staff",
        Severity.ERROR,
        message=(
            "{item} uses {channel} on {day}, but {person}, who runs it, begins on {begins}",
            "{item} uses {channel} on {day}, but {person}, who runs it, leaves on {leaves}",
        ),
        help=(
            "begin on {begins} or later, or let {backup} run the channel until then",
            "begin on {begins} or later, or name somebody else as its `owner`",
            "let {backup} run the channel from then on",
            "name somebody else as its `owner` from then on",
        ),
        notes={"owner": "{person} runs it", "again": "{item} uses it on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the uses of a channel with the days on which its owner is employed."""
        for used in facts.analysis.channel_uses:
            named = facts.analysis.index.find(used.channel.owner, ("person",))
            person = named.item if named is not None else None
            if not isinstance(person, Person):
                continue
            begins, leaves = person.from_, person.until
            early = used.before(begins) if begins is not None else ()
            late = tuple(use for use in used.uses if leaves is not None and use.day > leaves)
            for uses, day in ((early, {"begins": begins}), (late, {"leaves": leaves})):
                if not uses:
                    continue
                said = say_first_use(used.channel, uses, facts) | {"person": person.called}
                said |= {name: value for name, value in day.items() if value is not None}
                backup = facts.analysis.index.find(person.backup, ("person",))
                if backup is not None:
                    said["backup"] = backup.called
                places = (point_to(used.channel, "owner", "owner"), *list_later(uses))
                ids = (*list_ids(used.channel, uses), person.key)
                yield self.point_at(uses[0].route, ids, said, places)
