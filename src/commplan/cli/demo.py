"""``commplan demo``: a shipped example, rendered, to see what comes out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from commplan.cli.options import AsOf, Lang, Quiet

EXAMPLE = "fan-community"

Output = Annotated[
    Path, typer.Option("-o", "--output", metavar="DIR", help="输出文件夹 · Output folder.")
]


def demo(
    output: Output = Path("commplan-demo"),
    as_of: AsOf = None,
    lang: Lang = None,
    quiet: Quiet = False,
) -> None:
    """Render the example plan of a fan community and say where the documents are."""
    from commplan.cli import checking, context, documents
    from commplan.package_data import data_folder
    from commplan.reading import load_stream

    day = context.settle_day(as_of, context.settle_texts(lang))
    source = (data_folder("plans/examples") / EXAMPLE / "plan.yaml").read_bytes()
    loaded = load_stream(source, f"{EXAMPLE}.yaml", None)
    texts = context.settle_texts(lang, loaded)
    with documents.show_progress(is_wanted=not quiet) as say:
        document = documents.build_annual(checking.check(loaded, day), texts)
        written = (
            documents.write_documents(document, documents.FORMATS, texts, say) if document else {}
        )
    files = {f"{EXAMPLE}.{name}": result.data for name, result in written.items()}
    saved = documents.save(output, {f"{EXAMPLE}.yaml": source, **files}, texts, is_forced=False)
    if not quiet:
        where = output.resolve().as_posix()
        typer.echo(texts.screen.demo_where.format(path=where), err=True)
    documents.print_saved(saved[1:], texts)
    if not quiet:
        typer.echo(texts.screen.demo_next.format(plan=saved[0].path.as_posix()), err=True)
