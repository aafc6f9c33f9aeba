# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The faults of actuals in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "REV010": FaultText(
        message=(
            "`{text}` 在方案裡是{other}，這裡要寫的是{kind}",
            "方案裡沒有叫 `{text}` 的{kind}",
        ),
        help=(
            "這裡寫{kind}，不是{other}；現有：{known}",
            "是不是 `{suggestion}`？現有：{known}",
            "年中新出現的，加上 `{new}: 是`；現有：{known}",
            "年中新出現的，加上 `{new}: 是`",
            "現有：{known}",
            "先在方案的 `{section}` 裡加上這項{kind}，或者刪掉這一行",
            "先在方案裡加上這項{kind}，或者刪掉這一行",
        ),
        notes={"replace": "改成 `{suggestion}`", "again": "這裡也是"},
        summary="實際資料裡寫了方案裡沒有的東西。",
        why="數字沒有著落，檢討裡明明有結果卻顯示空白。",
        do="改對名字；年中新出現的風險寫 `new: true`。",
    ),
    "REV011": FaultText(
        message=("{item} 的 `{key}` 寫的是 {day}，晚於這份資料的截止日 {as_of}",),
        help=(
            "寫真實發生的日子；還沒到的日子，寫進 `{instead}`",
            "寫真實發生的日子，或者改這份資料的 `as_of`",
        ),
        summary="已經發生的事，日期卻在資料截止日之後。",
        why="只是預計的事被當成完成，整份檢討就沒人信了。",
        do="寫真實日期；還沒到的，寫進 `new_due`、`new_start` 或 `new_end`。",
    ),
    "REV012": FaultText(
        message=(
            "{item} 寫著已完成，進度卻只有 {progress}%",
            "{item} 寫了完成日 {day}，狀態卻是 {state}",
        ),
        help=(
            "把 {progress} 改成 `progress: 100`，或者把狀態改成 `state: running`",
            "改成 `state: done`，或者去掉 `done_on`",
        ),
        summary="既寫完成，又寫沒完成。",
        why="兩處必有一處是錯的，誰也說不清是哪處。",
        do="改狀態，或改進度，或去掉完成日。",
    ),
    "REV013": FaultText(
        message=("{item} 的 `{last}` 是 {end}，早於 `{first}`（{start}）",),
        help=("改正 `{first}` 或 `{last}`",),
        notes={"start": "這裡寫的開始日更晚"},
        summary="活動還沒開始就結束了。",
        why="辦了幾天、晚了幾天，都算不出來。",
        do="改正其中一個日期。",
    ),
    "REV014": FaultText(
        message=("{activity} 已經取消，卻記了 {amount}支出",),
        help=(
            (
                "在 `for` 裡寫清楚錢花在了哪裡，或者改正 {activity} 的狀態；"
                "退不回來的錢（如定金），在 `comment` 裡說明"
            ),
        ),
        notes={"cancelled": "{activity} 在這裡寫了取消"},
        summary="已經取消的活動還有支出，又沒有說明。",
        why="要麼活動其實辦了，要麼錢花到了別處；兩個數都會錯。",
        do="寫清楚錢花在哪裡，改正狀態，或者在 `comment` 裡說明退不回來的是什麼。",
    ),
    "REV015": FaultText(
        message=(
            "{kpi} 的燈，按資料是「{computed}」，手工改成了「{light}」",
            "{kpi} 的燈手工定為「{light}」，沒有寫原因",
        ),
        help=(
            "按資料是「{computed}」：去掉 `light`，要改最多隻能改一級",
            "補上 `light_reason`，或者去掉 `light`",
        ),
        summary="手工改燈沒有寫原因，或者和資料差得太遠。",
        why="一盞燈憑感覺，其他燈也沒人信了。",
        do="去掉手工的燈；要改就只改一級，並寫明原因。",
    ),
    "REV016": FaultText(
        message=(
            "這份實際資料是 {start} 至 {end} 的，方案是 {first} 至 {last} 的",
            "這份實際資料截至 {as_of}，可它的第一天是 {begin}",
        ),
        help=(
            "`as_of` 寫資料統計到哪一天，例如 {after}；期間寫錯了就改期間",
            "改正檔案裡或檔名裡的年份；往年的資料寫進指標的 `baseline.quarters`",
        ),
        summary="實際資料的日期不在方案期間內，或者截止日早於它的第一天。",
        why="這些數字不會被算進來，或者算錯了年份。",
        do="改正年份；往年的結果寫進指標的 `baseline.quarters`。",
    ),
    "REV017": FaultText(
        message=(
            "{item} 同一段日子在 {file} 裡也有數，只按那一份算",
            "{item} 寫了兩次，只按後面那條算",
        ),
        help=("只留一條；按月填了，就不要在當季的檔案裡再填一遍",),
        notes={"counts": "按這條算"},
        summary="同一段日子，同一個指標、里程碑、活動、支出或通路寫了兩次。",
        why="金額會算兩遍，或者兩個數碰巧顯示其中一個。",
        do="只留一條；沒改之前，按日子靠後的算，同一天截止的，按時間跨度長的算。",
    ),
    "REV018": FaultText(
        message=("{kpi} 的單位是 %（目標 {target}%），這裡卻寫了 {written}",),
        help=("如果是 {meant}%，就寫 {meant}",),
        notes={"target": "目標寫在這裡", "replace": "改成 {meant}"},
        summary="單位是 % 的指標，實績寫成了小數。",
        why="指標看起來跌到了零，加權得分也跟著被拉低。",
        do="按百分數寫，例如 31。",
    ),
    "REV019": FaultText(
        message=("這份實際資料寫的是方案「{named}」，旁邊的方案是「{title}」",),
        help=("把檔案放回它自己的方案旁邊，或者寫 `{key}: {title}`",),
        notes={"replace": "改成 `{title}`"},
        summary="實際資料寫的是另一個方案。",
        why="抄來的檔案會把別的品牌、別的年份的數字帶進檢討。",
        do="寫上本方案的標題，或者把檔案放回它自己的方案旁邊。",
    ),
    "REV020": FaultText(
        message=(
            "{months} 沒有實際資料，{quarters} 的數不完整",
            "{quarters} 已在 {end} 結束，卻沒有實際資料",
        ),
        help=("補一個檔案，例如 `{file}`",),
        summary="有別的實際資料，卻缺了一個已結束的季度，或者缺了其中幾個月。",
        why="累計值偏小或算不出來，環比也沒有參照。",
        do="給這個季度補一個檔案，只寫幾項也行。",
    ),
    "REV021": FaultText(
        message=(
            "{kpi} 的 `{field}` 和以前不一樣，以前是「{before}」",
            "{kpi} 現在才寫 `{field}`，而前面的數已經報過了",
        ),
        help=("按新計算方式重算前幾季，再寫 `restated: true`；或者沿用舊計算方式",),
        notes={"before": "以前寫在這裡"},
        summary="指標計算方式變了，以前的數沒有重算。",
        why="兩個季度按兩種計算方式算，比不了，成長也是假的。",
        do="重算前幾季並寫 `restated: true`，或沿用舊計算方式。",
    ),
    "REV022": FaultText(
        message=(
            "{start} 至 {end} 有 {count} 項指標定了目標，卻沒有填實績：{kpis}",
            "{kpi} 定了目標，{start} 至 {end} 卻沒有填實績",
        ),
        help=(
            "全年的合計到年底才用得上：把每個月的數依次寫進 `{months}`",
            "補上實績，或者從方案裡去掉目標",
        ),
        summary="已結束的季度，有指標沒填實績。",
        why="沒人填的指標在記分卡上是灰的，也不計入得分。",
        do="補上實績，或去掉目標。",
    ),
    "REV023": FaultText(
        message=("{day} 期初成員寫 {start}，上一期期末卻是 {expected}",),
        help=(
            (
                "{begin} + 新增 {joined} − 流失 {left} = {expected}："
                "改正其中一個數，或者把 `{key}` 寫成 {expected}"
            ),
            "上一期各等級合計 {expected}：改正其中一個數",
        ),
        notes={"before": "上一期期末是 {expected}"},
        summary="期初成員和上一期期末對不上。",
        why="憑空多出來的成員，讓成長率和流失率都靠不住。",
        do="兩期用同一套定義統計，或者改正寫錯的那個數。",
    ),
    "REV024": FaultText(
        message=(
            "{kpi} 寫了 {count} 個月，可這份資料只有 {months} 個月",
            "{kpi} 寫了 `{given}`，沒有寫 `{lacking}`",
            "{kpi} 的 `{zero}` 是 0，算不出來",
            "{kpi} 各月加起來是 {total}，`{key}` 寫的卻是 {value}",
            "{kpi} 最後一個月是 {last}，`{key}` 寫的卻是 {value}",
            "{kpi} 按分子、分母算是 {rate}，`{key}` 寫的卻是 {value}",
        ),
        help=(
            "按月份先後寫，最多 {months} 個數",
            "補上 `{lacking}`，或者只寫結果",
            "寫上真實的 `{zero}`，或者刪掉這一行",
            "改正寫錯的那個；沒改之前按 `{key}` 算",
        ),
        summary="同一項指標的幾個數對不上，有的不會被算進來。",
        why="只有一個數算數，其餘的被丟下，誰也看不出錯的是哪個。",
        do="改正寫錯的那個，或者去掉它。",
    ),
    "REV025": FaultText(
        message=(
            "流失 {left} 人，可期初只有 {begin} 人，新增 {joined} 人",
            "活躍 {active} 人，可期末只有 {end} 人",
        ),
        help=("改正其中一個數；數的是人，不是人次",),
        summary="流失或活躍的人數，比成員總數還多。",
        why="期末有多少人說不清，或者活躍率超過 100%。",
        do="改正其中一個數；數的是人，不是人次。",
    ),
    "REV030": FaultText(
        message=(
            "{item} 從 {due} 改到 {moved}，沒有寫原因",
            "{item} 應在 {begin} 開始，到 {on} 已晚 {days} 天，沒有新日期；{waiting} 還在等它",
            "{item} 應在 {begin} 開始，到 {on} 已晚 {days} 天，沒有新日期",
            "{item} 應在 {due} 完成，到 {on} 已逾期 {days} 天，沒有新日期；{waiting} 還在等它",
            "{item} 應在 {due} 完成，到 {on} 已逾期 {days} 天，沒有新日期",
        ),
        help=(
            "為什麼改到 {moved}，寫進 `reason`",
            "在實際資料裡寫上新日期和 `reason`，並通知等它的人",
        ),
        notes={"waits": "{one} 至少順延 {by} 天"},
        summary="到期沒完成，也沒有新日期和原因。",
        why="沒人重新排程，就會一拖再拖，後面等它的事跟著拖。",
        do="寫上新日期和原因，並通知後面等它的人。",
    ),
    "REV040": FaultText(
        message=(
            "有 {count} 項活動結束超過 {days} 天，還沒有任何結果：{items}",
            "{item} 在 {end} 結束，已超過 {days} 天，沒有結果，也沒有經驗",
        ),
        help=(
            (
                "問 {owner}：補上 {item} 的 `participants`、`revenue` 或 `feedback`，"
                "或者寫 `well`、`badly`"
            ),
            "補上 {item} 的 `participants`、`revenue` 或 `feedback`，或者寫 `well`、`badly`",
        ),
        notes={"also": "{one} 在 {day} 結束"},
        summary="活動早已結束，實際資料裡沒有結果，也沒有經驗。",
        why="下一場什麼也學不到，活動排行也缺了一行。",
        do="找負責人要數；至少寫下哪裡好、哪裡不好。",
    ),
    "REV050": FaultText(
        message=(
            "有 {count} 條結論沒有負責人或期限：{items}",
            "「{item}」沒有寫 {missing}",
        ),
        help=("補上 `owner` 和 `due`",),
        notes={"also": "「{one}」沒有寫 {lacks}"},
        summary="經驗、決定、行動項或措施沒有負責人或期限。",
        why="大家都同意、沒人去辦的事，下個季度還要再說一遍。",
        do="寫上 `owner` 和 `due`；沒人辦的，不如取消。",
    ),
    "REV051": FaultText(
        message=(
            (
                "有 {count} 項上期決議還沒完成，"
                "最早的「{item}」是 {promised} 定的，已過 {age} 天：{items}"
            ),
            "「{item}」是 {promised} 定的，已過 {age} 天，還沒完成",
        ),
        help=(
            (
                "問 {owner}：辦完寫 `state: done` 和 `done_on`，"
                "要延就改 `due`，不辦寫 `state: dropped`"
            ),
            "辦完寫 `state: done` 和 `done_on`，要延就改 `due`，不辦寫 `state: dropped`",
        ),
        notes={"also": "「{one}」已過 {days} 天"},
        summary="上期檢討的決議到期還沒完成。",
        why="同一件事每季都定一遍，等於說話不用算數。",
        do="辦完，或者寫明新的期限和原因，或者取消。",
    ),
}
