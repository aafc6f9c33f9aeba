# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the chapter on marketing in Taiwan's Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.marketing_terms import MarketingTerms

MARKETING = MarketingTerms(
    chapter="行銷策略",
    strategy_headline="行銷策略：{parts}",
    product="產品策略",
    product_count=say_always("產品 {count} 條"),
    price="價格策略",
    price_count=say_always("價格 {count} 條"),
    place="通路策略",
    place_count=say_always("通路 {count} 條"),
    promotion="促銷策略",
    promotion_count=say_always("促銷 {count} 條"),
    prices_headline="優惠怎麼疊、贈品怎麼送，規則先說好",
    prices_guarded_headline=say_always("價格說話算數：價格保護 {count} 天"),
    stacking="優惠疊加",
    price_guard="價格保護",
    days=say_always("{count} 天"),
    gift_rule="贈品規則",
    mix_headline=say_always("{count} 種傳播手段配合，{name}占 {share}，投入最大"),
    mix="傳播組合",
    medium="傳播手段",
    mix_alt="環形圖：傳播組合為 {values}。",
    personal_headline="按偏好推薦，用什麼手段都寫明",
    personal_refused_headline="按偏好推薦，成員隨時可以關閉",
    impersonal_headline="不做個人化推薦：人人看到的一樣",
    personal="個人化推薦",
    means="使用手段",
    opt_out="關閉方式",
    tracked_by="效果看",
    traffic_headline="讓人帶來人：{parts}",
    traffic="門市與社群互相引流",
    traffic_count=say_always("{count} 種門市引流"),
    allowed="可以做的裂變",
    allowed_count=say_always("{count} 種裂變"),
    refused="不做的裂變",
    refused_count=say_always("{count} 種不做"),
    effects="期待的效果",
    effects_count=say_always("{count} 項效果"),
)
