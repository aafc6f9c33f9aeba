"""What office programs and validators say of a deck; ``make test`` does without them."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def list_schema_errors(deck: Path) -> list[object]:
    """Return what the OOXML validator finds."""
    from openxml_audit import OpenXmlValidator  # noqa: PLC0415 - installed by `make e2e`

    return list(OpenXmlValidator().validate(deck).errors)


def count_pages(deck: Path, folder: Path) -> int:
    """Return how many pages LibreOffice makes of a deck."""
    office = shutil.which("soffice")
    assert office, "install libreoffice-impress"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    order = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*order, str(deck)], check=True, capture_output=True, timeout=180)
    facts = subprocess.run(
        ["pdfinfo", folder / f"{deck.stem}.pdf"], check=True, capture_output=True, text=True
    ).stdout
    found = re.search(r"Pages:\s+(\d+)", facts)
    assert found is not None
    return int(found[1])
