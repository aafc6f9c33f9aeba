"""The wordings of faults by code: those of a group are imported when one of them is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from commplan.texts.texts import FaultText

_MODULES: Mapping[str, tuple[str, ...]] = {
    "SYN": ("syntax_faults", "reading_faults", "sheet_faults"),
    "STR": ("structure_faults", "reading_faults"),
    "REF": ("reference_faults",),
    "CAL": ("calendar_faults",),
    "CAP": ("capacity_faults",),
    "CHN": ("message_faults", "channel_faults"),
    "BUD": ("budget_faults",),
    "KPI": ("kpi_faults",),
    "RSK": ("risk_faults",),
    "GOV": ("governance_faults",),
    "CMP": ("compliance_faults", "privacy_faults", "advert_faults"),
    "MEM": ("membership_faults",),
    "REV": ("review_faults", "review_forecast_faults"),
}


class FaultTexts(Mapping[str, FaultText]):
    """All wordings of one language; ``package`` is where its modules are."""

    def __init__(self, package: str) -> None:
        self._package = package

    def __getitem__(self, code: str) -> FaultText:
        """Return the wording of a code; KeyError where the language has none."""
        for module in _MODULES.get(code[:3], ()):
            texts = self._read(module)
            if code in texts:
                return texts[code]
        raise KeyError(code)

    def __iter__(self) -> Iterator[str]:
        """Yield every code that has a wording, group by group."""
        modules = (module for modules in _MODULES.values() for module in modules)
        for module in dict.fromkeys(modules):
            yield from self._read(module)

    def __len__(self) -> int:
        """Return how many codes have a wording."""
        return sum(1 for _ in self)

    def _read(self, module: str) -> Mapping[str, FaultText]:
        texts: Mapping[str, FaultText] = import_module(f"{self._package}.{module}").FAULTS
        return texts
