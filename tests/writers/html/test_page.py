from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from commplan.report.blocks import Paragraph, Run
from commplan.writers.html import write_html
from commplan.writers.html.page import read_asset
from tests.writers.reading_back import PageReader
from tests.writers.review_document import review_document
from tests.writers.sample_document import sample_document
from tests.writers.texts_of import rewrite_texts


def write_sample() -> str:
    return write_html(sample_document()).data.decode()


def read_sample() -> PageReader:
    return PageReader(write_sample())


def test_two_runs_give_the_same_bytes() -> None:
    assert write_html(sample_document()).data == write_html(sample_document()).data


def test_all_tags_nest_and_close() -> None:
    assert read_sample().faults == []


def test_ids_are_unique_and_every_reference_finds_its_id() -> None:
    document = sample_document()
    twice = replace(document, chapters=document.chapters * 2)
    tags = PageReader(write_html(twice).data.decode()).tags
    ids = Counter(attributes["id"] for _, attributes in tags if "id" in attributes)
    assert [id_ for id_, count in ids.items() if count > 1] == []
    wanted = [attributes.get("aria-labelledby", "") for _, attributes in tags]
    wanted += [attributes.get("aria-describedby", "") for _, attributes in tags]
    wanted += [attributes["href"][1:] for _, attributes in tags if "href" in attributes
               and attributes["href"].startswith("#")]  # fmt: skip
    wanted += re.findall(r"url\(#([\w-]+)\)", write_html(twice).data.decode())
    assert [id_ for id_ in wanted if id_ and id_ not in ids] == []


def test_headings_are_in_order_below_one_title() -> None:
    levels = [int(tag[1]) for tag, _ in read_sample().tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_policy_lets_through_this_style_and_script_and_nothing_else() -> None:
    page = write_sample()
    policy = next(
        attributes["content"]
        for tag, attributes in PageReader(page).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy
    for tag in ("style", "script"):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_nothing_in_the_page_loads_or_runs() -> None:
    for tag, attributes in read_sample().tags:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "form"}
        assert not [
            name for name in attributes if name.startswith("on") or name in {"src", "style"}
        ]


def test_the_page_names_its_language() -> None:
    document = replace(sample_document(), language="zh-Hant")
    assert '<html lang="zh-Hant">' in write_html(document).data.decode()


@pytest.mark.parametrize(
    ("link", "is_kept"),
    [
        ("https://example.com/?a=1&b=2", True),
        ("mailto:me@example.com", True),
        ("javascript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,x", False),
        ('https://x.cn/"onmouseover="alert(1)', True),
    ],
)
def test_links_are_addresses_or_just_words(link: str, is_kept: bool) -> None:
    document = sample_document()
    block = Paragraph((Run("here", link=link),))
    section = replace(document.chapters[0].sections[0], blocks=(block,))
    chapter = replace(document.chapters[0], sections=(section,))
    reader = PageReader(write_html(replace(document, chapters=(chapter,))).data.decode())
    found = [attributes["href"] for tag, attributes in reader.tags if tag == "a"]
    assert ([address for address in found if not address.startswith("#")] == [link]) is is_kept
    assert "here" in "".join(reader.words)


def test_hostile_words_add_no_tag_and_no_attribute() -> None:
    hostile = "</style></script><script>x</script><img src=x onerror=y>\"'><svg onload=z>"
    document = sample_document()
    dirty = rewrite_texts(document, lambda text: text and f"{text}{hostile}")
    clean = read_sample()
    found = PageReader(write_html(dirty).data.decode())
    assert found.faults == []
    kinds = {"script", "style", "img", "iframe"}
    count = Counter(tag for tag, _ in found.tags if tag in kinds)
    assert count == Counter(tag for tag, _ in clean.tags if tag in kinds)
    assert not [
        name for _, attributes in found.tags for name in attributes if name.startswith("on")
    ]


def test_only_a_station_with_a_state_has_its_class_and_its_sign() -> None:
    page = write_sample()
    (procedure,) = re.findall(r'<ol class="steps of-6">.*?</ol>', page, flags=re.DOTALL)
    assert 'class="ended"' in page
    assert 'class="planned"' not in procedure
    assert "□" not in procedure


def test_table_headers_have_scope_and_captions() -> None:
    tags = read_sample().tags
    assert all("scope" in attributes for tag, attributes in tags if tag == "th")
    assert sum(tag == "table" for tag, _ in tags) == sum(tag == "caption" for tag, _ in tags)


def test_every_drawing_has_title_and_description() -> None:
    drawings = [
        attributes for _, attributes in read_sample().tags if attributes.get("role") == "img"
    ]
    assert len(drawings) == 7
    assert all({"aria-labelledby", "aria-describedby"} <= set(found) for found in drawings)


@pytest.mark.parametrize(
    "name",
    [
        *(f"share-{share}" for share in range(5, 101, 5)),
        *(f"plot-{margin}" for margin in (40, 64, 96, 128, 168)),
        *(f"least-{width}" for width in (320, 400, 480, 560, 640, 800, 960, 1200, 1600)),
        *(f"levels-{levels}" for levels in range(1, 7)),
        *(f"tint-{tint}" for tint in range(5)),
        *(f"s{colour}" for colour in range(9)),
        *(f"g{colour}" for colour in range(1, 7)),
    ],
)
def test_every_step_that_a_figure_may_take_has_its_rule(name: str) -> None:
    assert f".{name} {{" in read_asset("style.css")


def test_a_short_document_has_no_contents_and_says_so_to_nobody() -> None:
    page = write_html(replace(sample_document(), has_contents=False)).data.decode()
    assert "<nav" not in page
    assert 'class="sheet alone"' in page
    assert 'class="sheet"' in write_sample()
    assert PageReader(page).faults == []


def test_each_tile_with_values_has_its_line_and_its_words() -> None:
    page = write_html(review_document()).data.decode()
    (tiles,) = re.findall(r'<dl class="tiles">.*?</dl>', page, flags=re.DOTALL)
    assert tiles.count('<dd class="trend">') == 3
    assert tiles.count("<polyline") == tiles.count('class="unseen"') == 2
    assert '<dd class="trend">只有一个月的数</dd>' in tiles


def test_no_drawing_without_words_is_read_aloud() -> None:
    tags = PageReader(write_html(review_document()).data.decode()).tags
    bare = [
        found for tag, found in tags if tag == "svg" and "role" not in found and "x" not in found
    ]
    assert [found for found in bare if found.get("aria-hidden") != "true"] == []


@pytest.mark.parametrize(
    "said",
    [
        '<figcaption>社群 GMV 差异拆解 <span class="unit">元</span></figcaption>',
        'class="before"/></svg> 原计划（v1.2）</dd>',
        '<span class="moved">原计划（v1.2） 2026-07-10 – 2026-08-25</span></dd>',
        '<span class="moved">原计划（v1.2） 2026-08-25</span></dd>',
        '<span class="moved">可能性 × 影响 4×4 ← 3×3</span></dd>',
    ],
)
def test_what_a_drawing_shows_is_said_beside_it(said: str) -> None:
    assert said in write_html(review_document()).data.decode()
