#!/usr/bin/env python3
"""Throw damaged plans at commplan for a long time; ``make test`` does the same for a moment.

It prints how many texts were read, how many of them became plans, and the slowest one. A text that
makes commplan raise, or takes over a second to judge, is printed with its seed and ends the run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.fuzz.documents import make_document
from tests.fuzz.whole_way import judge_text, write_everything

SECONDS = 1.0
PORTION = 10_000


def judge_many(seeds: range) -> None:
    """Judge one text for each seed and print what became of them."""
    seen: Counter[str] = Counter()
    codes: set[str] = set()
    slowest = 0.0
    for seed in seeds:
        text = make_document(Random(seed))
        begin = time.process_time()
        try:
            loaded, found = judge_text(text)
        except Exception:
            print(f"seed {seed} raises:\n{text}", flush=True)
            raise
        seconds = time.process_time() - begin
        slowest = max(slowest, seconds)
        if seconds > SECONDS:
            sys.exit(f"seed {seed} takes {seconds:.2f} s:\n{text}")
        seen["with a plan"] += loaded.plan is not None
        seen["without a finding"] += not found
        codes |= {one.code for one in found}
    print(f"seeds {seeds.start} to {seeds.stop - 1}:", end=" ")
    print(", ".join(f"{count} {name}" for name, count in seen.items()), end="; ")
    print(f"slowest {1000 * slowest:.0f} ms; {len(codes)} codes of findings", flush=True)


def write_many(seeds: range) -> None:
    """Write all documents of one text for each seed and print how many bytes came out."""
    size = 0
    for seed in seeds:
        text = make_document(Random(seed))
        try:
            size += write_everything(text)
        except Exception:
            print(f"seed {seed} raises:\n{text}", flush=True)
            raise
    print(f"{len(seeds)} texts through all outputs: {size:,} bytes", flush=True)


def main() -> None:
    """Judge the texts in portions, then write some of them."""
    parser = argparse.ArgumentParser(description="Throw damaged plans at commplan.")
    parser.add_argument("--documents", type=int, default=380_000)
    parser.add_argument("--outputs", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1, help="the first seed (default: 1)")
    options = parser.parse_args()
    end = options.seed + options.documents
    for first in range(options.seed, end, PORTION):
        judge_many(range(first, min(first + PORTION, end)))
    write_many(range(options.seed, options.seed + options.outputs))


if __name__ == "__main__":
    main()
