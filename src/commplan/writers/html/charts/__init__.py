"""Charts of numbers as inline SVG, one module for each way of drawing."""

from __future__ import annotations

from commplan.writers.html.charts.figure import ChartFigure, draw_chart

__all__ = ["ChartFigure", "draw_chart"]
