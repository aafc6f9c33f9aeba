"""The chapter on support and governance: what is asked of others, who decides, what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Tone
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, right, word_cell

if TYPE_CHECKING:
    from commplan.model.governance import Governance, SupportRequest
    from commplan.report.blocks import Block, Chapter, Section, Table
    from commplan.report.brief import Brief

_SETTLED = frozenset({"agreed", "done"})
_TONES = {
    "open": Tone.WATCH,
    "asked": Tone.WATCH,
    "agreed": Tone.GOOD,
    "done": Tone.GOOD,
    "refused": Tone.BAD,
}


def build_governance(brief: Brief) -> Chapter | None:
    """Say what the plan needs from others, who may say yes, and what was changed since."""
    governance = brief.plan.governance
    sections: list[Section | None] = [_show_support(brief)]
    if governance is not None:
        sections += [_show_rights(brief, governance), _show_changes(brief, governance)]
    return make_chapter("governance", brief.terms.governance.chapter, sections)


def _show_support(brief: Brief) -> Section | None:
    requests, terms = brief.plan.support_needed, brief.terms.governance
    if not requests:
        return None
    columns = (
        left(terms.department, 1),
        left(terms.what, 3),
        left(terms.by, 0.9),
        left(terms.for_items, 2),
        left(terms.state, 0.7),
    )
    names = {brief.tell(one.department) for one in requests}
    departments = terms.departments_count.fill(len(names))
    unsettled = sum(one.state not in _SETTLED for one in requests)
    headline = (
        terms.support_open_headline.fill(
            len(requests), departments=departments, open=str(unsettled)
        )
        if unsettled
        else terms.support_headline.fill(len(requests), departments=departments)
    )
    rows = (_list_request(brief, one) for one in requests)
    return make_section(
        brief, "support", headline, make_table("support", terms.what, columns, rows)
    )


def _list_request(brief: Brief, request: SupportRequest) -> tuple[Cell, ...]:
    state = request.state
    return (
        head_cell(brief.tell(request.department)),
        Cell(brief.read(request.what)),
        word_cell(request.by.isoformat() if request.by else ""),
        word_cell(brief.name_all(request.for_)),
        word_cell(brief.word("request.state", state), _TONES[state] if state else Tone.PLAIN),
    )


def _show_rights(brief: Brief, governance: Governance) -> Section | None:
    """Show the gates and the rights to decide, side by side in one section."""
    blocks: list[Block] = []
    if governance.gates:
        blocks.append(_list_gates(brief, governance))
    if governance.decision_rights:
        blocks.append(_list_rights(brief, governance))
    if not blocks:
        return None
    terms = brief.terms.governance
    parts = brief.count_all(
        (terms.gates_count, len(governance.gates)),
        (terms.rights_count, len(governance.decision_rights)),
    )
    return make_section(brief, "rights", terms.rights_headline.format(parts=parts), *blocks)


def _list_gates(brief: Brief, governance: Governance) -> Table:
    terms = brief.terms.governance
    columns = (
        left(terms.gate, 1.6),
        left(terms.applies_to, 3),
        right(terms.lead, 0.8),
        left(terms.approver, 1),
    )
    rows = (
        (
            head_cell(brief.tell(gate.name)),
            word_cell(brief.tell_all(gate.applies_to)),
            word_cell("" if gate.days_before is None else terms.days_before.fill(gate.days_before)),
            word_cell(brief.name_person(gate.approver)),
        )
        for gate in governance.gates
    )
    return make_table("gates", terms.gates, columns, rows)


def _list_rights(brief: Brief, governance: Governance) -> Table:
    terms = brief.terms.governance
    columns = (
        left(terms.decision, 3),
        left(terms.who, 1.2),
        right(head_money(brief, terms.limit), 1),
    )
    rows = (
        (
            head_cell(brief.tell(right_.decision)),
            word_cell(brief.name_person(right_.who)),
            show_amount(right_.limit),
        )
        for right_ in governance.decision_rights
    )
    return make_table("decision-rights", terms.rights, columns, rows)


def _show_changes(brief: Brief, governance: Governance) -> Section | None:
    """Show what was changed after approval, the latest first."""
    changes, terms = governance.change_log, brief.terms.governance
    if not changes:
        return None
    in_order = sorted(changes, key=lambda one: one.date, reverse=True)
    columns = (
        left(terms.date, 0.8),
        left(terms.item, 1.4),
        left(terms.change, 2.6),
        left(terms.why, 2.4),
        left(terms.changed_by, 0.8),
    )
    rows = (
        (
            head_cell(one.date.isoformat()),
            word_cell(brief.name(one.item)),
            Cell(brief.read(one.what)),
            Cell(brief.read(one.why)),
            word_cell(brief.name_person(one.by)),
        )
        for one in in_order
    )
    latest = in_order[0]
    headline = terms.changes_headline.fill(
        len(changes), day=latest.date.isoformat(), what=brief.tell(latest.what)
    )
    return make_section(
        brief, "changes", headline, make_table("changes", terms.changes, columns, rows)
    )
