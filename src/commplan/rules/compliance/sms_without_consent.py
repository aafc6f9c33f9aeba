"""CMP061: text messages go to people who did not ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.dated_facts import DatedFact
    from commplan.analysis.messages.text_messages import Receivers
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.foundations import Segment


class SmsWithoutConsent(Rule):
    """Text messages go to people who did not ask for them.

    From the day on which the revised rule binds the consent has to be express: `basis` speaks of a
    box that was ticked, of separate or written consent. Tiers and groups are not judged.

    Why: complaints about text messages go straight to the regulator and to the carrier.
    Do: write only to a segment that has consented, and say how in its `consent.basis`.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 会员短信, kind: sms}]
        segments:
          - {name: 买过的人, consent: {basis: 下单即视为同意, opt_out: 回复 T 退订}}
        touches:
          - {title: 周年庆, date: 2026-06-18, channel: 会员短信, audience: 买过的人}  # CMP061

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
        "CMP061",
        "sms-without-consent",
        Severity.ERROR,
        message=(
            (
                "{item} sends a text message to {segment} on {day}, whose consent is not express: "
                "“{basis}”"
            ),
            "{item} sends a text message to {segment} on {day}, of whom no consent is written",
            "{item} sends a text message to everybody on {day}, and not everybody has consented",
        ),
        help=(
            "write only to {consenting}; check with legal (source: {source}, as of {seen_on})",
            (
                "write only to those who ticked a box of their own, as a segment with "
                "`consent: {{basis: …}}`; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
        notes={"segment": "the consent of {segment}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at who gets text messages, each segment of each message once."""
        for receivers in facts.analysis.text_receivers:
            fact = _find_rule(receivers, facts)
            segment = receivers.segment
            if segment is None:
                is_fine = _have_all_consented(fact, facts)
            else:
                is_fine = "consent" in segment.unread or _has_consented(segment, fact, facts)
            if not is_fine:
                yield self._report(receivers, fact, facts)

    def _report(self, receivers: Receivers, fact: DatedFact, facts: Facts) -> Diagnostic:
        message, segment = receivers.message, receivers.segment
        said: dict[str, Fact] = {
            "item": name_item(message.item),
            "day": message.day,
            **cite(fact),
        }
        consenting = tuple(
            one.called for one in facts.plan.segments if _has_consented(one, fact, facts)
        )
        if consenting:
            said["consenting"] = consenting
        if segment is None:
            return self.point_at(message.route, (message.item.key,), said)
        said["segment"] = segment.called
        if segment.consent is not None:
            said["basis"] = str(segment.consent.basis)
        place = point_to(segment, "consent" if segment.consent else "name", "segment")
        return self.point_at(message.route, (message.item.key, segment.key), said, (place,))


def _find_rule(receivers: Receivers, facts: Facts) -> DatedFact:
    """Return what binds on the day of the message."""
    express = facts.dated("sms_express_consent")
    return express if express.binds_on(receivers.message.day) else facts.dated("sms_consent")


def _have_all_consented(fact: DatedFact, facts: Facts) -> bool:
    """Tell whether every segment has; what could not be read is given the benefit of the doubt."""
    plan = facts.plan
    if "segments" in {*plan.unread, *plan.incomplete}:
        return True
    return bool(plan.segments) and all(_has_consented(one, fact, facts) for one in plan.segments)


def _has_consented(segment: Segment, fact: DatedFact, facts: Facts) -> bool:
    if segment.consent is None:
        return False
    is_express = holds_word(segment.consent.basis, facts.dated("sms_express_consent").words)
    return is_express or fact.name == "sms_consent"
