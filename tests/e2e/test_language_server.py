"""The schema in the server that editors ask: what it offers, explains and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commplan.model.head import Root
from commplan.model.schedule import Activity
from commplan.package_data import data_folder
from commplan.texts import load_texts
from commplan.texts.languages import LANGUAGES
from commplan.texts.spelling import spell_choice, spell_key
from tests.cli.processes import run
from tests.e2e.language_server import Editor, open_editor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.base import Base

pytestmark = pytest.mark.e2e

SCHEMA = "commplan.schema.json"
MODELINE = f"# yaml-language-server: $schema={SCHEMA}\n"
FIRST_LINE = 4
"""The line, counted from 0, on which the first activity begins."""


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def editor(language: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp(language)
    assert run("schema", "--lang", language, "-o", folder / SCHEMA).returncode == 0
    with open_editor(folder) as opened:
        yield opened


def word(key: str, language: str, model: type[Base] = Activity) -> str:
    return spell_key(model, key, language)[0]


def begin(language: str) -> str:
    title, period, activities = (
        word(key, language, Root) for key in ("title", "period", "activities")
    )
    return f"{MODELINE}{title}: A\n{period}: 2026\n{activities}:\n"


def begin_activity(language: str) -> str:
    name, when = (word(key, language) for key in ("name", "when"))
    return f"{begin(language)}  - {name}: B\n    {when}: 2026-03-08\n"


def test_the_example_plan_has_no_marks(editor: Editor) -> None:
    example = data_folder("plans/examples") / "fan-community" / "plan.yaml"
    assert editor.open(MODELINE + example.read_text(encoding="utf-8")) == []


def test_keys_are_offered_where_they_belong_and_in_one_language(
    editor: Editor, language: str
) -> None:
    editor.open(f"{begin_activity(language)}    \n")
    offered = editor.complete(FIRST_LINE + 2, 4)
    owner = word("owner", language)
    assert offered[owner]["insertText"] == f"{owner}: "
    assert "due" not in offered
    assert word("name", language) not in offered  # it is there already
    assert {"owner", "负责人", "負責人"} & offered.keys() == {owner}


def test_values_are_offered_and_nothing_else(editor: Editor, language: str) -> None:
    line = f"    {word('format', language)}: "
    editor.open(f"{begin_activity(language)}{line}\n")
    offered = editor.complete(FIRST_LINE + 2, len(line))
    assert list(offered) == [
        spell_choice(Activity, "format", value, language)[0]
        for value in ("online", "offline", "both")
    ]


def test_a_text_is_not_offered_true_or_null(editor: Editor, language: str) -> None:
    line = f"    {word('theme', language)}: "
    editor.open(f"{begin_activity(language)}{line}\n")
    assert editor.complete(FIRST_LINE + 2, len(line)) == {}


def test_a_hover_explains_a_field(editor: Editor, language: str) -> None:
    editor.open(begin_activity(language))
    said = editor.hover(FIRST_LINE + 1, 5)
    texts = load_texts(language)
    assert texts.fields["when"] in said
    assert texts.editor.required in said


def test_a_wrong_value_and_an_unknown_key_are_marked(editor: Editor, language: str) -> None:
    key = word("kind", language)
    marks = editor.open(f"{begin_activity(language)}    {key}: ???\n    onwer: C\n")
    wrong, unknown = sorted(marks, key=lambda mark: "onwer" in mark)
    assert wrong.startswith(load_texts(language).editor.one_of.split("{")[0])
    assert "onwer" in unknown


def test_a_missing_key_is_named_once_and_in_the_language(editor: Editor, language: str) -> None:
    marks = editor.open(f"{begin(language)}  - {word('name', language)}: B\n")
    assert marks == [f'Missing property "{word("when", language)}".']


@pytest.mark.parametrize(("start", "lead"), [("  - ", ""), ("  ", "- ")])
def test_a_new_activity_is_offered(editor: Editor, language: str, start: str, lead: str) -> None:
    editor.open(begin(language) + start)
    label, _ = load_texts(language).editor.snippets["Activity"]
    offered = editor.complete(FIRST_LINE, len(start))[label]
    id_, name = (word(key, language) for key in ("id", "name"))
    first, second, *_ = offered["insertText"].splitlines()
    assert first == f"{lead}{id_}: ${{1:A01}}"
    assert second.strip().startswith(f"{name}: ${{2:")
