"""What the period taught: to keep, to stop, to start, with the evidence and who sees to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Panel, Panels, Run, Tone
from commplan.report.review.cutting import choose_headline, cut_rows
from commplan.report.review.gaps import show_gap
from commplan.report.review.observations import detail_observations, show_observations
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, say, word_cell

if TYPE_CHECKING:
    from commplan.model.resolutions import Lesson
    from commplan.report.blocks import Block, Runs, Section
    from commplan.report.review.brief import ReviewBrief
    from commplan.texts.counted import Counted

KEY = "lessons"
_KINDS = ("keep", "stop", "start", None)
_TONES = {"keep": Tone.GOOD, "stop": Tone.BAD, "start": Tone.ACCENT, None: Tone.PLAIN}
_MOST_LINES = 3


def show_lessons(brief: ReviewBrief) -> Section | None:
    """Show what to keep, to stop and to start, and below what activities found where it fits."""
    lessons, terms = _collect(brief), brief.words.delivery.lessons
    if not lessons:
        return show_gap(brief, KEY, terms.subject, "lessons.kind", "lessons.text", "lessons.owner")
    panels, left_over = [], 0
    for kind in _KINDS:
        found = [one for one in lessons if one.kind == kind]
        left_over += max(len(found) - _MOST_LINES, 0)
        if found:
            items = tuple(_word_lesson(brief, one) for one in found[:_MOST_LINES])
            panels.append(Panel(_name_kind(brief, kind), items, _TONES[kind]))
    most = max(sum(one.kind == kind for one in lessons) for kind in _KINDS)
    findings = show_observations(brief, _MOST_LINES - most + 1) if most < _MOST_LINES else ()
    _, more = cut_rows(brief, range(left_over), 0)
    blocks: tuple[Block, ...] = (Panels(tuple(panels)), *findings, *more)
    return make_section(brief, KEY, _say_lessons(brief, lessons), *blocks)


def detail_lessons(brief: ReviewBrief) -> tuple[Section, ...]:
    """List the lessons where the slide leaves some out, and what each activity found."""
    findings = detail_observations(brief)
    lessons, terms = _collect(brief), brief.words.delivery.lessons
    if all(sum(one.kind == kind for one in lessons) <= _MOST_LINES for kind in _KINDS):
        return findings
    columns = (
        left(terms.kind, 0.7),
        left(terms.lesson, 3),
        left(terms.proof, 3),
        left(brief.terms.labels.owner, 0.9),
        left(terms.due, 1),
    )
    rows = (
        (
            word_cell(_name_kind(brief, one.kind)),
            Cell(brief.read(one.text)),
            Cell(brief.read(one.evidence)),
            word_cell(brief.name_person(one.owner)),
            word_cell(one.due.isoformat() if one.due else ""),
        )
        for one in lessons
    )
    table = make_table(KEY, terms.subject, columns, rows)
    headline = _count_lessons(brief, lessons)
    return (make_section(brief, f"{KEY}-detail", headline, table), *findings)


def _collect(brief: ReviewBrief) -> list[Lesson]:
    """Return the lessons of the period by kind, each kind in the order of the files."""
    found = [one for file in brief.review.own for one in file.lessons]
    return sorted(found, key=lambda one: _KINDS.index(one.kind))


def _name_kind(brief: ReviewBrief, kind: str | None) -> str:
    terms = brief.words.delivery.lessons
    named = {"keep": terms.keep, "stop": terms.stop, "start": terms.start}
    return terms.other if kind is None else named[kind]


def _word_lesson(brief: ReviewBrief, lesson: Lesson) -> Runs:
    """Word a lesson: the lesson itself in bold, then the evidence, then who sees to it by when."""
    terms = brief.words.delivery.lessons
    said = tuple(
        Run(run.text, bold=True, italic=run.italic, code=run.code, link=run.link)
        for run in brief.read(lesson.text)
    )
    evidence = brief.read(lesson.evidence)
    proof = (*say(terms.because), *evidence) if evidence else ()
    owner = brief.name_person(lesson.owner) or terms.nobody
    by = terms.by.format(owner=owner, day=lesson.due.isoformat()) if lesson.due else owner
    return (*said, *proof, *say(brief.note(by)))


def _say_lessons(brief: ReviewBrief, lessons: list[Lesson]) -> str:
    terms = brief.words.delivery.lessons
    stop = next((brief.tell(one.text) for one in lessons if one.kind == "stop"), "")
    start = next((brief.tell(one.text) for one in lessons if one.kind == "start"), "")
    counted = _count_lessons(brief, lessons)
    if not stop or not start or any(one.owner is None for one in lessons):
        return counted
    named = terms.named_headline.fill(len(lessons), stop=stop, start=start)
    return choose_headline(named, counted)


def _count_lessons(brief: ReviewBrief, lessons: list[Lesson]) -> str:
    terms = brief.words.delivery.lessons
    words: dict[str | None, Counted] = {
        "keep": terms.keep_count,
        "stop": terms.stop_count,
        "start": terms.start_count,
        None: terms.other_count,
    }
    counts = ((words[kind], sum(one.kind == kind for one in lessons)) for kind in _KINDS)
    kinds, open_ = brief.count_all(*counts), sum(one.owner is None for one in lessons)
    if open_:
        return terms.open_headline.fill(len(lessons), kinds=kinds, open=str(open_))
    return terms.owned_headline.fill(len(lessons), kinds=kinds)
