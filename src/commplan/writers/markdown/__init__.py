"""Documents as GitHub-flavoured Markdown that also reads well as plain text."""

from __future__ import annotations

from commplan.writers.markdown.page import write_markdown

__all__ = ["write_markdown"]
