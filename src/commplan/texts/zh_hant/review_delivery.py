# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the review on promises, dates, risks, lessons and asks, in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.counted import Counted, say_always
from commplan.texts.review_delivery_terms import (
    AskTerms,
    LessonTerms,
    ResolutionTerms,
    ReviewDeliveryTerms,
    RiskMoveTerms,
    ScheduleTerms,
)

RESOLUTIONS = ResolutionTerms(
    last_quarter="上季",
    last_period="上期",
    subject="上期決議落實",
    first_headline="本年第一次復盤（{period}），沒有上期決議要核對",
    first_text="本次形成的決議寫進「已定決策」和「行動項」，下次復盤從這裡開始核對。",
    unknown_headline="{last}沒有實際數據文件，決議落實情況無從核對",
    unknown_text="補上{last}的數據文件，寫明「已定決策」和「行動項」。",
    none_headline="{last}沒有留下待落實的決議",
    none_text="{last}的文件裡沒有寫明負責人的決定，也沒有行動項。",
    untold_headline=say_always("{last} {count} 項決議落實了沒有，本期沒有寫"),
    done_headline=say_always("{last} {count} 項決議全部按時完成"),
    late_headline=say_always(
        "{last} {count} 項決議全部完成，其中 {late} 項晚於期限，最多晚 {days}"
    ),
    open_headline=say_always("{last} {count} 項決議完成 {done} 項，{open} 項還在進行，沒有逾期"),
    overdue_headline=say_always(
        "{last} {count} 項決議完成 {done} 項，{overdue} 項逾期，最長 {days}"
    ),
    overdue_named_headline=say_always(
        "{last} {count} 項決議完成 {done} 項，{overdue} 項逾期：「{what}」已拖 {days}"
    ),
    partly_headline=say_always(
        "{last} {count} 項決議完成 {done} 項、取消 {dropped} 項，沒有未完成的"
    ),
    dropped_headline=say_always("{last} {count} 項決議都已取消"),
    detail_headline=say_always("{count} 項決議逐項核對：完成率 {share}（不含取消的）"),
    detail_dropped_headline=say_always("{count} 項決議逐項核對：都已取消"),
    resolution="決議",
    due="期限",
    state="落實情況",
    age="提出至今",
    comment="說明",
    done="已完成",
    done_in_time="按時完成",
    done_late=say_always("完成，晚 {count} 天"),
    overdue=say_always("逾期 {count} 天"),
    overdue_moved=say_always("逾期 {count} 天，改到 {day}"),
    running="進行中",
    undated="進行中，沒定期限",
    dropped="已取消",
    days=say_always("{count} 天"),
)

SCHEDULE = ScheduleTerms(
    subject="里程碑與活動進度",
    chart="{period}進度：計劃與實際",
    before="原計劃",
    item="項目",
    planned="原計劃",
    now="實際 / 新日期",
    no_date="沒有新日期",
    state="進度",
    reason="原因",
    knock_ons="連帶影響",
    knock_on=say_always("{name}順延 {count} 天"),
    knock_more=say_always("{first}，另有 {count} 項"),
    done="按期完成",
    done_late=say_always("晚 {count} 天完成"),
    moved="改期",
    moved_later=say_always("改期，晚 {count} 天"),
    moved_earlier=say_always("改期，提前 {count} 天"),
    overdue=say_always("逾期 {count} 天"),
    running="進行中",
    running_late=say_always("進行中，晚 {count} 天"),
    ahead="未到期",
    cancelled="已取消",
    parts="{first}；{second}",
    milestones_kept=Counted("{count} 個里程碑按期完成", "{count} 個里程碑全部按期完成"),
    milestones_missed=Counted(
        "{count} 個里程碑沒有按期完成", "{count} 個里程碑按期完成 {kept} 個（{share}）"
    ),
    milestones_none="本期沒有到期的里程碑",
    milestones_unknown="里程碑完成情況未提供",
    activities_kept=say_always("{count} 項活動沒有延期"),
    activities_kept_headline=say_always("{count} 項活動的原計劃與實際：沒有延期"),
    activities_late_headline=say_always("{count} 項活動的原計劃與實際：{late} 項延期"),
    overdue_part=say_always("{name}已逾期 {count} 天"),
    slip_part=say_always("{name}晚 {count} 天"),
    slips_part=say_always("{count} 項延期"),
    knock_part=say_always("，帶動 {count} 項順延"),
)

RISKS = RiskMoveTerms(
    subject="風險",
    was="上期",
    now="本期",
    movement="變化",
    response="進展與應對",
    money="損失估計",
    up="↑ {was}→{now}",
    down="↓ {was}→{now}",
    same="→ 不變",
    new="新增",
    closed="已關閉",
    happened="已發生",
    between="；",
    up_count=say_always("{count} 項上升"),
    down_count=say_always("{count} 項下降"),
    new_count=say_always("{count} 項新增"),
    closed_count=say_always("{count} 項關閉"),
    happened_count=say_always("{count} 項已發生"),
    moved_headline=say_always("{count} 項風險：{moves}"),
    still_headline=say_always("{count} 項風險與上期相比沒有變化，最高 {score} 分"),
    untold_headline=say_always("{count} 項風險本期沒有更新，圖上仍是原來的評分"),
    event_part="。{event}",
    exposure_part="；{exposure}",
    exposure="風險敞口 {money}",
    exposure_change="風險敞口 {money}（比上期 {change}）",
    detail_headline=say_always("{count} 項風險的上期與本期"),
)

LESSONS = LessonTerms(
    subject="經驗教訓",
    keep="保留",
    stop="停止",
    start="開始",
    other="其他",
    keep_count=say_always("{count} 條保留"),
    stop_count=say_always("{count} 條停止"),
    start_count=say_always("{count} 條開始"),
    other_count=say_always("{count} 條其他"),
    named_headline=say_always("下一步停掉「{stop}」，開始「{start}」，{count} 條經驗都有負責人"),
    owned_headline=say_always("{count} 條經驗都有負責人：{kinds}"),
    open_headline=say_always("{count} 條經驗裡有 {open} 條還沒有負責人：{kinds}"),
    because="：",
    nobody="沒有負責人",
    by="{owner}，{day}",
    kind="類別",
    lesson="經驗",
    proof="依據",
    due="期限",
    well="活動亮點",
    badly="活動不足",
    next_time="下次改進",
    activity="活動",
    finding="發現",
    findings="活動復盤",
    findings_headline=say_always("各場活動自己總結的 {count} 條"),
)

ASKS = AskTerms(
    subject="請示與支持",
    decision="請示決策",
    resource="資源支持",
    department="跨部門協同",
    support="支持",
    kind="類別",
    what="事項",
    proposal="建議 / 部門",
    decider="{who}定",
    by="期限",
    money="金額",
    consequence="不辦的後果",
    decisions_count=say_always("請示 {count} 項決策"),
    supports_count=say_always("{count} 項支持"),
    money_part="{asks}，涉及 {money}",
    day_part="{asks}，最急的 {day} 前要定",
    consequence_part="{urgent}：{consequence}",
)

DELIVERY = ReviewDeliveryTerms(
    resolutions=RESOLUTIONS,
    schedule=SCHEDULE,
    risks=RISKS,
    lessons=LESSONS,
    asks=ASKS,
)
