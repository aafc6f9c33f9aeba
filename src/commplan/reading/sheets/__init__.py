"""Sheets of actuals: CSV files and workbooks, as the same positioned tree as a file in YAML.

What a sheet cannot say in one way only is reported with its cell; what is left out is reported too.
"""

from __future__ import annotations

from commplan.reading.sheets.reading import Sheet, read_sheet

__all__ = ["Sheet", "read_sheet"]
