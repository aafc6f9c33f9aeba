"""The words of the chapter on marketing in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.counted import say_always
from commplan.texts.marketing_terms import MarketingTerms

MARKETING = MarketingTerms(
    chapter="营销策略",
    strategy_headline="营销策略：{parts}",
    product="产品策略",
    product_count=say_always("产品 {count} 条"),
    price="价格策略",
    price_count=say_always("价格 {count} 条"),
    place="渠道策略",
    place_count=say_always("渠道 {count} 条"),
    promotion="促销策略",
    promotion_count=say_always("促销 {count} 条"),
    prices_headline="优惠怎么叠、赠品怎么送，规则先说好",
    prices_guarded_headline=say_always("价格说话算数：价保 {count} 天"),
    stacking="优惠叠加",
    price_guard="价保",
    days=say_always("{count} 天"),
    gift_rule="赠品规则",
    mix_headline=say_always("{count} 种传播手段配合，{name}占 {share}，投入最大"),
    mix="传播组合",
    medium="传播手段",
    mix_alt="环形图：传播组合为 {values}。",
    personal_headline="按偏好推荐，用什么手段都写明",
    personal_refused_headline="按偏好推荐，成员随时可以关闭",
    impersonal_headline="不做个性化推荐：人人看到的一样",
    personal="个性化推荐",
    means="使用手段",
    opt_out="关闭方式",
    tracked_by="效果看",
    traffic_headline="让人带来人：{parts}",
    traffic="门店与社群互相引流",
    traffic_count=say_always("{count} 种门店引流"),
    allowed="可以做的裂变",
    allowed_count=say_always("{count} 种裂变"),
    refused="不做的裂变",
    refused_count=say_always("{count} 种不做"),
    effects="期待的效果",
    effects_count=say_always("{count} 项效果"),
)
