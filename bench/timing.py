"""Whole processes timed in turns: what every bench shares.

The commands take turns round by round, so that a busy minute of the machine falls on all of
them. What counts is the ratio to the first command of the same round. Seconds belong to the
machine; ratios carry over to another one.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

BASELINE = "baseline"
ONE_FIELD = """
import pydantic, yaml
class One(pydantic.BaseModel):
    field: int
One.model_validate(yaml.safe_load("field: 1"))
"""
DAY = "2026-01-05"
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""As an installed program runs: with bytecode that the untimed round has written."""

HAS_FINDINGS = 1  # commplan's exit code for a plan with errors: a full run all the same
NOISY = 1.25  # a baseline whose slowest run is this much above its median


@dataclass(frozen=True, slots=True)
class Command:
    """A process to time, with the exit codes after which its time counts."""

    name: str
    arguments: tuple[str, ...]
    accepted: tuple[int, ...] = (0,)


def make_baseline() -> Command:
    """Return the process that imports the two libraries commplan cannot do without.

    It builds a model of one field with them, and nothing else.
    """
    return Command(BASELINE, (sys.executable, "-c", ONE_FIELD))


def run_commplan(name: str, *arguments: str, on: str | None = DAY) -> Command:
    """Return a run of commplan on a fixed day, or on none; findings are no failure."""
    day = () if on is None else ("--as-of", on)
    return Command(name, (sys.executable, "-m", "commplan", *arguments, *day), (0, HAS_FINDINGS))


def time_command(command: Command) -> float:
    """Return the seconds from the start of the process to its end.

    Raises SystemExit, with what the process said, where it ends in a code that is not accepted.
    """
    start = time.perf_counter()
    done = subprocess.run(
        command.arguments, capture_output=True, encoding="utf-8", check=False, env=_ENVIRONMENT
    )
    seconds = time.perf_counter() - start
    if done.returncode not in command.accepted:
        sys.exit(f"{command.name} ended with exit code {done.returncode}:\n{done.stderr}")
    return seconds


def time_rounds(runs: int, time_round: Callable[[], dict[str, float]]) -> list[dict[str, float]]:
    """Return the seconds of each command in each round, after one round that does not count.

    (That one writes the bytecode and warms the disk cache.)
    """
    time_round()
    return [time_round() for _ in range(runs)]


def print_table(rounds: list[dict[str, float]]) -> None:
    """Print milliseconds, and the median of the ratios within each round."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()},", end=" ")
    print(f"{os.cpu_count()} CPUs; {len(rounds)} interleaved rounds after one untimed")
    width = max(len(name) for name in rounds[0]) + 2
    print(f"{'ms':<{width}}{'median':>9}{'min':>9}{'max':>9}{'ratio':>9}")
    for name in rounds[0]:
        seconds = [times[name] for times in rounds]
        ratio = median(times[name] / times[BASELINE] for times in rounds)
        figures = (1000 * value for value in (median(seconds), min(seconds), max(seconds)))
        print(f"{name:<{width}}" + "".join(f"{value:>9.0f}" for value in figures), end="")
        print(f"{ratio:>9.2f}")
    seconds = [times[BASELINE] for times in rounds]
    stray = max(seconds) / median(seconds)
    verdict = "the machine was busy: run it again" if stray > NOISY else "quiet enough"
    print(f"slowest baseline / median baseline: {stray:.2f} ({verdict})")
