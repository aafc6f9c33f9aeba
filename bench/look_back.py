#!/usr/bin/env python3
"""Time what looks back: status and diff beside the check, the review beside the annual plan.

Run it with the Python of the environment commplan is installed in: ``make bench``.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from timing import Command, make_baseline, print_table, run_commplan, time_command, time_rounds

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "plans" / "examples" / "fan-community" / "plan.yaml"
DAY = "2026-07-08"


def write_earlier(plan: Path, folder: Path) -> Path:
    """Write the plan as it might have been: every second month of its dates was another one."""
    text = plan.read_text(encoding="utf-8")
    earlier = folder / "earlier.yaml"
    earlier.write_text(text.replace("2026-05-", "2026-04-"), encoding="utf-8")
    return earlier


def list_commands(plan: Path, folder: Path) -> tuple[Command, ...]:
    """Return the baseline, and each command beside the one that it is held against."""
    earlier = write_earlier(plan, folder)
    to_deck = ("--to", "pptx", "-o")
    return (
        make_baseline(),
        run_commplan("validate", "validate", str(plan), on=DAY),
        run_commplan("status", "status", str(plan), on=DAY),
        run_commplan("diff", "diff", str(earlier), str(plan), on=None),
        run_commplan("render pptx", "render", str(plan), *to_deck, str(folder / "plan"), on=DAY),
        run_commplan("review pptx", "review", str(plan), *to_deck, str(folder / "review"), on=DAY),
    )


def time_round(plan: Path) -> dict[str, float]:
    """Return the seconds of each command, run once one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        return {c.name: time_command(c) for c in list_commands(plan, Path(folder))}


def main() -> None:
    """Read the options, run an untimed round and the timed ones, and print the table."""
    parser = argparse.ArgumentParser(description="Time status, diff and review.")
    parser.add_argument("--runs", type=int, default=9, help="timed rounds (default: 9)")
    parser.add_argument("--plan", type=Path, default=EXAMPLE, help="a plan with actuals beside it")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    print_table(time_rounds(options.runs, lambda: time_round(options.plan)))


if __name__ == "__main__":
    main()
