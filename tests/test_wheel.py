"""What a user gets from the wheel is what a developer has in the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = {  # folder of the checkout: its place in the wheel
    "src/commplan": "commplan",
    "templates": "commplan/_data/templates",
    "plans/examples": "commplan/_data/plans/examples",
}
FORMATS = (".md", ".html", ".pptx")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run_python("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (path,) = folder.glob("commplan-*.whl")
    return path


def run_python(*arguments: str, cwd: Path, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        (sys.executable, *arguments),
        cwd=cwd,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def render_demo(home: Path, cwd: Path) -> dict[str, bytes]:
    """Run the demo of the commplan in ``home`` and return its documents by name.

    Without ``site`` (-S) Python reads no .pth file, so an editable installation cannot step in;
    the dependencies come by PYTHONPATH instead. Nothing of the caller's environment is passed
    on but what Windows cannot start a process without.
    """
    env = {"PYTHONPATH": os.pathsep.join((str(home), sysconfig.get_path("purelib")))}
    if "SYSTEMROOT" in os.environ:
        env["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    run_python(
        *("-S", "-m", "commplan", "demo", "--as-of", "2026-01-05", "-o", "out"), cwd=cwd, env=env
    )
    return {path.name: path.read_bytes() for path in (cwd / "out").iterdir()}


def test_the_wheel_holds_every_file_that_the_program_reads(wheel: Path) -> None:
    expected = {
        (Path(place) / path.relative_to(ROOT / folder)).as_posix()
        for folder, place in SHIPPED.items()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with ZipFile(wheel) as archive:
        shipped = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert shipped == expected


def test_the_demo_of_the_wheel_is_the_demo_of_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "installed"
    run_python(
        *("-m", "pip", "install", "--no-deps", "--no-index", "--quiet"),
        *("--target", str(home), str(wheel)),
        cwd=tmp_path,
    )
    folders = [tmp_path / "from-wheel", tmp_path / "from-checkout"]
    for folder in folders:
        folder.mkdir()
    from_wheel = render_demo(home, folders[0])
    from_checkout = render_demo(ROOT / "src", folders[1])
    assert sorted(from_wheel) == sorted(from_checkout)
    assert {Path(name).suffix for name in from_wheel} >= set(FORMATS)
    for name, data in from_wheel.items():
        assert data == from_checkout[name], name
