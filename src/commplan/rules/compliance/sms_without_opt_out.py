"""CMP062: nobody says how one stops the text messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.text_messages import Receivers
    from commplan.diagnostics import Diagnostic, Route


class SmsWithoutOptOut(Rule):
    """Nobody says how one stops the text messages.

    Why: who cannot leave complains, to the carrier first.
    Do: write the way out into `consent.opt_out`, and into each message.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 会员短信, kind: sms}]
        segments:
          - {name: 勾选短信的人, consent: {basis: 下单页单独勾选}}  # CMP062
        touches:
          - {title: 周年庆, date: 2026-06-18, channel: 会员短信, audience: 勾选短信的人}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 会员短信, kind: sms}]
        segments:
          - {name: 勾选短信的人, consent: {basis: 下单页单独勾选, opt_out: 回复 T 退订}}
        touches:
          - {title: 周年庆, date: 2026-06-18, channel: 会员短信, audience: 勾选短信的人}
    """

    fault = Fault(
        "CMP062",
        "sms-without-opt-out",
        Severity.ERROR,
        message=("{segment} gets text messages until {day}, and no way to stop them is written",),
        help=(
            (
                "write the way out into `opt_out` and into each message (“reply T to stop”); check "
                "with legal (source: {source}, as of {seen_on})"
            ),
        ),
        notes={"message": "{item} goes to them here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at segments that get text messages and have consented; each once."""
        last: dict[Route, Receivers] = {}
        for receivers in facts.analysis.text_receivers:
            if receivers.segment is not None:
                known = last.setdefault(receivers.segment.route, receivers)
                if receivers.message.day > known.message.day:
                    last[receivers.segment.route] = receivers
        for receivers in last.values():
            segment, message = receivers.segment, receivers.message
            if segment is None or segment.consent is None or segment.consent.opt_out is not None:
                continue
            said = {
                "segment": segment.called,
                "day": message.day,
                "item": name_item(message.item),
                **cite(facts.dated("sms_consent")),
            }
            place = point_to(message.item, str(message.route[-1]), "message")
            place = place._replace(route=message.route)
            ids = (segment.key, message.item.key)
            yield self.point_at((*segment.route, "consent"), ids, said, (place,))
