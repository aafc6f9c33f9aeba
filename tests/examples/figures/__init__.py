"""The figures of the example's second quarter, computed a second time.

Nothing here uses commplan's own reader, analysis or report: the files are read by a YAML parser,
the formulas are written down again from ``docs/spec``, and the deck is read back as it was saved.
"""
