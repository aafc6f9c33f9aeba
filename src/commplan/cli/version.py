"""``--version``."""

from __future__ import annotations

import typer


def find_version() -> str:
    """Return the version of the installed package."""
    from importlib.metadata import version

    return version("commplan")


def print_version(*, is_wanted: bool) -> None:
    """Print the version and end, where it was asked for."""
    if is_wanted:
        typer.echo(f"commplan {find_version()}")
        raise typer.Exit
