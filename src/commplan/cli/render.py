"""``commplan render``: the annual plan as Markdown, HTML and PowerPoint."""

from __future__ import annotations

from pathlib import Path

from commplan.cli.options import (
    AsOf,
    Baseline,
    Color,
    Colour,
    Encoding,
    Force,
    Lang,
    Output,
    PlanFile,
    Quiet,
    Strict,
    To,
)


def render(
    plan: PlanFile,
    to: To = "md,html,pptx",
    output: Output = Path(),
    baseline: Baseline = None,
    as_of: AsOf = None,
    lang: Lang = None,
    strict: Strict = False,
    force: Force = False,
    quiet: Quiet = False,
    color: Color = Colour.AUTO,
    encoding: Encoding = None,
) -> None:
    """Check a plan and make its documents; their paths go to standard output."""
    from commplan.cli import baselines, checking, context, documents

    own = context.settle_texts(lang)
    formats = documents.read_formats(to, own.screen.unknown_format)
    day = context.settle_day(as_of, own)
    checking.require_usable([plan], encoding, own)
    with documents.show_progress(is_wanted=not quiet) as say:
        say(own.screen.reading)
        checked = checking.check(checking.load_whole(plan, encoding), day)
    texts = context.settle_texts(lang, checked.loaded)
    before = baselines.load_baseline(baseline, plan, texts, encoding)
    stem = "plan" if plan == checking.STDIN else Path(plan).stem
    wanted = documents.Delivery(formats, texts, stem, output, color, strict, force, quiet)
    documents.deliver(checked, lambda: documents.build_annual(checked, texts, before), wanted)
