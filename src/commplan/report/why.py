"""Chapter 2: why this plan, and why now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Bullets, Cell, Pair, Pairs, Panel, Panels, Tone
from commplan.report.headlines import fits_headline
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.foundations import (
        Background,
        Benefit,
        Case,
        Challenge,
        Competitor,
        Technology,
    )
    from commplan.report.blocks import Block, Chapter, Runs, Section, Table
    from commplan.report.brief import Brief


def build_why(brief: Brief) -> Chapter | None:
    """Say what changed around the brand, what it gains, and what the year before taught."""
    background = brief.plan.background
    if background is None:
        return None
    return make_chapter(
        "why",
        brief.terms.why.chapter,
        (
            _show_market(brief, background),
            _show_problems(brief, background),
            _show_factors(brief, background),
            _show_rivals(brief, background),
            _show_last_year(brief, background),
            None if _has_market(background) else _show_trends(brief, background),
        ),
    )


def _has_market(background: Background) -> bool:
    return bool(background.market) or background.market_size is not None


def _show_market(brief: Brief, background: Background) -> Section | None:
    """Show what changes in the market, how large it is, and what comes with it."""
    if not _has_market(background):
        return None
    terms, facts = brief.terms.why, background.market
    blocks: list[Block] = []
    pairs = tuple(_list_pairs(brief, background))
    if pairs:
        blocks.append(Pairs(pairs))
    if facts:
        rows = (
            (
                head_cell(brief.word("driver", fact.driver)),
                Cell(brief.read(fact.statement)),
                Cell(brief.read(fact.figure)),
                Cell(brief.read(fact.source), tone=Tone.MUTED),
            )
            for fact in facts
        )
        columns = (
            left(terms.driver, 0.7),
            left(terms.change, 3.2),
            left(terms.figure, 1.7),
            left(brief.terms.labels.source, 1.6),
        )
        blocks.insert(0, make_table("market", terms.change, columns, rows))
    if background.technology:
        blocks.append(_list_tools(brief, background.technology))
    backed = sum(bool(fact.figure and fact.source) for fact in facts)
    if not facts:
        headline = terms.market_size_headline
    elif backed == len(facts):
        headline = terms.market_backed_headline.fill(len(facts))
    else:
        headline = terms.market_headline.fill(len(facts), backed=str(backed))
    return make_section(brief, "market", headline, *blocks)


def _list_pairs(brief: Brief, background: Background) -> Iterator[Pair]:
    terms = brief.terms.why
    if background.market_size is not None:
        yield Pair(terms.market_size, _describe_size(brief, background))
    if background.trends:
        yield Pair(terms.trends, say(brief.tell_all(background.trends)))


def _describe_size(brief: Brief, background: Background) -> Runs:
    size, terms = background.market_size, brief.terms
    if size is None:
        return ()
    growth = "" if size.growth is None else format_number(size.growth)
    notes = (
        growth and terms.why.growth.format(growth=growth),
        size.source and brief.label(terms.labels.source, brief.tell(size.source)),
    )
    return (*brief.read(size.size), *say(brief.note(brief.join(note or "" for note in notes))))


def _show_problems(brief: Brief, background: Background) -> Section | None:
    """Show what is to be solved and taken, and what the brand gains by it."""
    terms = brief.terms.why
    benefits = tuple(_word_benefit(brief, benefit) for benefit in background.benefits)
    panels = _make_panels(
        brief,
        (
            (terms.problems, background.problems, Tone.BAD),
            (terms.opportunities, background.opportunities, Tone.ACCENT),
        ),
    )
    if benefits:
        panels = (*panels, Panel(terms.benefits, benefits, Tone.GOOD))
    if not panels:
        return None
    parts = brief.count_all(
        (terms.problems_count, len(background.problems)),
        (terms.opportunities_count, len(background.opportunities)),
        (terms.benefits_count, len(benefits)),
    )
    headline = terms.panels_headline.format(parts=parts)
    return make_section(brief, "problems", headline, Panels(panels))


def _show_factors(brief: Brief, background: Background) -> Section | None:
    """Show where the community stands in its growth, what success takes, and what warns us."""
    terms, stage = brief.terms.why, brief.tell(background.stage)
    panels = _make_panels(
        brief,
        (
            (terms.factors, background.success_factors, Tone.GOOD),
            (terms.signs, background.warning_signs, Tone.WATCH),
        ),
    )
    if not stage and not panels:
        return None
    parts = brief.count_all(
        (terms.factors_count, len(background.success_factors)),
        (terms.signs_count, len(background.warning_signs)),
    )
    sentence = brief.label(terms.stage, stage)
    is_said = bool(stage) and (not parts or fits_headline(sentence))
    headline = sentence if is_said else terms.factors_headline.format(parts=parts)
    blocks: list[Block] = [Panels(panels)] if panels else []
    if stage and not (is_said and panels):
        blocks.insert(0, Pairs((Pair(terms.stage, brief.read(background.stage)),)))
    return make_section(brief, "factors", headline, *blocks)


def _word_benefit(brief: Brief, benefit: Benefit) -> Runs:
    objective = brief.name(benefit.objective, "objective")
    return (*brief.read(benefit.statement), *say(brief.note(objective)))


def _make_panels(
    brief: Brief, sides: tuple[tuple[str, tuple[str, ...], Tone], ...]
) -> tuple[Panel, ...]:
    return tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, texts, tone in sides
        if texts
    )


def _show_rivals(brief: Brief, background: Background) -> Section | None:
    """Show the competitors, and what may be learnt from other companies."""
    rivals, cases = background.competitors, background.cases
    blocks: list[Block] = []
    if rivals:
        blocks.append(_list_competitors(brief, rivals))
    if cases:
        blocks.append(_list_cases(brief, cases))
    if not blocks:
        return None
    headline = _weigh_competitors(brief, rivals) if rivals else _weigh_cases(brief, cases)
    return make_section(brief, "competitors", headline, *blocks)


def _list_competitors(brief: Brief, rivals: tuple[Competitor, ...]) -> Table:
    terms = brief.terms.why
    columns = (
        left(terms.competitor, 1.3),
        right(terms.market_share, 0.6),
        left(terms.strengths, 2.1),
        left(terms.weaknesses, 2),
        left(terms.expected_move, 2.3),
    )
    rows = (_list_competitor(brief, rival) for rival in rivals)
    return make_table("competitors", terms.competitors, columns, rows)


def _list_competitor(brief: Brief, rival: Competitor) -> tuple[Cell, ...]:
    share = "" if rival.share is None else brief.measure(rival.share, "%")
    return (
        head_cell(brief.tell(rival.name)),
        Cell(word_cell(share).runs, rival.share),
        word_cell(brief.tell_all(rival.strengths)),
        word_cell(brief.tell_all(rival.weaknesses)),
        Cell(brief.read(rival.expected_move)),
    )


def _weigh_competitors(brief: Brief, rivals: tuple[Competitor, ...]) -> str:
    terms = brief.terms.why
    known = [(rival.share, rival) for rival in rivals if rival.share is not None]
    if not known:
        return terms.competitors_headline.fill(len(rivals))
    share, largest = max(known, key=lambda pair: pair[0])
    return terms.competitors_share_headline.fill(
        len(rivals), name=brief.tell(largest.name), share=brief.measure(share, "%")
    )


def _show_last_year(brief: Brief, background: Background) -> Section | None:
    """Show what the year before taught, and the answers to what is hard."""
    terms, last, challenges = brief.terms.why, background.last_year, background.challenges
    blocks: list[Block] = []
    panels: tuple[Panel, ...] = ()
    if last is not None:
        sides = (
            (terms.results, last.results, Tone.ACCENT),
            (terms.keep, last.keep, Tone.GOOD),
            (terms.stop, last.stop, Tone.BAD),
        )
        panels = _make_panels(brief, sides)
    if panels:
        blocks.append(Panels(panels))
    if challenges:
        blocks.append(_list_challenges(brief, challenges))
    if not blocks:
        return None
    if last is None:
        headline = _head_challenges(brief, challenges)
        return make_section(brief, "last-year", headline, *blocks)
    parts = brief.count_all(
        (terms.keep_count, len(last.keep)),
        (terms.stop_count, len(last.stop)),
        (terms.challenges_count, sum(one.answer is not None for one in challenges)),
    )
    headline = terms.last_year_headline.format(parts=parts) if parts else terms.results_headline
    return make_section(brief, "last-year", headline, *blocks)


def _head_challenges(brief: Brief, challenges: tuple[Challenge, ...]) -> str:
    terms = brief.terms.why
    missing = sum(one.answer is None for one in challenges)
    if missing:
        return terms.unanswered_headline.fill(len(challenges), missing=str(missing))
    return terms.answered_headline.fill(len(challenges))


def _list_challenges(brief: Brief, challenges: tuple[Challenge, ...]) -> Table:
    terms = brief.terms.why
    rows = (
        (
            Cell(brief.read(challenge.statement)),
            Cell(brief.read(challenge.answer)),
            word_cell(brief.name(challenge.points_to)),
        )
        for challenge in challenges
    )
    columns = (left(terms.challenge, 2), left(terms.answer, 2.8), left(terms.points_to, 1.2))
    return make_table("challenges", terms.challenges, columns, rows)


def _show_trends(brief: Brief, background: Background) -> Section | None:
    terms, trends, tools = brief.terms.why, background.trends, background.technology
    blocks: list[Block] = []
    if trends:
        blocks.append(Bullets(tuple(brief.read(trend) for trend in trends)))
    if tools:
        blocks.append(_list_tools(brief, tools))
    if not blocks:
        return None
    parts = brief.count_all((terms.trends_count, len(trends)), (terms.tools_count, len(tools)))
    return make_section(brief, "trends", terms.trends_headline.format(parts=parts), *blocks)


def _list_tools(brief: Brief, tools: tuple[Technology, ...]) -> Table:
    terms, labels = brief.terms.why, brief.terms.labels
    columns = (
        left(terms.tool, 1.4),
        left(terms.purpose, 3),
        left(labels.when, 0.9),
        left(labels.owner, 0.9),
    )
    rows = (
        (
            head_cell(brief.tell(tool.name)),
            Cell(brief.read(tool.purpose)),
            word_cell(brief.tell(tool.when)),
            word_cell(brief.name_person(tool.owner)),
        )
        for tool in tools
    )
    return make_table("technology", terms.tools, columns, rows)


def _list_cases(brief: Brief, cases: tuple[Case, ...]) -> Table:
    terms = brief.terms.why
    columns = (
        left(terms.company, 1.3),
        left(terms.outcome, 0.6),
        left(terms.keywords, 1.6),
        left(terms.happened, 2.3),
        left(terms.lesson, 2.1),
    )
    return make_table("cases", terms.cases, columns, (_list_case(brief, case) for case in cases))


def _weigh_cases(brief: Brief, cases: tuple[Case, ...]) -> str:
    terms = brief.terms.why
    good = sum(case.outcome == "success" for case in cases)
    parts = brief.count_all((terms.good_count, good), (terms.bad_count, len(cases) - good))
    return terms.cases_headline.format(parts=parts)


def _list_case(brief: Brief, case: Case) -> tuple[Cell, ...]:
    tone = Tone.GOOD if case.outcome == "success" else Tone.BAD
    return (
        head_cell(brief.tell(case.company)),
        word_cell(brief.word("outcome", case.outcome), tone),
        word_cell(brief.tell_all(case.keywords)),
        Cell(brief.read(case.what_happened)),
        Cell(brief.read(case.lesson)),
    )
