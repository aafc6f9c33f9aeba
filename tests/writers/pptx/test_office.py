"""Office programs and a schema validator take the deck as it is."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from openxml_audit import OpenXmlValidator

from commplan.writers.pptx import cut_into_slides, write_deck
from tests.writers.sample_document import sample_document
from tests.writers.texts_of import rewrite_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REWRITES: dict[str, Callable[[str], str]] = {
    "as they are": lambda text: text,
    "nothing": lambda _: "",
    "markup": lambda text: f'{text}</a:t>&<x>"\x00\x0b\ud800\n\t=1+1',
}


@pytest.mark.e2e
@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES.keys())
def test_the_validator_finds_nothing(rewrite: Callable[[str], str], tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(write_deck(cut_into_slides(rewrite_texts(sample_document(), rewrite))).data)
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.e2e
def test_the_validator_would_find_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    data = write_deck(cut_into_slides(sample_document())).data
    path.write_bytes(data.replace(b"[Content_Types].xml", b"[Content_Typos].xml"))
    assert OpenXmlValidator().validate(path).errors != []


@pytest.mark.e2e
def test_an_office_program_shows_every_slide(tmp_path: Path) -> None:
    deck = cut_into_slides(sample_document())
    path = tmp_path / "deck.pptx"
    path.write_bytes(write_deck(deck).data)
    office = shutil.which("soffice")
    assert office, "install libreoffice-impress"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    order = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*order, str(path)], check=True, capture_output=True, timeout=180)
    pages = subprocess.run(
        ["pdfinfo", tmp_path / "deck.pdf"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = re.search(r"Pages:\s+(\d+)", pages)
    assert found
    assert int(found[1]) == len(deck.slides)
