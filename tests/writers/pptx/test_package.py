"""What is in the file: parts, relations and words, read back by other parsers than ours."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from commplan.report.blocks import Chart, ChartKind, Paragraph, Run, Series
from commplan.writers.pptx import write_pptx
from commplan.writers.pptx.draw.markup import quote_link
from commplan.writers.pptx.draw.workbook import name_column
from tests.writers.pptx.reading import list_tables, list_titles, open_deck, write_blocks
from tests.writers.pptx.review_document import review_document
from tests.writers.reading_back import read_deck, squeeze
from tests.writers.sample_document import plain, sample_document
from tests.writers.texts_of import rewrite_texts, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.report.blocks import Document

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def unzip(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def parts_of(data: bytes, folder: str) -> list[str]:
    return [text.decode() for name, text in unzip(data).items() if name.startswith(folder)]


def chart_of(kind: ChartKind, *series: Series, categories: tuple[str, ...] = ("一", "二")) -> Chart:
    return Chart("chart", kind, "标题", "万元", categories, series, 1, "说明")


@pytest.mark.parametrize(
    ("kind", "values", "starts_at_zero"),
    [
        (ChartKind.COLUMNS, (94, 97), True),
        (ChartKind.BARS, (94, 97), True),
        (ChartKind.STACKED_COLUMNS, (94, 97), True),
        (ChartKind.COLUMNS, (-3, 97), False),
        (ChartKind.LINES, (94, 97), False),
    ],
)
def test_bars_begin_at_zero_so_that_lengths_can_be_compared(
    kind: ChartKind, values: tuple[int, ...], *, starts_at_zero: bool
) -> None:
    series = Series("率", tuple(Decimal(value) for value in values))
    (chart,) = parts_of(write_blocks(chart_of(kind, series)), "ppt/charts/chart")
    assert ('<c:min val="0"/>' in chart) is starts_at_zero


@pytest.mark.parametrize("make", [sample_document, review_document])
def test_two_runs_give_the_same_bytes(make: Callable[[], Document]) -> None:
    assert write_pptx(make()).data == write_pptx(make()).data


def test_no_date_in_the_file_but_the_documents() -> None:
    data = write_pptx(sample_document()).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = unzip(data)["docProps/core.xml"].decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT", core)) == {"2026-07-08T"}


def test_nothing_of_a_foreign_template_is_left() -> None:
    data = write_pptx(sample_document()).data
    names = unzip(data)
    assert not [name for name in names if "thumbnail" in name or "printerSettings" in name]
    presentation = open_deck(data)
    assert (presentation.slide_width, presentation.slide_height) == (12192000, 6858000)
    assert presentation.core_properties.author == "commplan"
    assert len(presentation.slide_masters) == 1


def test_the_base_deck_has_a_layout_of_each_type() -> None:
    layouts = parts_of(write_pptx(sample_document()).data, "ppt/slideLayouts/slideLayout")
    types = {
        kind for text in layouts for kind in re.findall(r'<p:sldLayout [^>]*type="(\w+)"', text)
    }
    assert types == {"title", "secHead", "obj", "titleOnly", "twoObj", "blank"}


def test_every_slide_has_a_title_and_no_empty_placeholder() -> None:
    data = write_pptx(sample_document()).data
    assert all(list_titles(data))
    for slide in open_deck(data).slides:
        assert all(shape.text_frame.text for shape in slide.placeholders)


def test_content_slides_have_footer_and_number() -> None:
    document = sample_document()
    slides = list(open_deck(write_pptx(document).data).slides)
    for page, slide in enumerate(slides[1:], 2):
        words = [shape.text_frame.text for shape in slide.placeholders]
        assert document.footer in words
        assert str(page) in words


@pytest.mark.parametrize("make", [sample_document, review_document])
def test_shapes_of_a_slide_have_names_and_numbers_of_their_own(
    make: Callable[[], Document],
) -> None:
    for text in parts_of(write_pptx(make()).data, "ppt/slides/slide"):
        shapes = re.findall(r'<p:cNvPr id="(\d+)" name="([^"]+)"', text)
        assert len({number for number, _ in shapes}) == len(shapes)
        assert len({name for _, name in shapes}) == len(shapes)


def test_slides_are_named_after_their_sections() -> None:
    slides = parts_of(write_pptx(sample_document()).data, "ppt/slides/slide")
    names = {name for text in slides for name in re.findall(r'<p:cSld name="([^"]+)"', text)}
    assert {"cover", "contents", "summary/summary", "activities/activities/2"} <= names


def test_runs_name_their_language_and_no_font() -> None:
    for text in parts_of(write_pptx(sample_document()).data, "ppt/slides/slide"):
        assert "<a:latin" not in text
        assert set(re.findall(r'<a:rPr lang="([^"]+)" altLang="([^"]+)"', text)) == {
            ("zh-CN", "en-US"),
        }
        assert "<a:rPr>" not in text


@pytest.mark.parametrize(
    ("language", "lang"), [("zh-Hant", "zh-TW"), ("zh-TW", "zh-TW"), ("en", "en-US")]
)
def test_other_languages_are_named_too(language: str, lang: str) -> None:
    data = write_pptx(replace(sample_document(), language=language)).data
    assert f'<a:rPr lang="{lang}"' in parts_of(data, "ppt/slides/slide3.xml")[0]


@pytest.mark.parametrize(
    ("language", "typeface"),
    [
        ("zh-Hans", "Microsoft YaHei"),
        ("zh-Hant", "Microsoft JhengHei"),
        ("zh-TW", "Microsoft JhengHei"),
        ("en", "Microsoft YaHei"),
    ],
)
def test_the_typeface_has_the_shapes_of_the_script(language: str, typeface: str) -> None:
    data = write_pptx(replace(sample_document(), language=language)).data
    theme = unzip(data)["ppt/theme/theme1.xml"].decode()
    assert set(re.findall('<a:ea typeface="([^"]+)"', theme)) == {typeface}


def test_chapters_are_sections_of_the_slide_sorter() -> None:
    document = sample_document()
    text = unzip(write_pptx(document).data)["ppt/presentation.xml"].decode()
    names = re.findall(r'<p14:section name="([^"]+)"', text)
    assert names == [document.cover.title, *(chapter.title for chapter in document.chapters)]
    assert len(re.findall("<p14:sldId ", text)) == len(re.findall("<p:sldId ", text))


def test_styles_of_runs_reach_the_slide() -> None:
    runs = (Run("粗", bold=True), Run("斜", italic=True), Run("码", code=True), Run("常"))
    text = parts_of(write_blocks(Paragraph(runs)), "ppt/slides/slide3.xml")[0]
    styles = dict(re.findall(r"<a:rPr ([^>]*)>(?:(?!</a:r>).)*<a:t>([粗斜码常])</a:t>", text))
    found = {word: style for style, word in styles.items()}
    assert 'b="1"' in found["粗"]
    assert 'i="1"' in found["斜"]
    assert 'b="1"' not in found["常"]
    assert text.count("<a:highlight>") == 1


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://example.com/a?b=1&c=二", "https://example.com/a?b=1&c=%E4%BA%8C"),
        ("mailto:me@example.com", "mailto:me@example.com"),
        ("http://", None),
        ("https://?q", None),
        ("http://[::1", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("", None),
        (None, None),
    ],
)
def test_links_lead_to_web_and_mail_only(link: str | None, address: str | None) -> None:
    assert quote_link(link) == address


def test_links_are_relations_to_the_outside() -> None:
    runs = (Run("好", link="https://example.com/"), Run("坏", link="javascript:alert(1)"))
    relations = unzip(write_blocks(Paragraph(runs)))["ppt/slides/_rels/slide3.xml.rels"].decode()
    assert re.findall(r'Target="([^"]+)" TargetMode="External"', relations) == [
        "https://example.com/",
    ]


@pytest.mark.parametrize("control", ["\x00", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe"])
def test_controls_are_left_out(control: str) -> None:
    document = sample_document()
    dirty = rewrite_texts(document, lambda text: text.replace("社群", f"社{control}群"))
    assert squeeze(read_deck(write_pptx(dirty).data)) == squeeze(
        read_deck(write_pptx(document).data),
    )


@pytest.mark.parametrize("hostile", ["</a:t><a:t>", '" onclick="', "&lt;&#0;", "]]>", "'\"<>&"])
def test_markup_comes_back_as_words(hostile: str) -> None:
    document = rewrite_texts(sample_document(), lambda text: f"{text}{hostile}")
    data = write_pptx(document).data
    assert list_titles(data)[0].replace("\v", "") == f"{sample_document().cover.title}{hostile}"
    assert hostile in list_tables(data)[0][0][0]


@pytest.mark.parametrize("kind", ChartKind)
def test_charts_carry_their_numbers_and_a_workbook(kind: ChartKind) -> None:
    series = Series("一季度", (Decimal("1.50"), None))
    data = write_blocks(chart_of(kind, series))
    chart = parts_of(data, "ppt/charts/chart")[0]
    assert "<c:v>1.50</c:v>" in chart
    assert "<c:v>一季度</c:v>" in chart
    assert '<c:ptCount val="2"/>' in chart
    assert not re.findall(r'<c:(?:axId|crossAx) val="-', chart)


@pytest.mark.parametrize(
    ("kind", "count", "has_legend"),
    [
        (ChartKind.COLUMNS, 1, False),
        (ChartKind.COLUMNS, 2, True),
        (ChartKind.LINES, 1, False),
        (ChartKind.DOUGHNUT, 1, True),
    ],
)
def test_a_legend_stands_only_where_there_is_something_to_tell_apart(
    kind: ChartKind,
    count: int,
    has_legend: bool,  # a column of the table
) -> None:
    series = tuple(Series(f"序列 {n}", (Decimal(1), Decimal(2))) for n in range(count))
    chart = parts_of(write_blocks(chart_of(kind, *series)), "ppt/charts/chart")[0]
    assert ("<c:legend>" in chart) is has_legend


def read_sheet(data: bytes) -> dict[str, str]:
    book = next(text for name, text in unzip(data).items() if name.startswith("ppt/embeddings/"))
    sheet = ET.fromstring(unzip(book)["xl/worksheets/sheet1.xml"])  # noqa: S314  # our own bytes
    return {cell.get("r", ""): "".join(cell.itertext()) for cell in sheet.iter(f"{SHEET}c")}


def test_words_in_a_workbook_stay_words() -> None:
    series = Series("=SUM(A1)", (Decimal(3), Decimal(4)))
    data = write_blocks(chart_of(ChartKind.BARS, series, categories=("=1+1", "http://x.cn")))
    assert read_sheet(data) == {
        "A1": "万元",
        "B1": "=SUM(A1)",
        "A2": "=1+1",
        "B2": "3",
        "A3": "http://x.cn",
        "B3": "4",
    }


@pytest.mark.parametrize(("place", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_named_as_spreadsheets_name_them(place: int, name: str) -> None:
    assert name_column(place) == name


def test_an_empty_chart_is_still_a_chart() -> None:
    assert parts_of(write_blocks(chart_of(ChartKind.COLUMNS, categories=())), "ppt/charts/chart")


def test_a_title_longer_than_the_format_allows_is_cut_in_the_properties_only() -> None:
    document = sample_document()
    long = replace(document, cover=replace(document.cover, title="长" * 300))
    data = write_pptx(long).data
    assert open_deck(data).core_properties.title == "长" * 255


def test_the_alt_text_of_a_bar_says_what_its_label_could_not() -> None:
    said = squeeze(read_deck(write_pptx(sample_document()).data))
    assert squeeze("12 月会员日") in said


def test_a_paragraph_of_line_ends_is_one_line() -> None:
    text = parts_of(write_blocks(Paragraph(plain("一\n\n二\t三"))), "ppt/slides/slide3.xml")[0]
    assert "<a:t>一 二 三</a:t>" in text


def number_texts(document: Document, times: int) -> Document:
    """Return the document with every text unlike all others and ``times`` as long."""
    count = iter(range(100_000))
    return rewrite_texts(document, lambda text: f"{next(count)}号{text}" * times)


@pytest.mark.parametrize("times", [1, 2, 4])
def test_no_text_is_lost_however_little_room_it_has(times: int) -> None:
    document = number_texts(sample_document(), times)
    said = squeeze(read_deck(write_pptx(document).data))
    assert [text for text in texts_of(document) if squeeze(text) not in said] == []


@pytest.mark.parametrize("times", [1, 2, 4, 12])
def test_no_text_of_a_review_is_lost_however_little_room_it_has(times: int) -> None:
    document = number_texts(review_document(), times)
    said = squeeze(read_deck(write_pptx(document).data))
    assert [text for text in texts_of(document) if squeeze(text) not in said] == []


def test_placeholders_too_small_for_their_words_tell_them_in_their_alt_text() -> None:
    words = "".join(str(number) for number in range(2000))
    document = sample_document()
    titled = replace(document, cover=replace(document.cover, title=words))
    subtitled = replace(document, cover=replace(document.cover, subtitle=words))
    footed = replace(document, footer=words)
    for crowded in (titled, subtitled, footed):
        assert words in read_deck(write_pptx(crowded).data)
