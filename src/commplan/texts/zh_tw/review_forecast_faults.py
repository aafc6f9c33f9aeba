# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The faults of forecasts and comparisons in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REV060": FaultText(
        message=(
            (
                "{kpi} 照現在的進度，全年預計 {forecast} {unit}，目標是 {target} {unit}，"
                "差 {percent}%，卻沒有寫追趕措施"
            ),
        ),
        help=(
            (
                "餘下每季要做到 {far} {unit}，是最好一季的 {times} 倍，光靠現有安排不現實；"
                "在 `measures` 裡寫新措施"
            ),
            (
                "餘下每季要淨增 {far_growth} {unit}，是最好一季的 {times} 倍，"
                "光靠現有安排不現實；在 `measures` 裡寫新措施"
            ),
            "餘下每季要做到 {rate} {unit}；在 `measures` 裡寫清靠什麼追回來",
            "餘下每季要淨增 {growth} {unit}；在 `measures` 裡寫清靠什麼追回來",
            "在 `measures` 裡寫清靠什麼追回來、能追回多少",
        ),
        notes={"target": "目標寫在這裡"},
        summary="指標全年會差一大截，卻沒有追趕措施。",
        why="四月發現還追得上，十一月發現只能解釋。",
        do="寫上措施和能追回的數，或者改目標。",
    ),
    "REV061": FaultText(
        message=(
            (
                "照現在的花法，全年要花 {forecast}，比預算 {budget}多 {over}（{percent}%），"
                "主要多在：{items}"
            ),
            "照現在的花法，全年要花 {forecast}，比預算 {budget}多 {over}（{percent}%）",
        ),
        help=(
            (
                "從還沒花的部分裡壓縮 {over}，"
                "或者在 `decisions_needed` 裡寫明請示什麼，並寫上 `{key}: {written}`"
            ),
        ),
        summary="全年預計大幅超預算，卻沒有請示帶金額的決策。",
        why="現在壓縮或追加還來得及，到年底就晚了。",
        do="在 `decisions_needed` 裡寫明請示什麼、要多少錢（`money`），或者壓縮後面的安排。",
    ),
}
