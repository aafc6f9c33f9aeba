# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about capacity in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "CAP010": FaultText(
        message=(
            "{person} 在 {only_day} 休假，卻被排進了 {item}",
            "{person} 在 {from_day} 到 {to_day} 休假，卻在 {days} 被排進了 {item}",
        ),
        help=(
            (
                "請 {stand_in} 代班（那一週還空 {free} 小時）：在 `repeats` 裡寫 "
                "`changes: [{{date: {date}, owner: {stand_in}}}]`"
            ),
            (
                "請 {stand_in} 代班：在 `repeats` 裡寫 "
                "`changes: [{{date: {date}, owner: {stand_in}}}]`"
            ),
            "安排代班的人：在 `repeats` 裡寫 `changes: [{{date: {date}, owner: …}}]`",
            "請 {stand_in} 代班（那一週還空 {free} 小時），或把 {item} 移到 {back} 或之後",
            "請 {stand_in} 代班，或把 {item} 移到 {back} 或之後",
            "安排代班的人，或把 {item} 移到 {back} 或之後",
        ),
        notes={
            "away": "{person} 的休假在這裡",
            "backup": "替補 {backup} 這時也來不了",
            "replace": "改由 {stand_in} 負責",
        },
        summary="有人在休假期間被安排了工作。",
        why="到了當天，直播間裡沒有主播。",
        do="寫明代班的人（`owner`、`with` 或 `roster`），或把活動移到假期之後。",
    ),
    "CAP011": FaultText(
        message=(
            "{person} 在 {joins} 才入職，卻在 {day} 就被排進了 {item}",
            "{person} 在 {leaves} 離職，{day} 卻還排在 {item} 裡",
        ),
        help=(
            "把 {item} 交給 {stand_in}（那一週還空 {free} 小時），或推到 {joins} 或之後",
            "把 {item} 交給 {stand_in}（那一週還空 {free} 小時），或在 {leaves} 前結束",
            "把 {item} 交給 {stand_in}，或推到 {joins} 或之後",
            "把 {item} 交給 {stand_in}，或在 {leaves} 前結束",
            "把 {item} 交給別人，或推到 {joins} 或之後",
            "把 {item} 交給別人，或在 {leaves} 前結束",
        ),
        notes={
            "joins": "{person} 從這天入職",
            "leaves": "{person} 到這天離職",
            "backup": "替補 {backup} 這時也來不了",
            "replace": "改由 {stand_in} 負責",
        },
        summary="有人在入職前或離職後被安排了工作。",
        why="工作派給了還沒到崗或已經離開的人。",
        do="提前招人、移動活動，或換人負責。",
    ),
    "CAP012": FaultText(
        message=("{person} 的班次是 {shift}，卻在 {hours} 被排進了 {item}",),
        help=(
            "把 {item} 改到 {slot}，或交給 {stand_in}（那一週還空 {free} 小時）",
            "把 {item} 改到 {slot}，或交給 {stand_in}",
            "這場比班次還長，交給 {stand_in}（那一週還空 {free} 小時）",
            "這場比班次還長，交給 {stand_in}",
            "把 {item} 改到 {slot}，或交給別的班次的同事",
            "這場比班次還長，請兩個人分著做",
        ),
        notes={
            "shift": "{person} 的班次",
            "move": "改到 {slot}",
            "backup": "替補 {backup} 這時也來不了",
            "replace": "改由 {stand_in} 負責",
        },
        summary="有人在班次之外被安排了工作。",
        why="晚場直播排給了六點下班的人。",
        do="調整活動時間、班次或人選。",
    ),
    "CAP020": FaultText(
        message=(
            (
                "{person} 有 {count} 週排得太滿，最滿的是 {week} 開始的一週："
                "要幹 {hours} 小時（其中 {estimated} 小時按發佈頻率估算），可用的只有 {room} 小時"
            ),
            (
                "{person} 有 {count} 週排得太滿，最滿的是 {week} 開始的一週："
                "要幹 {hours} 小時，可用的只有 {room} 小時"
            ),
            (
                "{person} 在 {week} 開始的一週要幹 {hours} 小時"
                "（其中 {estimated} 小時按發佈頻率估算），可用的只有 {room} 小時"
            ),
            "{person} 在 {week} 開始的一週要幹 {hours} 小時，可用的只有 {room} 小時",
        ),
        help=(
            (
                "把 {item} 的 {moved} 小時挪到 {to} 開始的一週（那週還空 {left} 小時），"
                "另外 {rest} 小時分給別人或減掉"
            ),
            (
                "把 {item} 的 {moved} 小時挪到 {to} 開始的一週（那週還空 {left} 小時），"
                "或者分 {over} 小時給 {helper}（本週還空 {free} 小時）"
            ),
            "把 {item} 的 {moved} 小時挪到 {to} 開始的一週（那週還空 {left} 小時）",
            "分 {over} 小時給 {helper}，本週還空 {free} 小時",
            "這一週沒有人能分擔：減掉 {over} 小時的活，或換一週辦",
        ),
        notes={
            "part": "{part}：這一週 {part_hours} 小時",
            "standing": "固定工作：這一週 {part_hours} 小時",
        },
        summary="有人一週的工作超過了可用的工時。",
        why=(
            "一開始就靠加班撐著，最忙的幾週質量一定往下掉。"
            "固定工作和工作量按在崗的工作日折算，有節假日、調休或休假的週按比例算。"
        ),
        do="把工作挪到有空的一週，分給還有工時的同事，或少排一些。",
    ),
    "CAP030": FaultText(
        message=(
            "{person} 一個人負責 {total} 項活動裡的 {count} 項，占 {percent}%，超過了 {limit}%",
        ),
        help=(
            "分出 {surplus} 項給別人；{helper} 平均每週還空 {free} 小時",
            "分出 {surplus} 項給別人；手上最少的是 {helpers}",
            "分出 {surplus} 項給別人",
        ),
        summary="一個人負責的活動太多。",
        why=(
            "整個方案都壓在一個人身上，一場感冒就全停下來。"
            "上限按全部活動的比例算；小團隊按人均份額的一倍半算。"
        ),
        do="把一部分活動分給還有工時的同事。",
    ),
    "CAP031": FaultText(
        message=("{day} 這天，{person} 同時負責 {count} 項活動：{items}",),
        help=(
            "把 {item} 交給 {helper}（平均每週還空 {free} 小時），或晚一點開始",
            "把 {item} 交給手上活動少的同事：{helpers}；或晚一點開始",
            "讓 {item} 晚一點開始",
        ),
        notes={"another": "{another} 也在這時進行"},
        summary="一個人同時負責的活動太多。",
        why=(
            "最忙的那天，所有人都在找同一個人。上限是固定的項數；小團隊按當天人均份額的一倍半算。"
        ),
        do="把其中一項交給同事，或晚一點開始。",
    ),
    "CAP040": FaultText(
        message=("{role} 還沒招到人，{item} 從 {day} 起就要用人",),
        help=("最晚 {by} 前招到人，或先寫一個替補（`backup`）",),
        notes={"item": "{item} 在這裡要用人"},
        summary="工作派給了還沒有招到人的崗位。",
        why="人沒及時招到，活就落在碰巧在場的人頭上。",
        do="在提示的日期前招到人，或先寫好替補 `backup`。",
    ),
    "CAP041": FaultText(
        message=("{person} 在 {leaves} 離職，之後沒有人接手：{items}",),
        help=("最晚 {leaves} 交接完：把接手的人寫進 `backup`，或把這些改由別人負責",),
        notes={"item": "{item} 由 {person} 負責"},
        summary="有人離職，手上的事沒有人接。",
        why=("沒人管的渠道會冷下來，沒人管的指標沒人統計。離職後還要辦的活動另外報錯（CAP011）。"),
        do="把接手的人寫進 `backup`，或把這些條目改由留下的人負責。",
    ),
    "CAP042": FaultText(
        message=("{item} 要會{ability}的人，團隊裡卻沒有人有這項技能",),
        help=("最晚 {by} 前培訓或招到人；有人會的話，寫進 `skills`",),
        notes={"also": "{also} 也要用到"},
        summary="團隊裡沒有人會做這類活動。",
        why=(
            "直播排好了，卻沒有一個人播過。技能、崗位和職責裡都會找；"
            "全團隊都沒寫技能時不報，有合作方或外請主播的活動也不報。"
        ),
        do="在提示的日期前培訓或招人；已經有人會的，寫進 `skills`。",
    ),
    "CAP043": FaultText(
        message=(
            "{count} 項大型活動都只靠 {person} 一個人，沒有替補：{items}",
            "大型活動 {item} 只靠 {person} 一個人，沒有替補",
        ),
        help=(
            "給 {person} 寫上 `backup: {stand_in}`：那幾天在崗，當週還空 {free} 小時",
            "給 {person} 寫上 `backup: {stand_in}`：那幾天在崗，也會做",
            "最晚 {by} 前給 {person} 寫上替補 `backup`，或在 `with` 裡加一個熟手",
        ),
        notes={"also": "{also} 也一樣", "person": "{person} 沒有寫 `backup`"},
        summary="大型活動全靠一個人。",
        why="負責人要是前一週病倒，活動只能取消，花掉的錢也回不來。",
        do="給負責人寫上替補 `backup`，或在 `with` 裡寫一個同樣熟悉的人。",
    ),
    "CAP050": FaultText(
        message=(
            "{person} 要照看 {count} 個群，超過了方案定的每人 {limit} 個",
            "{person} 要照看 {count} 個群；一個人大約能顧 {usual} 個（經驗值，沒有行業標準）",
        ),
        help=("至少要 {needed} 個人：培養團長，增加管理員，或並掉 {over} 個群",),
        notes={"group": "{group}：{part} 個群"},
        summary="一名運營照看的群太多。",
        why=(
            "沒人答話的群，很快就冷了。群算在管理員名下，幾個人管的平分；沒寫管理員的算渠道負責人，"
            "有團長帶的不算。上限先看團隊的 `ratio_limits`，沒有就用經驗值。"
        ),
        do="培養團長，合併冷群，分給同事，或換更好的工具。",
    ),
    "CAP051": FaultText(
        message=(
            "{person} {time}要照看 {count} 名成員，超過了方案定的每人 {limit} 名",
            (
                "{person} {time}要照看 {count} 名成員；用上工具，一個人大約能顧 {usual} 名"
                "（經驗值，沒有行業標準）"
            ),
        ),
        help=("人最多的時候要 {needed} 個人：為多出的 {over} 名成員培養團長或增加管理員",),
        notes={"group": "{group}：{part} 名成員"},
        summary="一名運營照看的成員太多。",
        why=(
            "問題要等幾個小時才有人答，問的人就不會再問了。目前和每個季度的人數都會比，幾個人管的群平分。"
            "上限先看團隊的 `ratio_limits`，沒有就用經驗值。"
        ),
        do="培養團長，把群分給同事，或放慢增長。",
    ),
}
