"""The words of the terminal in Simplified Chinese."""

from __future__ import annotations

from commplan.texts.screen_terms import ScreenTerms

SCREEN = ScreenTerms(
    error="错误",
    warning="警告",
    info="提示",
    help="建议",
    more_places="另有 {count} 处",
    more_alike="另有 {count} 处同样的问题，见第 {lines} 行",
    more_kinds="还有 {count} 个问题没有逐条列出：{codes}",
    shown="列出了 {shown} 个问题，共 {count} 个（加 --all 全部列出）",
    fixable="其中 {count} 个可以自动改好（--fix 直接改，--diff 先看怎么改）",
    mended="{path}：自动改了 {count} 处",
    errors="{count} 个错误",
    warnings="{count} 个警告",
    infos="{count} 条提示",
    clean="{path}：没有错误，也没有警告",
    clean_with_infos="{path}：没有错误，也没有警告（{infos}）",
    checked="按 {as_of} 检查",
    found="{path}：{counts}",
    contents=(
        "活动 {activities} 项（共 {occurrences} 场），里程碑 {milestones} 个，"
        "团队 {people} 人，关键指标 {kpis} 个"
    ),
    not_run="另有 {count} 条规则因缺少数据没有运行（加 -v 查看）",
    not_run_line="  {code} {name}：需要 {needs}",
    not_run_more="没有运行的规则，以及它们需要的数据：",
    not_judged="方案读不出来，没有检查这一项",
    why="为什么重要",
    do="怎么办",
    bad="错误示例",
    good="正确示例",
    catalogue="检查目录",
    severity="级别",
    rules_heading="规则",
    rules_lead=(
        "每条提示都有编号。本页由规则自动生成，下面的每个例子都会作为测试运行。"
        "错误示例里，出错的那一行用注释标出了编号。"
    ),
    name="名称",
    unknown_code="没有编号为 {code} 的规则",
    did_you_mean="是不是想查 {suggestion}？",
    rules_title="共 {count} 条规则；用 `commplan explain 编号` 查看示例",
    written="已生成",
    written_beside="{path} 保持原样（{reason}），新文件是 {other}",
    because_edited="有人改过这个文件",
    because_foreign="这个文件不是 commplan 生成的",
    because_locked="这个文件正被其他程序打开",
    loss="{format}：有 {count} 个图改用表格表示（{blocks}）",
    not_written="没有生成任何文件",
    cannot_write="无法写入 {path}：{reason}",
    no_space="磁盘已满",
    no_permission="没有写入权限",
    not_a_folder="这是一个文件，不是文件夹",
    encoding_lost="无法按原来的编码保存",
    unreadable_plan="{path} 读不出方案内容，无法生成文档",
    strict_stops="--strict：因为有 {count} 个问题，没有生成任何文件",
    reading="读取方案",
    building="整理内容",
    writing="生成 {format}",
    unknown_format="没有“{name}”这种格式；可用：{known}",
    demo_where="文档已生成在 {path}：",
    demo_next="下一步：打开看看，再复制 {plan} 改成自己的方案。",
    rule_crashed="有一条规则运行出错，这是 commplan 自身的缺陷：",
    bad_date="“{value}”不是日期，请写成 2026-03-08",
    no_such_encoding="没有“{name}”这种编码",
    stdin_once="“-”只能出现一次",
    clause="：",
)
