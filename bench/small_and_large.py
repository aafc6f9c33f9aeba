#!/usr/bin/env python3
"""Time the check of a plan of 300 lines and of 50,000, beside two tools that check YAML.

yamllint looks at the layout of the text, check-jsonschema holds it against the schema that
``commplan schema`` writes; neither knows a calendar, a person or a budget. Both come from
``requirements/bench.txt``; ``make bench`` installs them in an environment of their own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from made_years import make_year, write_commplan
from timing import Command, make_baseline, print_table, run_commplan, time_command, time_rounds

SIZES = {300: 16, 50_000: 3_020}
"""Lines of the plan, about, and the activities that make so many."""

FOUND_SOMETHING = (0, 1)  # both tools end in 1 where they have something to say


def list_commands(plan: Path, schema: Path, tools: Path) -> tuple[Command, ...]:
    """Return the check of one plan by commplan and by the other tools of ``tools``."""
    size, python = plan.stem, str(tools)
    against = ("--schemafile", str(schema), str(plan))
    return (
        run_commplan(f"commplan validate {size}", "validate", "-q", str(plan)),
        Command(f"yamllint {size}", (python, "-m", "yamllint", str(plan)), FOUND_SOMETHING),
        Command(
            f"check-jsonschema {size}",
            (python, "-m", "check_jsonschema", *against),
            FOUND_SOMETHING,
        ),
    )


def main() -> None:
    """Write the plans and the schema, run an untimed round and the timed ones, print the table."""
    parser = argparse.ArgumentParser(description="Time the check of small and large plans.")
    parser.add_argument("--runs", type=int, default=7, help="timed rounds (default: 7)")
    parser.add_argument(
        "--tools", type=Path, default=Path(sys.executable), help="the Python that has the tools"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder, "commplan.schema.json")
        write_schema = ("-m", "commplan", "schema", "--lang", "en", "-o", str(schema))
        time_command(Command("schema", (sys.executable, *write_schema)))
        plans = [Path(folder, f"{size}.yaml") for size in SIZES]
        for plan, activities in zip(plans, SIZES.values(), strict=True):
            plan.write_text(write_commplan(make_year(activities)), encoding="utf-8")
        commands = [
            make_baseline(),
            *(one for plan in plans for one in list_commands(plan, schema, options.tools)),
        ]
        rounds = time_rounds(options.runs, lambda: {c.name: time_command(c) for c in commands})
        print_table(rounds)


if __name__ == "__main__":
    main()
