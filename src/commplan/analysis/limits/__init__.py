"""The plan's own limits: conditions over figures of the analysis, read and held against it.

``tokens`` and ``grammar`` read a condition, ``figures`` lists what it may ask for, ``measures``
says how much that is in a plan, and ``judging`` holds the one against the other. Nothing of a plan
is ever run as code.
"""

from __future__ import annotations
