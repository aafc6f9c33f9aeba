"""Why rules did not run, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.rules import Cause

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.rules import NotRun
    from commplan.texts import Texts


def word_not_run(one: NotRun, texts: Texts, say_path: Callable[[str], str] = str) -> str:
    """Return why a rule did not run, in a phrase; ``say_path`` words a path as the file would."""
    screen = texts.screen
    match one.cause:
        case Cause.LACKING:
            return screen.lacking.format(needs=_list_needs(one.needs, texts, say_path))
        case Cause.SWITCHED_OFF:
            reason = one.reason or screen.no_reason
            return screen.switched_off.format(reason=reason)
        case Cause.OTHER_REGION:
            return screen.other_region
        case Cause.ON_REQUEST:
            return screen.on_request.format(name=one.name)
        case Cause.NOT_CHOSEN:
            return screen.not_chosen
        case _:
            assert_never(one.cause)


def _list_needs(needs: tuple[str, ...], texts: Texts, say_path: Callable[[str], str]) -> str:
    """List the paths; of alternatives any one is enough."""
    either = texts.screen.either
    said = (either.join(say_path(path) for path in need.split("|")) for need in needs)
    return texts.format.list_separator.join(said)
