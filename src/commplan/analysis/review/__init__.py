"""What a period came to beside what was planned: the facts of a review."""

from __future__ import annotations

from commplan.analysis.review.period import ReviewPeriod, make_period
from commplan.analysis.review.review import Review, review_latest_quarter

__all__ = ["Review", "ReviewPeriod", "make_period", "review_latest_quarter"]
