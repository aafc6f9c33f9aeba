# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the quarterly review in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.review_terms import (
    ReviewFrameTerms,
    ReviewScreenTerms,
    ReviewTerms,
    SummaryTerms,
)
from commplan.texts.zh_hant.review_changes import CHANGES
from commplan.texts.zh_hant.review_delivery import DELIVERY
from commplan.texts.zh_hant.review_goals import GOALS
from commplan.texts.zh_hant.review_members import MEMBERS
from commplan.texts.zh_hant.review_money import MONEY
from commplan.texts.zh_hant.status import STATUS

REVIEW = ReviewTerms(
    frame=ReviewFrameTerms(
        title="{plan}：{period}復盤",
        subtitle="{brand}",
        quarter="{year} 年{quarter}",
        quarters=("一季度", "二季度", "三季度", "四季度"),
        half="{year} 年{half}",
        halves=("上半年", "下半年"),
        month="{year} 年 {number} 月",
        year="{year} 年",
        presenter="匯報人",
        period="復盤期間",
        as_of="數據截至",
        data_status="數據狀態",
        complete="完整",
        provisional="暫定",
        coverage="應填 {expected} 項，已填 {given} 項（{share}）",
        source_line="{plan}、{actuals}；數據截至 {date}",
        no_actuals="尚無實際數據",
        chapter_result="結論",
        chapter_goals="指標達成",
        chapter_delivery="執行進度",
        chapter_members="會員與社群",
        chapter_money="經費與活動",
        chapter_channels="渠道",
        chapter_risks="風險與經驗",
        chapter_next="下季安排",
        appendix="附錄",
        green="達標",
        amber="關注",
        red="落後",
        grey="無數據",
        missing="未提供",
        fill_in_headline="{subject}：數據未提供",
        fill_in_title="請補充",
        fill_in="在 {file} 裡填寫：{fields}",
        more=say_always("… 另有 {count} 項，見附錄"),
        change="{share}",
        unknown="–",
    ),
    screen=ReviewScreenTerms(
        one_period="--quarter、--period、--campaign 只能用一個。",
        no_such_period="{value} 不是期間：寫成 Q2、2026-05、H1 或 2026。",
        outside_period="{value} 不在方案期間（{period}）之內。",
        no_such_campaign="方案裡沒有戰役 {value}。",
        run_validate="文件裡有 {count} 處錯誤沒有計入，請運行 `commplan validate` 查看。",
    ),
    status=STATUS,
    summary=SummaryTerms(
        headline_green="{period}總體達標：{fact}",
        headline_amber="{period}需要關注：{fact}",
        headline_red="{period}落後於計劃：{fact}",
        headline_grey="{period}暫時無法判斷：{fact}",
        subject="總體結果",
        well="做得好的",
        badly="需要改進的",
        decide="今天請示決策",
        no_decision="今天沒有需要決策的事項",
        nothing="暫無",
        overall="總體",
        score="加權得分",
        score_whole="所有指標都有數據",
        score_note="權重 {total} 分中有 {covered} 分已有數據",
        because="因{reasons}下調",
        veto="一票否決指標{kpi}落後",
        late="進度落後",
        money="經費超出",
        ahead="{kpi}完成 {attainment}",
        behind="{kpi}只完成 {attainment}",
        recommend="。建議：{recommendation}",
        by="{date} 前定",
        cost="需要 {money}",
        decisions=say_always("{count} 項待決策"),
        campaign=say_always("{count} 項活動成交 {revenue}"),
        kpis_green=say_always("{count} 項指標 {good} 項達標"),
        separator="，",
        attained="完成 {share}",
        told="{head}：{comment}",
    ),
    goals=GOALS,
    money=MONEY,
    delivery=DELIVERY,
    members=MEMBERS,
    changes=CHANGES,
)
