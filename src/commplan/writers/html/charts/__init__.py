"""Charts of numbers as inline SVG, one module for each way of drawing."""

from __future__ import annotations

from commplan.writers.html.charts.figure import ChartFigure, draw_chart
from commplan.writers.html.charts.waterfall import WaterfallFigure, draw_waterfall

__all__ = ["ChartFigure", "WaterfallFigure", "draw_chart", "draw_waterfall"]
