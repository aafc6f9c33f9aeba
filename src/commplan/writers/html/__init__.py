"""Documents as one HTML file that opens from disk and asks nobody for anything."""

from __future__ import annotations

from commplan.writers.html.page import write_html

__all__ = ["write_html"]
