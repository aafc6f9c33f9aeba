"""Starting a plan: what is written, asked, refused, and said."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from commplan.cli.asking import Answers, ask_missing
from commplan.cli.new import KINDS, propose_year, quote_argument
from tests.cli.processes import run

if TYPE_CHECKING:
    from pathlib import Path

DAY = ["--as-of", "2025-11-30"]
FAN = ["--kind", "fan", "--lang", "en", *DAY]


def test_the_plan_and_its_schema_are_written_and_the_next_commands_named(tmp_path: Path) -> None:
    result = run("new", *FAN, folder=tmp_path)
    assert (result.returncode, result.stdout) == (0, b"plan.yaml\ncommplan.schema.json\n")
    said = result.stderr.decode("utf-8")
    assert "commplan validate plan.yaml" in said
    assert "commplan render plan.yaml -o documents" in said
    data = (tmp_path / "plan.yaml").read_bytes()
    assert data.startswith(b"# yaml-language-server: $schema=commplan.schema.json\n# ")
    assert b"\r" not in data
    assert b"period: 2026\n" in data
    assert run("validate", "plan.yaml", "--strict", *DAY, folder=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("mine.yaml", "mine.yaml"),
        ("mine.yml", "mine.yml"),
        (".", "plan.yaml"),
        ("year/2026", "year/2026/plan.yaml"),
        ("brand plans", "brand plans/plan.yaml"),
    ],
)
def test_a_path_is_a_file_or_its_folder(tmp_path: Path, path: str, written: str) -> None:
    result = run("new", path, *FAN, folder=tmp_path)
    assert result.returncode == 0
    assert result.stdout.decode().splitlines()[0] == written
    assert (tmp_path / written).is_file()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--lang", "zh-Hans"], "负责人: 林一"),
        (["--lang", "zh-Hans", "--keys", "en"], "owner: 林一"),
        (["--lang", "zh-TW"], "負責人: 林一"),
        (["--lang", "en", "--keys", "zh-Hant"], "負責人: Lin Yi"),
        (["--lang", "en", "--brand", "Ben: #1"], 'brand: "Ben: #1"'),
        (["--lang", "en", "--title", "A year"], "title: A year"),
        (["--lang", "en", "--year", "2028"], "period: 2028"),
    ],
)
def test_options_are_found_in_the_plan(tmp_path: Path, options: list[str], line: str) -> None:
    assert run("new", "--kind", "fan", *options, *DAY, folder=tmp_path).returncode == 0
    assert line in (tmp_path / "plan.yaml").read_text(encoding="utf-8")


def test_an_existing_plan_is_left_alone_unless_forced(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: mine\n", encoding="utf-8")
    refused = run("new", *FAN, folder=tmp_path)
    assert refused.returncode == 2
    assert b"there already" in refused.stderr
    assert plan.read_text(encoding="utf-8") == "title: mine\n"
    assert not (tmp_path / "commplan.schema.json").exists()
    assert run("new", *FAN, "--force", folder=tmp_path).returncode == 0
    assert "Fan community plan 2026" in plan.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_that_leads_nowhere_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").symlink_to(tmp_path / "gone" / "plan.yaml")
    result = run("new", *FAN, folder=tmp_path)
    assert result.returncode == 2
    assert b"there already" in result.stderr


def test_a_schema_that_is_there_is_left_alone(tmp_path: Path) -> None:
    schema = tmp_path / "commplan.schema.json"
    schema.write_text("{}", encoding="utf-8")
    result = run("new", *FAN, folder=tmp_path)
    assert result.stdout == b"plan.yaml\n"
    assert schema.read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--kind", "fans"], "membership"),
        (["--kind", "fan", "--lang", "fr"], "fr"),
        ([], "--kind"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_can(
    tmp_path: Path, options: list[str], words: str
) -> None:
    result = run("new", *options, *DAY, folder=tmp_path)
    assert result.returncode == 2
    assert words in result.stderr.decode("utf-8")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "year").write_text("", encoding="utf-8")
    result = run("new", "year/plan.yaml", *FAN, folder=tmp_path)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("typed", "given", "answers"),
    [
        ("\n\n\n\n\n", Answers(), Answers("zh-Hans", "我们的品牌", "fan", 2027, "zh-Hans")),
        (
            "4\nRidge: Coffee\n6\n2030\n1\n",
            Answers(),
            Answers("en", "Ridge: Coffee", "membership", 2030, "zh-Hans"),
        ),
        ("3\n\n\n\n\n", Answers(), Answers("zh-TW", "我們的品牌", "fan", 2027, "zh-Hant")),
        (
            "\nneighbourhood\n\nen\n",
            Answers("en"),
            Answers("en", "Our Brand", "neighbourhood", 2027, "en"),
        ),
        (
            "9\nx\n2\n27\n2028\n\n",
            Answers("zh-Hans", "岭上咖啡"),
            Answers("zh-Hans", "岭上咖啡", "social-commerce", 2028, "zh-Hans"),
        ),
        ("2\n", Answers("en", "B", None, 2026, "en"), Answers("en", "B", KINDS[1], 2026, "en")),
    ],
)
def test_what_was_not_given_is_asked_until_it_is_understood(
    typed: str, given: Answers, answers: Answers
) -> None:
    got: list[Answers] = []
    result = CliRunner().invoke(make_asking(given, got), input=typed)
    assert result.exit_code == 0, result.output
    assert got == [answers]


def make_asking(given: Answers, got: list[Answers]) -> typer.Typer:
    """Return a program that does nothing but ask."""
    app = typer.Typer()
    app.command()(lambda: got.append(ask_missing(given, "zh-Hans", 2027)))
    return app


def test_answers_that_end_early_give_nothing() -> None:
    got: list[Answers] = []
    result = CliRunner().invoke(make_asking(Answers(), got), input="1\n")
    assert (result.exit_code, got) == (1, [])


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2026, 1, 1), 2026), (date(2026, 8, 31), 2026), (date(2026, 9, 1), 2027)],
)
def test_autumn_plans_the_next_year(day: date, year: int) -> None:
    assert propose_year(day) == year


@pytest.mark.parametrize(
    ("path", "written"), [("a/plan.yaml", "a/plan.yaml"), ("a b/plan.yaml", '"a b/plan.yaml"')]
)
def test_paths_are_quoted_where_a_shell_would_cut_them(path: str, written: str) -> None:
    assert quote_argument(path) == written
