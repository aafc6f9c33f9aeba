# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the terminal in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.screen_terms import ScreenTerms

SCREEN = ScreenTerms(
    error="錯誤",
    warning="警告",
    info="提示",
    help="建議",
    more_places="另有 {count} 處",
    more_alike="另有 {count} 處同樣的問題，見第 {lines} 行",
    more_kinds="還有 {count} 個問題沒有逐條列出：{codes}",
    shown="列出了 {shown} 個問題，共 {count} 個（加 --all 全部列出）",
    fixable="其中 {count} 個可以自動改好（--fix 直接改，--diff 先看怎麼改）",
    mended="{path}：自動改了 {count} 處",
    errors="{count} 個錯誤",
    warnings="{count} 個警告",
    infos="{count} 條提示",
    clean="{path}：沒有錯誤，也沒有警告",
    clean_with_infos="{path}：沒有錯誤，也沒有警告（{infos}）",
    checked="按 {as_of} 檢查",
    found="{path}：{counts}",
    contents=(
        "活動 {activities} 項（共 {occurrences} 場），里程碑 {milestones} 個，"
        "團隊 {people} 人，關鍵指標 {kpis} 個"
    ),
    not_run="另有 {count} 條規則因缺少資料沒有執行（加 -v 查看）",
    not_run_line="  {code} {name}：需要 {needs}",
    not_run_more="沒有執行的規則，以及它們需要的資料：",
    not_judged="方案讀不出來，沒有檢查這一項",
    why="為什麼重要",
    do="怎麼辦",
    bad="錯誤範例",
    good="正確範例",
    catalogue="檢查目錄",
    severity="級別",
    rules_heading="規則",
    rules_lead=(
        "每條提示都有編號。本頁由規則自動產生，下面的每個例子都會作為測試執行。"
        "錯誤範例裡，出錯的那一行用註解標出了編號。"
    ),
    name="名稱",
    unknown_code="沒有編號為 {code} 的規則",
    did_you_mean="是不是想查 {suggestion}？",
    rules_title="共 {count} 條規則；用 `commplan explain 編號` 查看範例",
    written="已產生",
    written_beside="{path} 保持原樣（{reason}），新檔案是 {other}",
    because_edited="有人改過這個檔案",
    because_foreign="這個檔案不是 commplan 產生的",
    because_locked="這個檔案正被其他程式開啟",
    loss="{format}：有 {count} 個圖改用表格表示（{blocks}）",
    not_written="沒有產生任何檔案",
    cannot_write="無法寫入 {path}：{reason}",
    no_space="磁碟已滿",
    no_permission="沒有寫入權限",
    not_a_folder="這是一個檔案，不是資料夾",
    encoding_lost="無法按原來的編碼儲存",
    unreadable_plan="{path} 讀不出方案內容，無法產生文件",
    strict_stops="--strict：因為有 {count} 個問題，沒有產生任何檔案",
    reading="讀取方案",
    building="整理內容",
    writing="產生 {format}",
    unknown_format="沒有「{name}」這種格式；可用：{known}",
    demo_where="文件已產生在 {path}：",
    demo_next="下一步：打開看看，再複製 {plan} 改成自己的方案。",
    rule_crashed="有一條規則執行出錯，這是 commplan 自身的缺陷：",
    bad_date="「{value}」不是日期，請寫成 2026-03-08",
    no_such_encoding="沒有「{name}」這種編碼",
    stdin_once="「-」只能出現一次",
    clause="：",
)
