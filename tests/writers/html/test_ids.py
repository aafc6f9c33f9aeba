from __future__ import annotations

import pytest

from commplan.writers.html.ids import make_ids, slug_key


@pytest.mark.parametrize(
    ("key", "slug"),
    [
        ("Budget 2026", "budget-2026"),
        ("预算", "预算"),
        ("ＱＡ", "qa"),
        ('"><script>', "script"),
        ("  ", "part"),
        ("a--b", "a-b"),
    ],
)
def test_keys_become_letters_digits_and_hyphens(key: str, slug: str) -> None:
    assert slug_key(key) == slug


def test_no_two_ids_are_alike_and_the_pages_own_are_kept() -> None:
    assert make_ids(["a", "A", "a-2", "top", ""]) == ("a", "a-2", "a-2-2", "top-2", "part")
