"""The schema allows what the reader takes, and refuses what no plan can say."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from commplan.model.actuals_head import ActualsHead
from commplan.reading import read_plan
from commplan.reading.keys import list_keys
from commplan.reading.translate import translate_keys
from commplan.rules.page import as_written, read_page
from commplan.rules.pages import PAGES
from commplan.texts import load_texts
from commplan.texts.languages import LANGUAGES
from commplan.writers.schema import write_schema
from commplan.writers.schema.fields import find_description
from commplan.writers.schema.scalars import KINDS
from commplan.writers.schema.snippets import SNIPPETS
from tests.model.plain_yaml import read_as_editor
from tests.texts.test_keys import MODELS

if TYPE_CHECKING:
    from commplan.rules import Documented

EXAMPLES = sorted(Path(__file__).parents[2].glob("plans/examples/*/plan.yaml"))
HEAD = "title: 粉丝社群 2026\nperiod: 2026\n"
PAGES_WITH_EXAMPLES = [page for page in PAGES if read_page(page).good]
REFUSED = {"STR012", "STR020"}
"""Unknown keys, and values that an enumeration does not have."""


@cache
def validator(language: str) -> Draft7Validator:
    schema = json.loads(write_schema(load_texts(language)))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def list_errors(text: str, language: str) -> list[str]:
    errors = validator(language).iter_errors(read_as_editor(text))
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_actuals_of_the_examples_is_valid(language: str) -> None:
    schema = json.loads(write_schema(load_texts(language), ActualsHead))
    Draft7Validator.check_schema(schema)
    files = sorted(EXAMPLES[0].parents[1].glob("*/actuals/*.yaml"))
    wrong = [
        (path.name, error.json_path)
        for path in files
        for error in Draft7Validator(schema).iter_errors(
            read_as_editor(path.read_text(encoding="utf-8"))
        )
    ]
    assert files
    assert wrong == []
    slip = Draft7Validator(schema).iter_errors(read_as_editor("quarter: Q2\nkpi: {K1: 3}\n"))
    assert [error.validator for error in slip] == ["additionalProperties"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_every_example_plan_is_valid(path: Path) -> None:
    assert list_errors(path.read_text(encoding="utf-8"), "zh-Hans") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_plan_is_valid_in_the_keys_of_each_language(language: str) -> None:
    text = (EXAMPLES[0].parents[1] / "fan-community" / "plan.yaml").read_text(encoding="utf-8")
    assert list_errors(translate_keys(text, language), language) == []


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.parametrize("page", PAGES_WITH_EXAMPLES, ids=lambda page: page.fault.code)
def test_every_good_example_of_a_rule_is_valid(page: type[Documented], language: str) -> None:
    assert list_errors(read_page(page).good, language) == []


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.fault.code in REFUSED], ids=lambda page: page.fault.code
)
def test_unknown_keys_and_values_are_not(page: type[Documented], language: str) -> None:
    assert list_errors(as_written(read_page(page).bad), language) != []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "activities: {name: 甲, when: 2026-03-08}",
        "activities: [{name: 甲, start: 2026-03-08, end: 2026-03-09}]",
        "activities: [{名称: 甲, 时间: 2026-03-08, 负责人: 周以宁}]",
        "activities: [{名称: 甲, 开始: 2026-03-08, 结束: 2026-03-09, 时间: 20:00-22:00}]",
        "activities: [{名稱: 甲, start: 2026-03-08, 結束: 2026-03-09}]",
        "activities: [{name: 甲, when: 2026, owner: , channels: 微信}]",
        "activities: [{name: 甲, when: 2026-03-08, budget: 3万}]",
        "activities: [{name: 甲, when: 2026-03-08, budget: {物料: 3万, 场地: 5000}}]",
        "activities: [{name: 甲, when: 2026-03-08, budget: [{category: 物料, amount: 3}]}]",
        "activities: [{name: 甲, when: 2026-03-08, repeats: 每周四}]",
        "activities: {name: 甲, when: 2026, repeats: {on: 每周四, changes: {2026-03-12: {}}}}",
        "activities: [{name: 甲, when: 2026-03-08, staffed: 是, automatic: no}]",
        "activities: [{name: 甲, when: 2026-03-08, kind: 直播, effort: 3天}]",
        "activities: [{name: {zh-Hans: 甲, en: A}, when: 2026-03-08}]",
        "tracks: [拉新, 活跃]",
        "segments: 老客",
        "kpis: [{name: 甲, unit: 人, direction: higher, rollup: 期末, targets: [1, 2, 3, 4]}]",
        "kpis: [{name: 甲, unit: 人, direction: higher, rollup: sum, targets: 40万}]",
        "kpis: [{name: 甲, unit: 人, direction: higher, rollup: sum, targets: {Q1: 1, 年度: 3}}]",
        "team: {people: [{name: 甲, role: 运营, away: [2026-08-03..14, 2026-10]}]}",
        "team: {people: {name: 1, role: true}}",
        "risks: [{statement: 甲, category: 市场, probability: '3', impact: 4}]",
        "service: {stages: {pre_sale: {promise: 好}, 售后: {promise: 好}}}",
        "marketing: {communication_mix: {短信: 20%, 直播: 80}}",
        "settings: {thresholds: {a: 3}, rules: {CAL100: {severity: off}}}",
        "include: parts/team.yaml",
        "include: [parts/team.yaml, parts/money.yaml]",
        "activities:",
        "language: 简体中文",
    ],
)
def test_short_forms_are_valid(text: str, language: str) -> None:
    assert list_errors(f"{HEAD}{text}\n", language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "activties: []",
        "activities: [{name: 甲, when: 2026-03-08, onwer: 周以宁}]",
        "activities: [{name: 甲, when: 2026-03-08, due: 2026-03-08}]",
        "activities: [{name: 甲}]",
        "activities: [{when: 2026-03-08}]",
        "activities: [{name: 甲, start: 2026-03-08}]",
        "activities: [{name: 甲, when: 明年春天}]",
        "activities: [{name: 甲, when: [2026-03-08]}]",
        "activities: [{name: [甲], when: 2026-03-08}]",
        "activities: [{name: 甲, when: 2026-03-08, kind: 唱歌}]",
        "activities: [{name: 甲, when: 2026-03-08, staffed: 也许}]",
        "activities: [{name: 甲, when: 2026-03-08, prize: [甲]}]",
        "activities: [{name: 甲, when: 2026-03-08, budget: 不多}]",
        "activities: 甲",
        "team: [甲]",
        "team: {people: [甲]}",
        "kpis: [{name: 甲, unit: 人, direction: up, rollup: sum}]",
        "kpis: [{name: 甲, unit: 人, direction: higher, rollup: sum, targets: [1, 2, 3]}]",
        "risks: [{statement: 甲, category: market, probability: 6, impact: 4}]",
        "service: {stages: {later: {promise: 好}}}",
        "status: 3",
    ],
)
def test_what_no_plan_says_is_not(text: str, language: str) -> None:
    assert list_errors(f"{HEAD}{text}\n", language) != []
    assert read_plan(f"{HEAD}{text}\n", "plan.yaml").diagnostics != ()


def test_a_plan_has_to_have_title_and_period() -> None:
    assert len(list_errors("brand: 甲\n", "en")) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_sentence_and_every_sentence_a_field(language: str) -> None:
    texts = load_texts(language)
    used = set()
    for model in MODELS:
        for key in list_keys(model):
            sentence = find_description(model, key, texts)
            assert sentence.endswith((".", "。"))
            names = [f"{kind.__name__}.{key}" for kind in model.__mro__]
            used.add(next((name for name in names if name in texts.fields), key))
    assert texts.fields.keys() - used == set()


@pytest.mark.parametrize("model", SNIPPETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_snippet_as_it_is_filled_in_is_valid(model: str, language: str) -> None:
    schema = json.loads(write_schema(load_texts(language)))
    part = find_snippet(schema, load_texts(language).editor.snippets[model][0])
    text = "".join(f"{key}: {_fill_in(value)}\n" for key, value in part["body"].items())
    wanted = {"$ref": f"#/definitions/{model}", "definitions": schema["definitions"]}
    errors = Draft7Validator(wanted).iter_errors(read_as_editor(text))
    assert [error.message[:200] for error in errors] == []


def find_snippet(schema: dict[str, Any], label: str) -> dict[str, Any]:
    """Return the snippet with this label, wherever it is offered."""
    offered = (
        snippet
        for definition in schema["definitions"].values()
        for form in definition.get("anyOf", [])
        for snippet in form.get("defaultSnippets", [])
    )
    return next(snippet for snippet in offered if snippet["label"] == label)


def _fill_in(value: str) -> str:
    """Return a tab stop as it stands when nobody writes over it."""
    match = re.fullmatch(r"\$\{\d+(?::(.*)|\|([^,|]*).*)\}", value)
    assert match is not None
    return str(match[1] or match[2])


def test_every_placeholder_belongs_to_a_snippet() -> None:
    placeholders = load_texts("en").editor.placeholders
    keys = {key for keys in SNIPPETS.values() for key in keys}
    own = {f"{model}.{key}" for model, keys in SNIPPETS.items() for key in keys}
    assert placeholders.keys() - keys - own == set()
    for language in LANGUAGES:
        editor = load_texts(language).editor
        assert editor.placeholders.keys() == placeholders.keys()
        assert editor.snippets.keys() == SNIPPETS.keys()


def test_every_kind_of_value_is_worded() -> None:
    wanted = set(KINDS) | {"text", "flag"}
    for language in LANGUAGES:
        assert load_texts(language).editor.forms.keys() == wanted
