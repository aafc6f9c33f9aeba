"""What people can do: the words by which planners write skills and vacancies.

Words of both scripts of Chinese and of English, compared without regard to case: one matches where
it stands anywhere in a skill, a role or a duty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from commplan.model.people import Person

_VACANT = (
    *("待招", "待定", "待聘", "待补", "待補", "空缺", "招聘中", "招募中"),
    *("vacant", "vacancy", "tbd", "tbh", "to be hired", "to be filled", "open position"),
)

ABILITY_WORDS: Mapping[str, tuple[str, ...]] = {
    "live": ("直播", "主播", "live", "host", "stream"),
    "class": (
        *("教学", "教學", "讲解", "講解", "讲师", "講師", "授课", "授課", "课程", "課程"),
        *("培训", "培訓", "带教", "帶教", "teach", "train", "lecture", "class", "course", "coach"),
    ),
    "salon": (
        *("活动", "活動", "现场", "現場", "线下", "線下", "沙龙", "沙龍", "会务", "會務"),
        *("event", "on-site", "offline", "salon"),
    ),
    "content": (
        *("内容", "內容", "文案", "写作", "寫作", "编辑", "編輯", "摄影", "攝影", "拍摄", "拍攝"),
        *("视频", "影片", "短片", "剪辑", "剪輯", "创作", "創作", "图文", "圖文", "设计", "設計"),
        *("content", "writ", "copy", "edit", "photo", "video", "design"),
    ),
    "survey": (
        *("数据", "數據", "问卷", "問卷", "调研", "調研", "调查", "調查", "研究", "分析", "访谈"),
        *("訪談", "data", "survey", "research", "analys", "interview"),
    ),
    "service": (
        *("客服", "售后", "售後", "投诉", "投訴", "顾问", "顧問", "服务", "服務", "答疑"),
        *("service", "support", "complaint", "care"),
    ),
    "cross_industry": (
        *("合作", "商务", "商務", "跨界", "渠道", "谈判", "談判", "供应商", "供應商", "异业"),
        *("異業", "联名", "聯名", "策划", "策劃", "项目管理", "項目管理"),
        *("partner", "business", "contract", "negotiat", "campaign", "project", "coordinat"),
    ),
}
"""The words of the ability that a kind of activity asks for."""

_ALIKE: Mapping[str, str] = {"fan_meeting": "salon", "experience": "salon"}
"""Kinds that ask for the ability of another one."""


def find_ability(kind: str | None) -> str | None:
    """Return the ability that a kind of activity asks for, None for one that anybody can do."""
    if kind is None:
        return None
    ability = _ALIKE.get(kind, kind)
    return ability if ability in ABILITY_WORDS else None


def has_ability(person: Person, ability: str) -> bool:
    """Tell whether a person's skills, role or duties speak of an ability."""
    said = " ".join((*person.skills, person.role, *person.duties)).casefold()
    return any(word in said for word in ABILITY_WORDS[ability])


def is_vacant(person: Person) -> bool:
    """Tell whether a person is a place that is still empty (``待招``)."""
    said = f"{person.called} {person.role}".casefold()
    return any(word in said for word in _VACANT)
