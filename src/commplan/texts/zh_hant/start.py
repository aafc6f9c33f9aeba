# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of ``commplan new`` in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.start_terms import StartTerms

START = StartTerms(
    lead="回答幾個問題就開始；直接回車，用方括號裡的答案。",
    ask_brand="品牌名稱",
    ask_kind="是哪一種社群？",
    kinds={
        "fan": "粉絲社群：喜歡品牌、願意分享的老顧客",
        "social-commerce": "社交電商：內容、直播、達人和商城",
        "user-community": "用戶社區：用戶互相答疑，一起用好產品",
        "brand-community": "品牌社群：共同的價值觀，城市線下活動",
        "neighbourhood": "社區鄰里群：團長、自提點、接龍團購",
        "membership": "會員：等級、權益、積分、會員日",
    },
    ask_year="做哪一年的方案？",
    ask_keys="文件裡的字段名用哪種文字？",
    keys={
        "zh-Hans": "簡體中文，如 負責人: 林一",
        "zh-Hant": "繁體中文，如 負責人: 林一",
        "en": "英文，如 owner: 林一",
    },
    brand="我們的品牌",
    bad_number="請輸入 1 到 {count} 的數字，或者直接回車",
    bad_year="「{value}」不是年份，請寫四位數字，例如 2027",
    bad_kind="沒有「{value}」這一種；可選：{known}",
    no_kind="這裡沒有終端可以提問，請用 --kind 寫明是哪一種社群：{known}",
    already_there="{path} 已經存在，沒有改動；請換一個文件名，或者加 --force 覆蓋",
    written="已寫好：",
    step_check="用編輯器改成自己的內容，然後檢查：",
    step_render="再生成文檔：",
)
