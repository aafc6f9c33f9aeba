"""The whole schema: the root of a file, and the definitions that it refers to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from commplan.model.head import Root
from commplan.writers.schema.parts import define_parts
from commplan.writers.schema.scalars import define_scalars

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.texts import Texts
    from commplan.writers.schema.json import Json


def build_schema(texts: Texts, root: type[Base]) -> Json:
    """Return the schema of files with this root whose keys are in the language of ``texts``.

    It is draft-07, which editors speak best. Keys and values of the other languages are allowed.
    """
    parts, editor = define_parts(root, texts), texts.editor
    is_plan = root is Root
    whole = parts.pop(root.__name__)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"urn:commplan:{'plan' if is_plan else 'actuals'}:{texts.language}",
        "title": editor.title if is_plan else editor.actuals_title,
        "description": editor.description if is_plan else editor.actuals_description,
        **whole,
        "definitions": {**define_scalars(editor, texts.language), **parts},
    }


def write_schema(texts: Texts, root: type[Base] = Root) -> str:
    """Return the schema of plans, or of files with another root, as JSON ended by a line end."""
    return json.dumps(build_schema(texts, root), ensure_ascii=False, indent=1) + "\n"
