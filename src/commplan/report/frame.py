"""What stands around the content of every document: the footer, and the words of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Words

if TYPE_CHECKING:
    from commplan.report.brief import Brief


def make_footer(brief: Brief) -> str:
    """Name the plan, and how secret it is, at the foot of every page."""
    root, frame = brief.plan.root, brief.terms.frame
    title, secrecy = brief.tell(root.title), brief.tell(root.confidentiality)
    return frame.footer.format(title=title, confidentiality=secrecy) if secrecy else title


def list_words(brief: Brief) -> Words:
    """Return the words that writers need for the frame."""
    frame = brief.terms.frame
    return Words(
        frame.contents,
        frame.source,
        frame.legend,
        frame.dates,
        frame.back_to_top,
        frame.appendix,
    )
