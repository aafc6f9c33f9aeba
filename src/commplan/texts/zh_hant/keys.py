# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The keys of a plan in Traditional Chinese.

Each has the word that commplan writes and, behind it, others that planners use for the same.
``Model.key`` is for a key that means something else there than elsewhere.
"""

from __future__ import annotations

from commplan.texts.zh_hant.audience_keys import AUDIENCE_KEYS
from commplan.texts.zh_hant.control_keys import CONTROL_KEYS
from commplan.texts.zh_hant.operation_keys import OPERATION_KEYS
from commplan.texts.zh_hant.result_keys import RESULT_KEYS

_SHARED_KEYS: dict[str, str] = {
    "id": "編號",
    "name": "名稱 名字",
    "title": "標題 題目",
    "kind": "類型 種類",
    "category": "類別 分類",
    "owner": "負責人 責任人",
    "approver": "審批人 批准人",
    "status": "狀態",
    "start": "開始 開始日期 開始時間 起",
    "end": "結束 結束日期 結束時間 止",
    "when": "時間 日期 起止日期",
    "date": "日期",
    "time": "時間 鐘點",
    "hours": "時段 鐘點",
    "rhythm": "頻率 週期",
    "statement": "描述 內容 說明",
    "purpose": "用途 目的",
    "reason": "理由 原因",
    "source": "來源 出處",
    "note": "備註",
    "how": "方式 辦法",
    "method": "方式 方法",
    "kpi": "指標",
    "unit": "單位",
    "value": "數值",
    "share": "占比 份額",
    "size": "規模",
    "count": "數量",
    "number": "數量",
    "months": "月度 各月 分月",
    "quarters": "季度 各季 分季度",
    "quarter": "季度",
    "Q1": "一季度 第一季度 1季度",
    "Q2": "二季度 第二季度 2季度",
    "Q3": "三季度 第三季度 3季度",
    "Q4": "四季度 第四季度 4季度",
    "year": "全年 年度",
    "platform": "平臺",
    "platforms": "平臺",
    "theme": "主題",
    "topic": "主題",
    "topics": "話題 選題",
    "functions": "功能",
    "strategy": "策略",
    "duties": "職責",
    "price": "價格",
    "account": "賬號",
    "cost": "費用 成本",
    "supplier": "供應商",
    "place": "地點 場地",
    "region": "地區",
    "items": "條目",
    "item": "條目",
    "what": "事項",
    "for": "關聯 用於",
}

KEYS: dict[str, str] = {
    **_SHARED_KEYS,
    **AUDIENCE_KEYS,
    **RESULT_KEYS,
    **OPERATION_KEYS,
    **CONTROL_KEYS,
}
