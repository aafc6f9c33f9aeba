# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the rules about the budget in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "BUD010": FaultText(
        message=(
            "連同機動預算 {contingency} 一共安排了 {allocated}，比總預算 {total} 多出 {over}",
            "一共安排了 {allocated}，比總預算 {total} 多出 {over}",
        ),
        help=("需要縮減 {over}；金額最大的是：{largest}",),
        notes={
            "large": "{item}：{amount}",
            "series": "{item}：{count} 次 × {each} = {amount}；{each} 是總數的話，寫 `per: series`",
        },
        summary="各項金額加起來超過了總預算。",
        why="財務審方案，第一眼看的就是這個。",
        do="縮減金額大的項目，或申請追加總預算。",
    ),
    "BUD011": FaultText(
        message=("總預算 {total} 中還有 {left} 沒有分配",),
        help=("這不算問題：可以繼續安排，也可以留作備用",),
        summary="總預算還有一部分沒有分配。",
        why="先知道還剩多少，再談追加。",
        do="不用處理；需要時分給活動、預算行或機動預算。",
    ),
    "BUD020": FaultText(
        message=("行銷戰役 {campaign} 的活動合計 {spent}，比行銷戰役預算 {limit} 多出 {over}",),
        help=("縮減 {over}，最容易從 {largest} 下手；或提高行銷戰役預算",),
        notes={"part": "{part}：{amount}"},
        summary="行銷戰役下的活動加起來超過了行銷戰役預算。",
        why="每一項都批了，加起來卻沒批。",
        do="縮減某項活動，或申請更高的行銷戰役預算。",
    ),
    "BUD021": FaultText(
        message=("科目「{category}」安排了 {planned}，比限額 {limit} 多出 {over}",),
        help=("縮減 {over}；金額最大的是：{largest}",),
        notes={
            "large": "{item}：{amount}",
            "series": "{item}：{count} 次 × {each} = {amount}；{each} 是總數的話，寫 `per: series`",
        },
        summary="某個預算科目超過了限額。",
        why="科目之間挪錢要重新送簽。",
        do="縮減這個科目裡的金額，或調整限額。",
    ),
    "BUD022": FaultText(
        message=("{quarter} 安排了 {planned}，比季度限額 {limit} 多出 {over}",),
        help=("把 {over} 挪到別的季度；金額最大的是：{largest}",),
        notes={"large": "{item}：{amount}"},
        summary="某個季度的安排超過了季度限額。",
        why="全年的錢夠，用的時候卻還沒到帳。",
        do="把一部分挪到別的季度，或調整限額。",
    ),
    "BUD023": FaultText(
        message=("預算行「{line}」和 {item} 自己的預算重複：{amount} 會被算兩次",),
        help=("兩處刪掉一處；活動或行銷戰役的 `budget` 本身就是預算行",),
        notes={"first": "同一筆錢在這裡"},
        summary="同一筆錢寫了兩遍。",
        why="方案看起來更貴，或者錢真的花了兩次。",
        do="只保留一處。",
    ),
    "BUD024": FaultText(
        message=("階段 {phase} 安排了 {planned}，比階段限額 {limit} 多出 {over}",),
        help=("縮減 {over}，或挪到別的階段；金額最大的是：{largest}",),
        notes={"large": "{item}：{amount}"},
        summary="某個階段的安排超過了階段限額。",
        why="階段還沒過完錢就花光了，只好由下一階段來墊。",
        do="把活動挪到別的階段，或提高限額。",
    ),
    "BUD025": FaultText(
        message=(
            "{partners} 的合作費一共 {fee}，可他們參與的活動總共只有 {money}",
            "{partner} 的合作費是 {fee}，可對方參與的活動總共只有 {money}",
        ),
        help=("給 {largest} 的預算加 {short}，或把合作費談到 {money} 以內",),
        notes={"user": "{item} 有對方參與"},
        summary="合作費超過了相關活動的預算。",
        why="合約簽了，活動卻付不起。",
        do="提高活動預算，或把合作費談低。",
    ),
    "BUD030": FaultText(
        message=("總預算 {total}，沒有留機動預算",),
        help=(
            "寫上 `contingency: {written}`（5%）；還有 {left} 沒安排，正好可以留作機動",
            "留出 {usual}（5%）：`contingency: {written}`",
        ),
        summary="預算裡沒有留機動。",
        why="每個方案都會遇到意外，臨時要錢比意外來得慢。",
        do="留出總預算的 5% 到 10%，寫在 `contingency` 裡。",
    ),
    "BUD031": FaultText(
        message=("機動預算 {contingency} 只占總預算 {total} 的 {percent}%",),
        help=("再加 {more}，至少留到 {least}（{bound}%）",),
        notes={"raise": "提高到 {least}"},
        summary="機動預算太少，不頂用。",
        why="場地一漲價就用光了。",
        do="留出總預算的 5% 到 10%。",
    ),
    "BUD032": FaultText(
        message=("機動預算 {contingency} 占了總預算 {total} 的 {percent}%",),
        help=("最多留 {most}（{bound}%），其餘 {over} 安排到活動裡，或者少申請一些",),
        summary="機動預算留得太多。",
        why="簽核的人會認為這筆錢還沒想好怎麼花。",
        do="把多出的部分分給活動或預算行，或減少總預算。",
    ),
    "BUD040": FaultText(
        message=(
            "{activity} 的獎品值 {worth}，預算只有 {money}",
            "{activity} 的獎品值 {worth}，卻沒有預算",
        ),
        help=("補上 {short}，或換便宜些的獎品",),
        notes={"budget": "這裡有 {money}"},
        summary="獎品的價值超過了活動的預算。",
        why="獎品已經對外公布，卻沒錢買。",
        do="補足預算，或換小一些的獎品。",
    ),
    "BUD041": FaultText(
        message=(
            "{item} 要花 {cost}，預算裡只有 {money}",
            "{item} 要花 {cost}，預算裡沒有這筆錢",
        ),
        help=(
            "給 {user} 的預算加 {short}，或加一行預算：`for: {item}`，金額 {short}",
            "加一行預算：`for: {item}`，金額 {short}",
        ),
        notes={"user": "{item} 要用它"},
        summary="場地、直播間或工具標了價，預算裡卻沒有錢。",
        why="漏掉的費用，總在最緊張的季度冒出來。",
        do="給它加一行預算，或加到用它的活動裡。",
    ),
    "BUD042": FaultText(
        message=("{activity} 預計來 {guests} 人，卻沒有預算",),
        help=(
            "加上大約 {amount}：方案裡別的線下活動人均 {each}；真不花錢就寫 `budget: 0`",
            "把費用寫進 `budget`；真不花錢就寫 `budget: 0`",
        ),
        summary="要來很多人的線下活動沒有預算。",
        why="場地、茶水、保險都要錢，到時候才發現沒有。",
        do="補上預算；確實不花錢的，寫 `budget: 0`。",
    ),
    "BUD043": FaultText(
        message=("{partner} 的合作費是 {fee}，預算裡沒有這筆錢",),
        help=(
            "給 {user} 的預算加 {fee}，或加一行預算：`for: {partner}`，金額 {fee}",
            "加一行預算：`for: {partner}`，金額 {fee}",
        ),
        notes={"user": "{item} 有對方參與"},
        summary="合作方要付費，預算裡卻沒有這筆錢。",
        why="帳單總在最緊張的季度寄來；沒有預算行的承諾不算計畫。",
        do="給合作方加一行預算，或把錢寫進活動。",
    ),
    "BUD044": FaultText(
        message=(
            "通路 {item} 要花 {cost}，預算裡只有 {money}",
            "通路 {item} 要花 {cost}，預算裡沒有這筆錢",
        ),
        help=(
            "給 {user} 的預算加 {short}，或加一行預算：`for: {item}`，金額 {short}",
            "加一行預算：`for: {item}`，金額 {short}",
        ),
        notes={"user": "{item} 用這個通路"},
        summary="要花錢的通路，預算裡沒有錢。",
        why="投放沒有錢就沒有曝光，第一張帳單一來就停。",
        do="給通路加一行預算，或加到用它的活動裡。",
    ),
    "BUD045": FaultText(
        message=(
            "點數兌換要花 {cost}，預算裡只留了 {money}",
            "點數兌換要花 {cost}，預算裡沒有這筆錢",
        ),
        help=("加一行預算，寫 `kind: points`，金額 {short}",),
        notes={"line": "{line}：{amount}"},
        summary="會員會用點數，預算裡卻沒有這筆錢。",
        why="點數就是欠會員的帳，財務知不知道，會員都會來兌。",
        do="加一行 `kind: points` 的預算。",
    ),
    "BUD046": FaultText(
        message=(
            "會員權益一年要花 {cost}，可以用來付這筆錢的預算行只有 {money}",
            "會員權益一年要花 {cost}，預算裡沒有一行能付",
        ),
        help=("加一行 {short} 的預算；花得最多的是：{largest}",),
        notes={"benefit": "{benefit}：{amount}"},
        summary="等級權益的成本超過了預算裡的錢。",
        why="權益是對老客的承諾，寫沒寫進預算都得兌現。",
        do="給會員權益加一行預算，或減少權益。",
    ),
    "BUD047": FaultText(
        message=(
            "{start} 到 {end} 要加 {agents} 名客服，預算裡沒有這筆錢",
            "{people} 今年到職，預算裡沒有招人的錢",
        ),
        help=(
            "加一行預算，大約 {agents} 人各 {days} 個工作日的費用",
            "加一行招聘費用；由別的部門出錢的，寫一行金額 0",
        ),
        notes={"peak": "這裡也要加 {agents} 名客服"},
        summary="要招人、加人，預算裡卻沒有錢。",
        why="招聘、兼職、值守都要花錢，而且都擠在最忙的季度。",
        do="給人力加一行預算；別的部門出錢的，寫一行金額 0。",
    ),
    "BUD048": FaultText(
        message=("{activity} 寫明是付費內容，卻沒有預算",),
        help=(
            "補上費用；同樣付費的 {example} 有 {amount}",
            "用 `budget` 補上費用；沒有付費的，寫 `paid: no`",
        ),
        summary="付費內容沒有預算。",
        why="付費的內容沒寫價錢，財務總是最後一個知道。",
        do="給活動寫上預算，或把合作費寫在合作方名下。",
    ),
    "BUD050": FaultText(
        message=(
            "{partner} 要付 {fee}，預算行「{line}」加上 {users} 一共只有 {money}",
            "{partner} 要付 {fee}，預算行「{line}」只有 {money}",
        ),
        help=("把這一行加 {short}，到 {fit}；或把合作費談到 {money} 以內",),
        notes={"fee": "合作費寫在這裡", "raise": "提高到 {fit}"},
        summary="答應合作方的錢超過了預算行。",
        why="合約簽了就得付，超支往往晚一個月才看見。",
        do="提高這一行預算，或在簽約前把費用談低。",
    ),
    "BUD051": FaultText(
        message=(
            "{line}（{amount}）在 {quarter} 就付，可 {item} 到 {approved} 才批",
            "{item} 從 {first} 就開始花錢預熱，可到 {approved} 才批",
        ),
        help=(
            "在 {before} 之前（含當天）批下來，或改到 {fit} 付",
            "在 {before} 之前（含當天）批下來，或從 {after} 起再花錢",
        ),
        notes={"approved": "{item} 在這裡簽核", "move": "改成 {fit}"},
        summary="還沒批就開始花錢。",
        why="萬一沒批，錢已經付出去了。",
        do="提前簽核，或推遲付款。",
    ),
    "BUD052": FaultText(
        message=(
            "{line}（{amount}）排在 {quarter} 付，可 {item} 在 {end} 就結束了，晚了 {days} 天",
            "{line}（{amount}）排在 {quarter} 付，方案週期裡沒有這個季度",
        ),
        help=("改成 `quarter: {fit}`",),
        notes={"end": "{item} 到這裡結束", "move": "改成 {fit}"},
        summary="事情早就結束了，錢才要付。",
        why="帳已經結了，這筆錢誰也不認。",
        do="把這一行放到該付款的季度。",
    ),
    "BUD060": FaultText(
        message=(
            "{activity} 每帶來一個「{kpi}」要花 {each}，方案裡別的活動最多 {usual}",
            "{activity} 人均要花 {each}，方案裡別的活動最多 {usual}",
        ),
        help=("核對兩個數：{money} 該換來 {results} 以上；只有 {result} 的話，{fit} 就夠",),
        notes={"result": "這裡計畫 {result}"},
        summary="某項活動的單位成本遠高於別的活動。",
        why="不是金額或數量多寫、少寫了一位，就是錢花得不值。",
        do="核對金額和數量；活動另有目的的，把它也寫進目標。",
    ),
    "BUD061": FaultText(
        message=(
            "{activity} 花 {money} 要賣 {sales}，每 1 元換 {each} 元，別的活動最多換 {best} 元",
            "{activity} 花 {money} 要賣 {sales}，每 1 元換 {each} 元，別的活動至少換 {worst} 元",
        ),
        help=("核對兩個數：照別的活動來看，{money} 能賣 {fit}",),
        notes={"money": "這裡計畫花 {money}"},
        summary="投入產出和別的活動差得太遠。",
        why="誰也做不到的目標，不算計畫。",
        do="核對銷售目標和預算。",
    ),
    "BUD062": FaultText(
        message=("{activity} 每帶來一個「{kpi}」要花 {each}，上年只要 {base}",),
        help=("核對兩個數：{money} 該換來 {results} 左右；只有 {result} 的話，{fit} 就夠",),
        notes={"base": "上年的成本寫在這裡"},
        summary="某項結果的單位成本遠高於上年。",
        why="不是金額或數量多寫、少寫了一位，就是錢花得不值。",
        do="核對金額和數量；活動另有目的的，把它也寫進目標。",
    ),
    "BUD070": FaultText(
        message=(
            "{item} 寫的是 {amount}，旁邊各項都在 {usual} 上下",
            "總預算寫的是 {amount}，可各項安排加起來有 {usual}",
        ),
        help=("想寫的是不是 {meant}？是的話改成 {written}",),
        notes={"meant": "改成 {meant}"},
        summary="金額和旁邊各項差了幾個數量級。",
        why="把萬元寫成元，是手寫方案最常見的錯，一錯整份報告都錯。",
        do="改成真正想寫的金額。",
    ),
    "BUD071": FaultText(
        message=("{item} 寫的是 {written}，按百分數算還不到百分之一",),
        help=("想寫百分之 {meant}，就寫 {meant}；真的不到百分之一，單位用 ‰",),
        summary="百分數寫成了小數。",
        why="把 31% 寫成 0.31，合計和圖表都會小一百倍。",
        do="寫成 `31` 或 `31%`；真的不到百分之一，單位用 ‰。",
    ),
    "BUD072": FaultText(
        message=("{kpi} 的 {quarter} 寫的是 {written}，別的季度都在 {usual} 上下",),
        help=("想寫的是不是 {meant}？是的話改過來",),
        notes={"meant": "改成 {meant}"},
        summary="指標有一個季度和別的季度差了幾個數量級。",
        why="6000 旁邊寫 0.65，多半是把「萬」當成了單位，合計和圖表都會錯。",
        do="四個季度都按指標的單位來寫。",
    ),
}
