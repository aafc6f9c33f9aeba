"""What the READMEs show is what the program says: ``pytest tests/docs --rewrite`` renews it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.golden_files import Golden

_HELP = re.compile(r"(<!-- help: begin .*?-->\n).*?(<!-- help: end -->)", re.DOTALL)
_SAMPLE = re.compile(r"(<!-- sample: begin .*?-->\n).*?(<!-- sample: end -->)", re.DOTALL)
_PLANS = {
    "en": """title: Fan community 2026
language: en
period: 2026
team:
  people:
    - {name: Lin Yi, role: host, away: [2026-08-03..14]}
activities:
  - {name: Members' live sale, when: 2026-08-08, owner: Lin Yi}
""",
    "zh-Hans": """标题: 2026 粉丝社群年度运营方案
期间: 2026
团队:
  成员:
    - {姓名: 林一, 岗位: 主播, 请假: [2026-08-03..14]}
活动:
  - {名称: 会员直播, 时间: 2026-08-08, 负责人: 林一}
""",
}


def _say(folder: Path, *args: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "commplan", *args],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "COLUMNS": "90", "TERM": "dumb"},
    )
    text = result.stdout.decode("utf-8").replace("python -m commplan", "commplan")
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


@pytest.mark.parametrize(("name", "language"), [("README.md", "en"), ("README.zh.md", "zh-Hans")])
def test_a_readme_shows_what_the_program_says(
    name: str, language: str, tmp_path: Path, golden: Golden
) -> None:
    (tmp_path / "plan.yaml").write_text(_PLANS[language], encoding="utf-8")
    sample = _say(tmp_path, "validate", "plan.yaml", "--lang", language, "-q")
    shown = f"```text\n{_say(tmp_path, '--help')}\n```\n"
    text = (golden.root / name).read_text(encoding="utf-8")
    assert _HELP.search(text)
    assert _SAMPLE.search(text)
    text = _HELP.sub(lambda match: match[1] + shown + match[2], text)
    text = _SAMPLE.sub(lambda match: f"{match[1]}```text\n{sample}\n```\n{match[2]}", text)
    golden.check(name, text)
