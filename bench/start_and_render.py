#!/usr/bin/env python3
"""Time commplan as a user meets it: from the start of a process to the written file.

Run it with the Python of the environment commplan is installed in: ``make bench``.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from timing import Command, make_baseline, print_table, run_commplan, time_command, time_rounds

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "plans" / "examples" / "fan-community" / "plan.yaml"
FORMATS = ("md", "html", "pptx")


def list_commands(plan: Path, folder: Path) -> tuple[Command, ...]:
    """Return the baseline, the check and one rendering for each format, below ``folder``.

    Each rendering has a folder of its own, so that none finds a file of another's.
    """
    return (
        make_baseline(),
        run_commplan("validate", "validate", str(plan)),
        *(
            run_commplan(
                f"render {form}", "render", str(plan), "--to", form, "-o", str(folder / form)
            )
            for form in FORMATS
        ),
    )


def time_round(plan: Path) -> dict[str, float]:
    """Return the seconds of each command, run once one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        return {c.name: time_command(c) for c in list_commands(plan, Path(folder))}


def main() -> None:
    """Read the options, run an untimed round and the timed ones, and print the table."""
    parser = argparse.ArgumentParser(description="Time commplan's start and renderings.")
    parser.add_argument("--runs", type=int, default=9, help="timed rounds (default: 9)")
    parser.add_argument("--plan", type=Path, default=EXAMPLE, help="the plan to check and render")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    print_table(time_rounds(options.runs, lambda: time_round(options.plan)))


if __name__ == "__main__":
    main()
