"""The words of ``commplan new`` in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.start_terms import StartTerms

START = StartTerms(
    lead="回答几个问题就开始；直接回车，用方括号里的答案。",
    ask_brand="品牌名称",
    ask_kind="是哪一种社群？",
    kinds={
        "fan": "粉丝社群：喜欢品牌、愿意分享的老顾客",
        "social-commerce": "社交电商：内容、直播、达人和商城",
        "user-community": "用户社区：用户互相答疑，一起用好产品",
        "brand-community": "品牌社群：共同的价值观，城市线下活动",
        "neighbourhood": "社区邻里群：团长、自提点、接龙团购",
        "membership": "会员：等级、权益、积分、会员日",
    },
    ask_year="做哪一年的方案？",
    ask_keys="文件里的字段名用哪种文字？",
    keys={
        "zh-Hans": "简体中文，如 负责人: 林一",
        "zh-Hant": "繁体中文，如 負責人: 林一",
        "en": "英文，如 owner: 林一",
    },
    brand="我们的品牌",
    bad_number="请输入 1 到 {count} 的数字，或者直接回车",
    bad_year="“{value}”不是年份，请写四位数字，例如 2027",
    bad_kind="没有“{value}”这一种；可选：{known}",
    no_kind="这里没有终端可以提问，请用 --kind 写明是哪一种社群：{known}",
    already_there="{path} 已经存在，没有改动；请换一个文件名，或者加 --force 覆盖",
    written="已写好：",
    step_check="用编辑器改成自己的内容，然后检查：",
    step_render="再生成文档：",
)
