"""Texts in one spelling, so that a word is found however a planner writes it.

Width, case, script and spaces are folded. Of the characters that differ between Traditional and
Simplified Chinese the table holds those of the word lists (``dated/*.toml``); a test names what it
lacks.
"""

from __future__ import annotations

import re
import unicodedata

_TRADITIONAL = (
    "萬與業嚴個箇為爲舉書買於僅從價眾衆優會體儲兒兌關養內寫沖衝況準減齣擊則創刪別彆颳務動勞區"
    "醫昇陞單卽廳厤曆歷壓參蔘發髮隻檯臺颱號衕後啓啟員週迴團糰園睏國圖場聲備頭奬獎妝嬰學寶實審"
    "傢寬對屬嵗歲佈師帶幫並併幷廣開張彈強歸噹當綵憶態癒戶護報牴換攝敎數斷無時顯曬機殺權條闆極"
    "査標樣檔檢樓氣沒溫遊溼濕滾滿灘滅點煙菸狀獨現電療監盤碼確禮離積穩筆簽籤類醣紅級紋終給絕絶"
    "綠緑緩編網羣膚腎腫勝腦臉緻藝葯藥獲穫營藍補錶見觀規視計訂議記論証證評識診請調賬貨質貧購貼"
    "費賞賺讚贊贈贏踐蹤轉邊過進選遺痠釀釋鈣鐵銀鏈銷鍋錯長閃問間閱閲隊險麪麫麵頂項須鬚預領頻額"
    "風飲舘館黃"
)
_SIMPLIFIED = (
    "万与业严个个为为举书买于仅从价众众优会体储儿兑关养内写冲冲况准减出击则创删别别刮务动劳区"
    "医升升单即厅历历历压参参发发只台台台号同后启启员周回团团园困国图场声备头奖奖妆婴学宝实审"
    "家宽对属岁岁布师带帮并并并广开张弹强归当当彩忆态愈户护报抵换摄教数断无时显晒机杀权条板极"
    "查标样档检楼气没温游湿湿滚满滩灭点烟烟状独现电疗监盘码确礼离积稳笔签签类糖红级纹终给绝绝"
    "绿绿缓编网群肤肾肿胜脑脸致艺药药获获营蓝补表见观规视计订议记论证证评识诊请调账货质贫购贴"
    "费赏赚赞赞赠赢践踪转边过进选遗酸酿释钙铁银链销锅错长闪问间阅阅队险面面面顶项须须预领频额"
    "风饮馆馆黄"
)
_TABLE = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
_ODD = frozenset(_TRADITIONAL)
_GAP = " (?:(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff] ))"
"""A space beside a Chinese character, which some writers set beside figures and others do not."""


def fold_script(text: str) -> str:
    """Return the text with plain letters, digits and signs, in small letters, simplified.

    Spaces beside Chinese characters are left out: 满 18 岁 is 满18岁.
    """
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFKC", text).casefold()
    plain = folded if _ODD.isdisjoint(folded) else folded.translate(_TABLE)
    return re.sub(_GAP, "", plain) if " " in plain else plain
