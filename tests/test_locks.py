"""The locks in requirements/ fit pyproject.toml, agree with each other and pin every file."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCKS = {path.stem: path for path in sorted((ROOT / "requirements").glob("*.txt"))}
PIN = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^ ;\\]+)(?P<rest>.*)$")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def read_pins(lock: str) -> dict[str, str]:
    lines = LOCKS[lock].read_text(encoding="utf-8").splitlines()
    return {found["name"]: found["version"] for line in lines if (found := PIN.match(line))}


def list_group(name: str) -> list[Requirement]:
    """Return the requirements of a dependency group and of the groups it includes."""
    found = []
    for entry in PROJECT["dependency-groups"][name]:
        if isinstance(entry, str):
            found.append(Requirement(entry))
        else:
            found.extend(list_group(entry["include-group"]))
    return found


def list_asked(lock: str) -> list[Requirement]:
    runtime = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
    return {
        "runtime": runtime,
        "build": list_group("build"),
        "dev": runtime + list_group("dev"),
        "e2e": runtime + list_group("e2e"),
        "bench": list_group("bench"),
    }[lock]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_what_pyproject_asks_for(lock: str) -> None:
    pins = read_pins(lock)
    pinned = [(asked, pins.get(canonicalize_name(asked.name))) for asked in list_asked(lock)]
    unmet = [str(asked) for asked, pin in pinned if pin is None or pin not in asked.specifier]
    assert unmet == [], "run `make lock`"


@pytest.mark.parametrize("lock", sorted(LOCKS.keys() - {"bench"}))  # an environment of its own
def test_locks_pin_one_version_of_a_package(lock: str) -> None:
    widest = read_pins("e2e")
    assert {name: widest.get(name) for name in read_pins(lock)} == read_pins(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_pins_hashes_and_remarks_only(lock: str) -> None:
    """So it names no index, no file of this machine and no package without its hashes."""
    blocks = re.split(r"^(?=[^\s#])", LOCKS[lock].read_text(encoding="utf-8"), flags=re.MULTILINE)
    block = re.compile(
        r"[a-z0-9.-]+==[^ ;\\]+( ; [^\\]+)? \\\n"
        r"(    --hash=sha256:[0-9a-f]{64}( \\)?\n)+"
        r"(    #.*\n)*"
    )
    assert [text for text in blocks[1:] if not block.fullmatch(text)] == []
    assert all(line.startswith("#") for line in blocks[0].splitlines())
