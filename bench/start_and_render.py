#!/usr/bin/env python3
"""Time commplan as a user meets it: whole processes, from the start to the written file.

The commands take turns round by round, so that a busy minute of the machine falls on all of
them. What counts is the ratio to the baseline of the same round: a process that imports the two
libraries commplan cannot do without, and builds a model of one field. Seconds belong to the
machine; ratios carry over to another one.

Run it with the Python of the environment commplan is installed in: ``make bench``.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "plans" / "examples" / "fan-community" / "plan.yaml"
DAY = "2026-01-05"
BASELINE = "baseline"
ONE_FIELD = """
import pydantic, yaml
class One(pydantic.BaseModel):
    field: int
One.model_validate(yaml.safe_load("field: 1"))
"""
FORMATS = ("md", "html", "pptx")
HAS_FINDINGS = 1  # commplan's exit code for a plan with errors: a full run all the same
NOISY = 1.25  # a baseline whose slowest run is this much above its median


@dataclass(frozen=True, slots=True)
class Command:
    """A process to time, with the exit codes after which its time counts."""

    name: str
    arguments: tuple[str, ...]
    accepted: tuple[int, ...] = (0,)


def list_commands(plan: Path, folder: Path) -> tuple[Command, ...]:
    """Return the baseline, the check and one rendering for each format, below ``folder``.

    Each rendering has a folder of its own, so that none finds a file of another's.
    """
    program = ("-m", "commplan")
    common = (str(plan), "--as-of", DAY)
    accepted = (0, HAS_FINDINGS)
    return (
        Command(BASELINE, ("-c", ONE_FIELD)),
        Command("validate", (*program, "validate", *common), accepted),
        *(
            Command(
                f"render {form}",
                (*program, "render", *common, "--to", form, "-o", str(folder / form)),
                accepted,
            )
            for form in FORMATS
        ),
    )


def time_command(command: Command) -> float:
    """Return the seconds from the start of the process to its end.

    Raises SystemExit, with what the process said, where it ends in a code that is not accepted.
    """
    start = time.perf_counter()
    done = subprocess.run(
        (sys.executable, *command.arguments), capture_output=True, encoding="utf-8", check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode not in command.accepted:
        sys.exit(f"{command.name} ended with exit code {done.returncode}:\n{done.stderr}")
    return seconds


def time_round(plan: Path) -> dict[str, float]:
    """Return the seconds of each command, run once one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        return {c.name: time_command(c) for c in list_commands(plan, Path(folder))}


def word_row(name: str, rounds: list[dict[str, float]]) -> str:
    """Return a line of the table: milliseconds, and the median of the ratios within each round."""
    seconds = [times[name] for times in rounds]
    ratio = median(times[name] / times[BASELINE] for times in rounds)
    figures = (1000 * value for value in (median(seconds), min(seconds), max(seconds)))
    return f"{name:<12}" + "".join(f"{value:>9.0f}" for value in figures) + f"{ratio:>9.2f}"


def word_noise(rounds: list[dict[str, float]]) -> str:
    """Return how far the baseline itself strayed: smaller differences say nothing."""
    seconds = [times[BASELINE] for times in rounds]
    stray = max(seconds) / median(seconds)
    verdict = "the machine was busy: run it again" if stray > NOISY else "quiet enough"
    return f"slowest baseline / median baseline: {stray:.2f} ({verdict})"


def main() -> None:
    """Read the options, run an untimed round and the timed ones, and print the table."""
    parser = argparse.ArgumentParser(description="Time commplan's start and renderings.")
    parser.add_argument("--runs", type=int, default=9, help="timed rounds (default: 9)")
    parser.add_argument("--plan", type=Path, default=EXAMPLE, help="the plan to check and render")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    time_round(options.plan)  # writes the bytecode and warms the disk cache
    rounds = [time_round(options.plan) for _ in range(options.runs)]
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()},", end=" ")
    print(f"{os.cpu_count()} CPUs; {options.runs} interleaved rounds after one untimed")
    print(f"{'ms':<12}{'median':>9}{'min':>9}{'max':>9}{'ratio':>9}")
    for name in rounds[0]:
        print(word_row(name, rounds))
    print(word_noise(rounds))


if __name__ == "__main__":
    main()
