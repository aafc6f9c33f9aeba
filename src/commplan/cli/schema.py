"""``commplan schema``: the JSON Schema of a plan or of its actuals, for editors."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from commplan.cli.options import Lang

Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="写进文件 · Write to a file."),
]
OfActuals = Annotated[
    bool, typer.Option("--actuals", help="实际数据文件的格式 · Of files of actuals.")
]


def print_schema(output: Output = None, actuals: OfActuals = False, lang: Lang = None) -> None:
    """Print the schema, or write it to a file; one that is there is replaced."""
    from commplan.cli.context import settle_texts
    from commplan.cli.documents import word_reason
    from commplan.cli.options import EXIT_CANNOT_RUN
    from commplan.cli.streams import write_exact
    from commplan.model.actuals_head import ActualsHead
    from commplan.model.head import Root
    from commplan.writers.schema import write_schema

    texts = settle_texts(lang)
    schema = write_schema(texts, ActualsHead if actuals else Root)
    if output is None:
        write_exact(schema.encode())
        return
    try:
        output.write_text(schema, encoding="utf-8", newline="\n")
    except OSError as error:
        words = texts.screen.cannot_write.format(
            path=output.as_posix(), reason=word_reason(error, texts)
        )
        typer.echo(words, err=True)
        raise typer.Exit(EXIT_CANNOT_RUN) from None
    typer.echo(output.as_posix())
