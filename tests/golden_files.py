"""Whole texts that are kept beside the tests, or in the docs, and compared as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Golden:
    """Compares texts with files of the checkout; with ``--rewrite`` it writes them."""

    root: Path
    is_rewriting: bool

    def check(self, name: str, text: str) -> None:
        """Assert that the file ``name`` (from the root) says ``text``."""
        path = self.root / name
        if self.is_rewriting:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{name} is missing: run pytest --rewrite"
        assert path.read_text(encoding="utf-8") == text, f"{name} is stale: run pytest --rewrite"
