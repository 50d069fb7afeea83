"""Unified social credit codes of organisations (GB 32100), with the organisation code inside them (GB 11714)."""

from __future__ import annotations

from dataclasses import dataclass

from mediator.domain.people.identity import squeeze

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18
_ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_LOOKALIKES = {"I": "1", "O": "0", "S": "5", "V": "U", "Z": "2"}
_KINDS = {
    "11": "机关",
    "12": "事业单位",
    "19": "其他机构编制单位",
    "51": "社会团体",
    "52": "民办非企业单位",
    "53": "基金会",
    "54": "基层群众性自治组织",
    "91": "企业",
    "92": "个体工商户",
    "93": "农民专业合作社",
    "N1": "农村集体经济组织",
    "N2": "农村集体经济组织",
    "N3": "农村集体经济组织",
}


@dataclass(frozen=True, kw_only=True)
class CodeCheck:
    """The code in capitals, the kind of body it names ("" if unknown); ``message`` is None if all is well."""

    value: str
    kind: str = ""
    message: str | None = None


def credit_check_char(body: str) -> str:
    """Return the 18th character for the first 17 (GB 32100-2015: weights 3^i mod 31)."""
    total = sum(_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(body))
    return _ALPHABET[-total % 31]


def organisation_check_char(body: str) -> str:
    """Return the 9th character of an organisation code for its first 8 (GB 11714-1997)."""
    total = sum(int(char, 36) * weight for char, weight in zip(body, _ORG_WEIGHTS, strict=True))
    return "0X987654321"[total % 11]


def check_credit_code(text: str) -> CodeCheck:
    """Check a unified social credit code; an empty text is no problem."""
    value = squeeze(text)
    if not value:
        return CodeCheck(value="")
    kind = _KINDS.get(value[:2], "")
    return CodeCheck(value=value, kind=kind, message=_problem(value))


def _problem(value: str) -> str | None:
    if len(value) != _LENGTH:
        gap = _LENGTH - len(value)
        return f"统一社会信用代码应为18位，现在是{len(value)}位，{'少' if gap > 0 else '多'}{abs(gap)}位。"
    for place, char in enumerate(value, start=1):
        if char in _LOOKALIKES:
            return f"统一社会信用代码不用字母{char}：第{place}位可能是{_LOOKALIKES[char]}，请对照证照核对。"
        if char not in _ALPHABET:
            return f"统一社会信用代码只能是数字和大写字母，第{place}位“{char}”不对。"
    should = organisation_check_char(value[8:16])
    if value[16] != should:
        return f"统一社会信用代码第9至17位的组织机构代码不对：第17位应为{should}，现在是{value[16]}，请核对。"
    should = credit_check_char(value[:17])
    if value[17] != should:
        return f"统一社会信用代码校验不对：最后一位应为{should}，现在是{value[17]}；也可能前面有错，请核对。"
    return None
