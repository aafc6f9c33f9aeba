#!/usr/bin/env python3
"""Time the judging of one busy year beside other tools that read plans, at several sizes.

Every tool gets the same year in its own words (``made_years``): the same days, people, money and
order. TaskJuggler schedules it and checks the order and the hours; tuxfan-planner checks its
fields and dependencies; check-jsonschema holds commplan's own file against its schema. None of
them looks at channels, audiences, budgets or the law, so that the comparison flatters them.

TaskJuggler is a package of the system (``tj3``); a run without it leaves it out and says so.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

from made_years import make_year, write_commplan, write_taskjuggler, write_tuxfan
from timing import Command, make_baseline, print_table, run_commplan, time_command, time_rounds

SIZES = (20, 100, 1_000, 10_000)
BESIDE = 1_000  # the size at which the other tools are timed
FOUND_SOMETHING = (0, 1)


def list_commands(folder: Path, tools: Path) -> tuple[Command, ...]:
    """Write the plans and return every command, commplan's own first."""
    own = []
    for size in SIZES:
        plan = _save(folder, f"{size}.yaml", write_commplan(make_year(size)))
        own.append(run_commplan(f"commplan {size}", "validate", "-q", str(plan)))
    return (*own, *_list_others(folder, tools))


def _list_others(folder: Path, tools: Path) -> list[Command]:
    year = make_year(BESIDE)
    schema = folder / "commplan.schema.json"
    write_schema = ("-m", "commplan", "schema", "--lang", "en", "-o", str(schema))
    time_command(Command("schema", (sys.executable, *write_schema)))
    against = ("--schemafile", str(schema), str(folder / f"{BESIDE}.yaml"))
    others = [
        Command(
            f"check-jsonschema {BESIDE}",
            (str(tools), "-m", "check_jsonschema", *against),
            FOUND_SOMETHING,
        )
    ]
    planner = shutil.which("planner", path=str(tools.parent))
    if planner is not None:
        plan = _save(folder, "tuxfan.yaml", write_tuxfan(year))
        others.append(Command(f"tuxfan-planner {BESIDE}", (planner, "validate", str(plan))))
    taskjuggler = shutil.which("tj3")
    if taskjuggler is None:
        print("tj3 is not installed: TaskJuggler is left out", file=sys.stderr)
        return others
    plan = _save(folder, "year.tjp", write_taskjuggler(year))
    arguments = (taskjuggler, "--silent", "--no-reports", str(plan))
    return [*others, Command(f"tj3 {BESIDE}", arguments)]


def _save(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def print_growth(rounds: list[dict[str, float]]) -> None:
    """Print the ratios that the sizes are held to, as medians of the ratios of each round."""
    small, middle, large = (f"commplan {size}" for size in (SIZES[0], SIZES[2], SIZES[3]))
    for first, second in ((middle, f"tj3 {BESIDE}"), (middle, small), (large, middle)):
        if second in rounds[0]:
            ratio = median(times[first] / times[second] for times in rounds)
            print(f"{first} / {second}: {ratio:.2f}")


def main() -> None:
    """Write the plans, run an untimed round and the timed ones, print the tables."""
    parser = argparse.ArgumentParser(description="Time the judging of a busy year.")
    parser.add_argument("--runs", type=int, default=7, help="timed rounds (default: 7)")
    parser.add_argument(
        "--tools", type=Path, default=Path(sys.executable), help="the Python that has the tools"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        commands = [make_baseline(), *list_commands(Path(name), options.tools)]
        rounds = time_rounds(options.runs, lambda: {c.name: time_command(c) for c in commands})
    print_table(rounds)
    print_growth(rounds)


if __name__ == "__main__":
    main()
