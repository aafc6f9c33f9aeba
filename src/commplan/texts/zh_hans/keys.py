"""The keys of a plan in Simplified Chinese.

Each has the word that commplan writes and, behind it, others that planners use for the same.
``Model.key`` is for a key that means something else there than elsewhere.
"""

from __future__ import annotations

from commplan.texts.zh_hans.audience_keys import AUDIENCE_KEYS
from commplan.texts.zh_hans.control_keys import CONTROL_KEYS
from commplan.texts.zh_hans.operation_keys import OPERATION_KEYS
from commplan.texts.zh_hans.result_keys import RESULT_KEYS

_SHARED_KEYS: dict[str, str] = {
    "id": "编号",
    "name": "名称 名字",
    "title": "标题 题目",
    "kind": "类型 种类",
    "category": "类别 分类",
    "owner": "负责人 责任人",
    "approver": "审批人 批准人",
    "status": "状态",
    "start": "开始 开始日期 开始时间 起",
    "end": "结束 结束日期 结束时间 止",
    "when": "时间 日期 起止日期",
    "date": "日期",
    "time": "时间 钟点",
    "hours": "时段 钟点",
    "rhythm": "频率 周期",
    "statement": "描述 内容 说明",
    "purpose": "用途 目的",
    "reason": "理由 原因",
    "source": "来源 出处",
    "note": "备注",
    "how": "方式 办法",
    "method": "方式 方法",
    "kpi": "指标",
    "unit": "单位",
    "value": "数值",
    "share": "占比 份额",
    "size": "规模",
    "count": "数量",
    "number": "数量",
    "months": "月度 各月 分月",
    "quarters": "季度 各季 分季度",
    "quarter": "季度",
    "Q1": "一季度 第一季度 1季度",
    "Q2": "二季度 第二季度 2季度",
    "Q3": "三季度 第三季度 3季度",
    "Q4": "四季度 第四季度 4季度",
    "year": "全年 年度",
    "platform": "平台",
    "platforms": "平台",
    "theme": "主题",
    "topic": "主题",
    "topics": "话题 选题",
    "functions": "功能",
    "strategy": "策略",
    "duties": "职责",
    "price": "价格",
    "account": "账号",
    "cost": "费用 成本",
    "supplier": "供应商",
    "place": "地点 场地",
    "region": "地区",
    "items": "条目",
    "item": "条目",
    "what": "事项",
    "for": "关联 用于",
}

KEYS: dict[str, str] = {
    **_SHARED_KEYS,
    **AUDIENCE_KEYS,
    **RESULT_KEYS,
    **OPERATION_KEYS,
    **CONTROL_KEYS,
}
