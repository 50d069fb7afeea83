"""Surnames of two characters, and surnames whose reading differs from that of the character in other words."""

from __future__ import annotations

_PAIRS = (
    "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶太叔申屠公孙慕容仲孙"
    "钟离长孙宇文司徒鲜于司空闾丘子车亓官司寇巫马公西颛孙壤驷公良漆雕乐正宰父谷梁拓跋夹谷轩辕令狐段干百里"
    "呼延东郭南门羊舌微生梁丘左丘东门西门第五南荣纳兰完颜哈拉即墨单于"
)
COMPOUND_SURNAMES = frozenset(_PAIRS[start : start + 2] for start in range(0, len(_PAIRS), 2))

SURNAME_INITIALS = {
    "仇": "q", "单": "s", "区": "o", "解": "x", "查": "z", "覃": "qt", "翟": "zd", "曾": "z", "盖": "g", "乐": "yl",
    "任": "r", "朴": "p", "尉": "wy", "员": "y", "黑": "h", "秘": "b", "折": "s", "重": "c", "種": "c", "种": "c",
    "冼": "x", "洗": "x", "繁": "p", "召": "s", "宓": "mf", "缪": "m", "能": "n", "那": "n", "华": "h", "仉": "z",
    "郗": "xc", "隗": "kw", "郇": "hx", "缴": "j", "阚": "k", "隽": "j", "逄": "p", "麴": "q", "牟": "m", "令": "l",
    "葛": "g", "纪": "j", "车": "c", "贾": "j", "沈": "s", "石": "s", "柏": "b", "卜": "b", "晟": "c", "炅": "g",
    "句": "g", "祭": "z", "洗马": "xm", "万俟": "mq", "尉迟": "yc", "长孙": "zs", "澹台": "tt", "鲜于": "xy",
    "单于": "cy", "亓官": "qg", "宿": "s", "舍": "s", "燕": "y", "应": "y", "应山": "ys", "过": "g", "哈": "h",
    "相": "x", "占": "z", "郝": "h", "娄": "l", "撒": "s", "粘": "n", "佴": "n", "佘": "s", "厍": "s", "适": "k",
    "曲": "q", "俞": "y", "於": "y", "郦": "l", "筰": "z", "杭": "h", "茆": "m", "璩": "q", "贲": "b", "扈": "h",
}  # fmt: skip
"""Initials a surname may have; of one character: any of the letters, of two characters: one letter for each."""
