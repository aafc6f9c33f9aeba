# Generated from ../zh_hans by tests/texts/traditional.py; do not edit.
"""The words of the faults of reading sheets of actuals in Traditional Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "SYN060": FaultText(
        message=(
            "這張表有 {rows} 行，最多讀 {row_limit} 行",
            "文件解開後有 {megabytes} MB，最多讀 {limit} MB",
            "表格讀不出來：{reason}",
        ),
        help=(
            "只留本期的行，最多 {row_limit} 行，明細放到別的文件",
            "刪掉圖片和空白的格式區域，解開後不超過 {limit} MB",
            "{remedy}",
        ),
        summary="實際數據的表格讀不出來：有密碼、舊格式、已損壞，或者太大。",
        why="裡面的數一個也沒有讀，復盤裡會顯示為未提供。",
        do="用 Excel 或 WPS 打開，另存為沒有密碼的 `.xlsx`，或「CSV UTF-8」。",
    ),
    "SYN061": FaultText(
        message=(
            "工作表 `{sheet}` 按表頭當作 `{meant}` 來讀",
            "工作表 `{sheet}` 沒有讀：名稱和表頭都看不出寫的是什麼",
            "沒有讀：文件名和表頭都看不出寫的是什麼",
        ),
        help=(
            "把工作表改名為 `{meant}`",
            "是不是想叫 `{suggestion}`？工作表的名稱可以是 {known}",
            "把工作表改名為 {known} 之一，第一行寫列名",
            "寫進文件名，例如 {example}；或者第一行寫列名",
        ),
        summary="工作表的名稱不認識。",
        why="名稱和表頭都認不出來的表不讀，裡面的數不會進復盤。",
        do="工作表叫「指標」「費用」或「活動」，第一行寫列名；其他內容寫在 YAML 文件裡。",
    ),
    "SYN062": FaultText(
        message=("沒有找到列名那一行，前 {count} 行都看過了",),
        help=("開頭寫一行列名，例如 {columns}；其中 `{needed}` 一定要有",),
        summary="表格的前 10 行裡沒有寫列名。",
        why="不知道每一列是什麼，整張表都沒有讀。",
        do="在數據上面寫一行列名，例如 `指標`、`實際值`。",
    ),
    "SYN063": FaultText(
        message=(
            "列 `{column}` 當作 `{suggestion}` 來讀",
            "列 `{column}` 和 {first} 是同一項，只讀 {first}",
            "{letter} 列有數據，沒有列名，沒有讀",
            "列 `{column}` 不認識，沒有讀",
        ),
        help=(
            "把列名改成 `{suggestion}`",
            "兩列只留一列；算數的是 {first}",
            "給 {letter} 列寫上列名，例如 {known}",
            "這裡可以寫的列有 {known} 等；自己看的列可以留著",
        ),
        summary="列名不認識、重複，或者沒有寫。",
        why="不認識的列沒有讀，裡面的數不會進復盤。",
        do="改成認識的列名；自己看的列可以留著，不影響其他列。",
    ),
    "SYN064": FaultText(
        message=("{cells} 是合併單元格，值只算在 {first}",),
        help=("取消合併，把值填進每一個該有它的行",),
        summary="數據裡有合併單元格。",
        why="合併以後只有左上角一格有值，其他行是空的，容易漏算。",
        do="取消合併，每行都填上值。",
    ),
    "SYN065": FaultText(
        message=(
            "{formulas} 個單元格是公式，讀的是上次保存時的結果：{cells}",
            "這個公式在文件裡沒有結果，讀不到數",
        ),
        help=("用 Excel 或 WPS 打開，重新計算後保存；粘貼成數值最穩妥",),
        summary="單元格里是公式。",
        why="commplan 不計算公式，只讀文件裡存著的結果；沒有存結果就讀不到。",
        do="打開文件重新計算並保存；交出去的表最好粘貼成數值。",
    ),
    "SYN066": FaultText(
        message=("單元格是 {value}：公式出錯了",),
        help=("改正公式，或者直接寫數；不知道就留空",),
        summary="單元格里是錯誤值，例如 `#DIV/0!`。",
        why="沒有數可讀，這一項會顯示為未提供。",
        do="改正公式，或者直接寫數；不知道就留空。",
    ),
    "SYN067": FaultText(
        message=(
            "{value} 是日期的序號，讀作 {day}",
            "`{value}` 是一個數，不是 {years} 年前後的日期",
        ),
        help=(
            "把這一列設成日期格式，誰都能看出是 {day}",
            "寫成日期，例如 {example}",
        ),
        summary="該寫日期的地方是一個數。",
        why="Excel 把日期存成序號，複製成數值就變成了 46127；別的數看不出是哪一天。",
        do="寫成日期，例如 `2026-04-15`，或者把這一列設成日期格式。",
    ),
    "SYN068": FaultText(
        message=(
            "工作表 `{sheet}` 是隱藏的，也讀進來了",
            "第 {rows} 行和 {columns} 列是隱藏的，也讀進來了",
            "第 {rows} 行是隱藏的，也讀進來了",
            "{columns} 列是隱藏的，也讀進來了",
        ),
        help=("取消隱藏看一看，不是本期的就刪掉",),
        summary="有隱藏的行、列或工作表。",
        why="隱藏的內容也算數，可能是篩選掉的舊數據。",
        do="取消隱藏，核對以後再保存；不要的就刪掉。",
    ),
    "SYN069": FaultText(
        message=(
            "這一行是 {period} 的，文件是 {own} 的，這一行沒有讀",
            "`{period}` 不是方案這一年的期間，這一行沒有讀",
            "列名上面的「{text}」沒有讀",
            "`{total}` 這一行是匯總，沒有讀",
            "文件裡的{parts}沒有讀",
        ),
        help=(
            "{period} 的行放進自己的文件，這個文件只寫 {own}",
            "寫成一個期間，例如 {example}",
            "不用處理；單獨一行寫 `{field}`，就是整個文件的期間",
            "不用處理：`{total}` 由各行算出",
            "不用處理：只讀單元格里的值",
        ),
        summary="表格裡有些內容沒有讀。",
        why="合計、標題、宏和圖片不是數據；別的期間的行會算錯地方。",
        do="別的期間放進自己的文件；其餘不用處理。",
    ),
}
