"""Completion in shells, as their scripts ask for it."""

from __future__ import annotations

import pytest

from tests.cli.processes import run

SHELLS = ["bash", "zsh", "fish", "powershell", "pwsh"]


def _ask(shell: str, line: str) -> str:
    """Return what the shell is offered behind ``line``."""
    environment = {"_COMMPLAN_COMPLETE": f"complete_{shell}"}
    words = line.split(" ")
    if shell == "bash":
        environment |= {"COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    elif shell in {"zsh", "fish"}:
        environment |= {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    else:
        environment |= {
            "_TYPER_COMPLETE_ARGS": line,
            "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
        }
    return run(environment=environment).stdout.decode("utf-8")


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("commplan val", "validate"),
        ("commplan ren", "render"),
        ("commplan explain CAL1", "CAL100"),
        ("commplan explain double-", "double-booked-resource"),
        ("commplan validate --lang zh-Han", "zh-Hans"),
        ("commplan validate --format sar", "sarif"),
        ("commplan validate --dif", "--diff"),
    ],
)
def test_what_can_be_typed_is_offered(shell: str, line: str, offered: str) -> None:
    assert offered in _ask(shell, line)


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_a_script_that_asks_us(shell: str) -> None:
    result = run(
        "--show-completion",
        shell,
        environment={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
    )
    assert result.returncode == 0
    assert b"_COMMPLAN_COMPLETE" in result.stdout
