"""``python -m commplan``."""

from __future__ import annotations

from commplan.cli.app import main

main()
