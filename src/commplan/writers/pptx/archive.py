"""Zip archives whose bytes depend on their contents only."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTENT_TYPES = "[Content_Types].xml"
FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
REGULAR_FILE = 0o644 << 16


def zip_parts(parts: Mapping[str, bytes]) -> bytes:
    """Zip parts by name, content types first, with one date for all of them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            info = zipfile.ZipInfo(name, FIXED_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = REGULAR_FILE
            info.create_system = 3  # else the byte says on which system the deck was made
            archive.writestr(info, parts[name])
    return stream.getvalue()


def unzip_parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
