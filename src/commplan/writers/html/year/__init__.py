"""The year at a glance: lane names that stay in sight beside a drawing that scrolls."""

from __future__ import annotations

from commplan.writers.html.year.figure import YearFigure, draw_year

__all__ = ["YearFigure", "draw_year"]
