"""The faults of forecasts and comparisons in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REV060": FaultText(
        message=(
            (
                "{kpi} 照现在的进度，全年预计 {forecast} {unit}，目标是 {target} {unit}，"
                "差 {percent}%，却没有写追赶措施"
            ),
        ),
        help=(
            (
                "余下每季要做到 {far} {unit}，是最好一季的 {times} 倍，光靠现有安排不现实；"
                "在 `measures` 里写新措施"
            ),
            (
                "余下每季要净增 {far_growth} {unit}，是最好一季的 {times} 倍，"
                "光靠现有安排不现实；在 `measures` 里写新措施"
            ),
            "余下每季要做到 {rate} {unit}；在 `measures` 里写清靠什么追回来",
            "余下每季要净增 {growth} {unit}；在 `measures` 里写清靠什么追回来",
            "在 `measures` 里写清靠什么追回来、能追回多少",
        ),
        notes={"target": "目标写在这里"},
        summary="指标全年会差一大截，却没有追赶措施。",
        why="四月发现还追得上，十一月发现只能解释。",
        do="写上措施和能追回的数，或者改目标。",
    ),
    "REV061": FaultText(
        message=(
            (
                "照现在的花法，全年要花 {forecast}，比预算 {budget}多 {over}（{percent}%），"
                "主要多在：{items}"
            ),
            "照现在的花法，全年要花 {forecast}，比预算 {budget}多 {over}（{percent}%）",
        ),
        help=(
            (
                "从还没花的部分里压缩 {over}，"
                "或者在 `decisions_needed` 里写明请示什么，并写上 `{key}: {written}`"
            ),
        ),
        summary="全年预计大幅超预算，却没有请示带金额的决策。",
        why="现在压缩或追加还来得及，到年底就晚了。",
        do="在 `decisions_needed` 里写明请示什么、要多少钱（`money`），或者压缩后面的安排。",
    ),
}
