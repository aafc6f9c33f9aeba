"""Words that a careless writer would act on instead of showing."""

from __future__ import annotations

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><b>bold",
    "]]> <!-- -->",
    "a | b || c",
    "`code` ``two``",
    "*bold* _thin_ **x** ~~gone~~",
    "# head",
    "1. first",
    "[x](javascript:alert(1)) ![i](http://x.cn/i.png)",
    '" onmouseover="x',
    "{{ 7 * 7 }} {% raw %}",
    "&lt; &amp; &#35;",
    "https://example.com/a_b，后文",
    "me@example.com",
    "---",
    "US$5 to US$6",
    "C #",
)
