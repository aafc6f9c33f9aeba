"""The words of the faults of reading sheets of actuals in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.texts import FaultText

FAULTS: dict[str, FaultText] = {
    "SYN060": FaultText(
        message=(
            "这张表有 {rows} 行，最多读 {row_limit} 行",
            "文件解开后有 {megabytes} MB，最多读 {limit} MB",
            "表格读不出来：{reason}",
        ),
        help=(
            "只留本期的行，最多 {row_limit} 行，明细放到别的文件",
            "删掉图片和空白的格式区域，解开后不超过 {limit} MB",
            "{remedy}",
        ),
        summary="实际数据的表格读不出来：有密码、旧格式、已损坏，或者太大。",
        why="里面的数一个也没有读，复盘里会显示为未提供。",
        do="用 Excel 或 WPS 打开，另存为没有密码的 `.xlsx`，或“CSV UTF-8”。",
    ),
    "SYN061": FaultText(
        message=(
            "工作表 `{sheet}` 按表头当作 `{meant}` 来读",
            "工作表 `{sheet}` 没有读：名称和表头都看不出写的是什么",
            "没有读：文件名和表头都看不出写的是什么",
        ),
        help=(
            "把工作表改名为 `{meant}`",
            "是不是想叫 `{suggestion}`？工作表的名称可以是 {known}",
            "把工作表改名为 {known} 之一，第一行写列名",
            "写进文件名，例如 {example}；或者第一行写列名",
        ),
        summary="工作表的名称不认识。",
        why="名称和表头都认不出来的表不读，里面的数不会进复盘。",
        do="工作表叫“指标”“费用”或“活动”，第一行写列名；其他内容写在 YAML 文件里。",
    ),
    "SYN062": FaultText(
        message=("没有找到列名那一行，前 {count} 行都看过了",),
        help=("开头写一行列名，例如 {columns}；其中 `{needed}` 一定要有",),
        summary="表格的前 10 行里没有写列名。",
        why="不知道每一列是什么，整张表都没有读。",
        do="在数据上面写一行列名，例如 `指标`、`实际值`。",
    ),
    "SYN063": FaultText(
        message=(
            "列 `{column}` 当作 `{suggestion}` 来读",
            "列 `{column}` 和 {first} 是同一项，只读 {first}",
            "{letter} 列有数据，没有列名，没有读",
            "列 `{column}` 不认识，没有读",
        ),
        help=(
            "把列名改成 `{suggestion}`",
            "两列只留一列；算数的是 {first}",
            "给 {letter} 列写上列名，例如 {known}",
            "这里可以写的列有 {known} 等；自己看的列可以留着",
        ),
        summary="列名不认识、重复，或者没有写。",
        why="不认识的列没有读，里面的数不会进复盘。",
        do="改成认识的列名；自己看的列可以留着，不影响其他列。",
    ),
    "SYN064": FaultText(
        message=("{cells} 是合并单元格，值只算在 {first}",),
        help=("取消合并，把值填进每一个该有它的行",),
        summary="数据里有合并单元格。",
        why="合并以后只有左上角一格有值，其他行是空的，容易漏算。",
        do="取消合并，每行都填上值。",
    ),
    "SYN065": FaultText(
        message=(
            "{formulas} 个单元格是公式，读的是上次保存时的结果：{cells}",
            "这个公式在文件里没有结果，读不到数",
        ),
        help=("用 Excel 或 WPS 打开，重新计算后保存；粘贴成数值最稳妥",),
        summary="单元格里是公式。",
        why="commplan 不计算公式，只读文件里存着的结果；没有存结果就读不到。",
        do="打开文件重新计算并保存；交出去的表最好粘贴成数值。",
    ),
    "SYN066": FaultText(
        message=("单元格是 {value}：公式出错了",),
        help=("改正公式，或者直接写数；不知道就留空",),
        summary="单元格里是错误值，例如 `#DIV/0!`。",
        why="没有数可读，这一项会显示为未提供。",
        do="改正公式，或者直接写数；不知道就留空。",
    ),
    "SYN067": FaultText(
        message=(
            "{value} 是日期的序号，读作 {day}",
            "`{value}` 是一个数，不是 {years} 年前后的日期",
        ),
        help=(
            "把这一列设成日期格式，谁都能看出是 {day}",
            "写成日期，例如 {example}",
        ),
        summary="该写日期的地方是一个数。",
        why="Excel 把日期存成序号，复制成数值就变成了 46127；别的数看不出是哪一天。",
        do="写成日期，例如 `2026-04-15`，或者把这一列设成日期格式。",
    ),
    "SYN068": FaultText(
        message=(
            "工作表 `{sheet}` 是隐藏的，也读进来了",
            "第 {rows} 行和 {columns} 列是隐藏的，也读进来了",
            "第 {rows} 行是隐藏的，也读进来了",
            "{columns} 列是隐藏的，也读进来了",
        ),
        help=("取消隐藏看一看，不是本期的就删掉",),
        summary="有隐藏的行、列或工作表。",
        why="隐藏的内容也算数，可能是筛选掉的旧数据。",
        do="取消隐藏，核对以后再保存；不要的就删掉。",
    ),
    "SYN069": FaultText(
        message=(
            "这一行是 {period} 的，文件是 {own} 的，这一行没有读",
            "`{period}` 不是方案这一年的期间，这一行没有读",
            "列名上面的“{text}”没有读",
            "`{total}` 这一行是汇总，没有读",
            "文件里的{parts}没有读",
        ),
        help=(
            "{period} 的行放进自己的文件，这个文件只写 {own}",
            "写成一个期间，例如 {example}",
            "不用处理；单独一行写 `{field}`，就是整个文件的期间",
            "不用处理：`{total}` 由各行算出",
            "不用处理：只读单元格里的值",
        ),
        summary="表格里有些内容没有读。",
        why="合计、标题、宏和图片不是数据；别的期间的行会算错地方。",
        do="别的期间放进自己的文件；其余不用处理。",
    ),
}
