"""The words of ``commplan actuals new`` in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.actuals_terms import ActualsTerms

ACTUALS = ActualsTerms(
    sheets=("指标", "费用", "活动"),
    name="名称",
    unit="单位",
    target="本期目标",
    planned="本期预算",
    days="计划时间",
    top=(
        "{period} 的实际数据：{plan}",
        "冒号后面填数；不知道的留空，留空不等于零。整段没有的可以删掉。",
        "金额可以写 3.1万，率写 31 或 31%。方案本身不用改。",
    ),
    as_of="数据取到哪一天，如 {day}",
    status="还会补数写暂定，不再变写完整",
    sections={
        "kpis": "指标：填本期的实际值",
        "milestones": "里程碑：填完成日期；没完成的填新日期和理由",
        "activities": "活动：填进展和结果，人数、单数是本期的",
        "spend": "费用：本期已付、应付未付，和期末已下单未交付的",
        "risks": "风险：填现在的概率和影响，1 到 5；没变的不用填",
        "members": "会员：期初人数、本期加入和退出，各等级期末人数",
        "channels": "渠道：送达、退订和渠道带来的成交",
        "actions": "行动项：上期没完成的，更新状态",
        "causes": "原因分析：差得最多的指标，为什么",
        "measures": "追赶措施：做什么，能追回多少",
        "lessons": "经验教训：保持、停止、开始",
        "decisions_needed": "请示决策：请领导定什么",
        "support_needed": "协同支持：要资源，还是要别的部门帮忙",
        "decisions_made": "已定决策：本期定了什么",
        "next_quarter": "下季安排：重点和变化",
    },
    wanted="下面几段按需要填：去掉行首的 # 再写",
    kpi_note="{name}：目标 {target} {unit}",
    kpi_bare_note="{name}（{unit}）：本期没有目标",
    money_note="{name}：本期预算 {money}",
    day_note="{name}：应在 {day} 完成",
    days_note="{name}：{days}",
    risk_note="{text}：方案里概率 {probability}、影响 {impact}",
    open_note="上期未完成：{what}",
    no_period="请用 --quarter Q2 或 --month 2026-05 写明是哪一期",
    bad_format="没有“{value}”这种格式；可选：yaml、csv、xlsx",
    bad_section="没有“{value}”这一段；可选：{known}",
    not_in_sheets="--section 只用于 --to csv",
    no_plan="方案读不出来，先用 commplan validate 检查",
    step_fill="填好实际数据，然后检查：",
    step_review="再生成复盘：",
)
