"""The whole schema: the root of a plan, and the definitions that it refers to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from commplan.writers.schema.parts import define_parts
from commplan.writers.schema.scalars import define_scalars

if TYPE_CHECKING:
    from commplan.texts import Texts
    from commplan.writers.schema.json import Json


def build_schema(texts: Texts) -> Json:
    """Return the schema of a plan whose keys are written in the language of ``texts``.

    It is draft-07, which editors speak best. Keys and values of the other languages are allowed.
    """
    parts = define_parts(texts)
    root = parts.pop("Root")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"urn:commplan:plan:{texts.language}",
        "title": texts.editor.title,
        "description": texts.editor.description,
        **root,
        "definitions": {**define_scalars(texts.editor, texts.language), **parts},
    }


def write_schema(texts: Texts) -> str:
    """Return the schema as JSON, ended by a line end."""
    return json.dumps(build_schema(texts), ensure_ascii=False, indent=1) + "\n"
