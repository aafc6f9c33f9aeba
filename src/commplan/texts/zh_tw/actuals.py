# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of ``commplan actuals new`` in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.actuals_terms import ActualsTerms

ACTUALS = ActualsTerms(
    sheets=("指標", "費用", "活動"),
    name="名稱",
    unit="單位",
    target="本期目標",
    planned="本期預算",
    days="計畫時間",
    top=(
        "{period} 的實際資料：{plan}",
        "冒號後面填數；不知道的留空，留空不等於零。整段沒有的可以刪掉。",
        "金額可以寫 3.1萬，率寫 31 或 31%。方案本身不用改。",
    ),
    as_of="資料取到哪一天，如 {day}",
    status="還會補數寫暫定，不再變寫完整",
    sections={
        "kpis": "指標：填本期的實績",
        "milestones": "里程碑：填完成日期；沒完成的填新日期和理由",
        "activities": "活動：填進展和結果，人數、單數是本期的",
        "spend": "費用：本期已付、應付未付，和期末已下單未交付的",
        "risks": "風險：填現在的機率和影響，1 到 5；沒變的不用填",
        "members": "會員：期初人數、本期加入和退出，各等級期末人數",
        "channels": "通路：送達、取消訂閱和通路帶來的成交",
        "actions": "行動項：上期沒完成的，更新狀態",
        "causes": "原因分析：差得最多的指標，為什麼",
        "measures": "追趕措施：做什麼，能追回多少",
        "lessons": "經驗教訓：保持、停止、開始",
        "decisions_needed": "請示決策：請領導定什麼",
        "support_needed": "協同支援：要資源，還是要別的部門幫忙",
        "decisions_made": "已定決策：本期定了什麼",
        "next_quarter": "下季安排：重點和變化",
    },
    wanted="下面幾段按需要填：去掉行首的 # 再寫",
    kpi_note="{name}：目標 {target} {unit}",
    kpi_bare_note="{name}（{unit}）：本期沒有目標",
    money_note="{name}：本期預算 {money}",
    day_note="{name}：應在 {day} 完成",
    days_note="{name}：{days}",
    risk_note="{text}：方案裡機率 {probability}、影響 {impact}",
    open_note="上期未完成：{what}",
    no_period="請用 --quarter Q2 或 --month 2026-05 寫明是哪一期",
    bad_format="沒有「{value}」這種格式；可選：yaml、csv、xlsx",
    bad_section="沒有「{value}」這一段；可選：{known}",
    not_in_sheets="--section 只用於 --to csv",
    no_plan="方案讀不出來，先用 commplan validate 檢查",
    step_fill="填好實際資料，然後檢查：",
    step_review="再產生檢討：",
)
