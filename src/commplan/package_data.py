"""Where shipped files are found: inside the package in a wheel, above it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def data_folder(name: str) -> Path:
    """Return the folder ``name`` (``templates`` or ``plans/examples``) that came with commplan.

    Raises FileNotFoundError where neither the wheel's nor the checkout's folder exists: the
    installation is broken.
    """
    package = Path(__file__).resolve().parent
    for home in (package / "_data", package.parents[1]):
        folder = home / name
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"commplan's own folder {name!r} is missing: install commplan again")
